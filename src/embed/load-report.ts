import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { OpenedReport } from '../report/report.ts'
import { parseReport } from '../report/report-file.ts'
import { EMBED_WORDS } from '../wording/en/parts.ts'
import { reportFailureSentence } from '../wording/en/report.ts'

/** Fetches and opens the report: the widget's only request, and only to the page's own origin. Fails with a sentence. */
export async function loadReport(src: string, signal: AbortSignal): Promise<Result<OpenedReport, string>> {
  let text: string
  try {
    const response = await fetch(src, { mode: 'same-origin', signal })
    if (!response.ok) return { ok: false, failure: EMBED_WORDS.unreachable }
    text = await response.text()
  } catch (error) {
    if (signal.aborted) throw error
    return { ok: false, failure: EMBED_WORDS.unreachable }
  }
  const opened = parseReport(text)
  return opened.ok ? opened : { ok: false, failure: reportFailureSentence(opened.failure) }
}

/** One of the report's photos, decoded; nothing where it came without it or it cannot be read. */
export async function decodePhoto(
  { images }: OpenedReport,
  photo: PhotoId,
): Promise<ImageBitmap | undefined> {
  const image = images.get(photo)
  if (!image) return undefined
  return createImageBitmap(new Blob([image], { type: 'image/jpeg' })).catch(() => undefined)
}
