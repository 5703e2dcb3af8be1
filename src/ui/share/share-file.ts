import type { FILE_KINDS } from './make-file.ts'

type SharedKind = (typeof FILE_KINDS)[number]

/** By what a browser decides whether it shares such a file. */
const SAMPLES: Readonly<Record<SharedKind, readonly [name: string, type: string]>> = {
  picture: ['dishlight.png', 'image/png'],
  page: ['dishlight.html', 'text/html'],
  report: ['dishlight.json', 'application/json'],
  table: ['dishlight.csv', 'text/csv'],
}

/** Whether this browser has a share sheet that takes files of that kind: of JSON, for one, most do not. */
export function canShare(kind: SharedKind): boolean {
  const [name, type] = SAMPLES[kind]
  return navigator.canShare?.({ files: [new File([' '], name, { type })] }) ?? false
}

/**
 * Shows the share sheet. `blocked`: making the file took so long that the browser no longer counts it as asked for, and
 * wants another press. To leave the sheet again counts as shared: nobody tells.
 */
export async function share(file: File): Promise<'shared' | 'blocked' | 'failed'> {
  try {
    await navigator.share({ files: [file] })
    return 'shared'
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'AbortError') return 'shared'
    return name === 'NotAllowedError' ? 'blocked' : 'failed'
  }
}
