import { readdirSync, readFileSync } from 'node:fs'

/** All documents that a reader is led to, by their paths in the repository. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs', { recursive: true })
    .map((file) => `docs/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !file.includes('/node_modules/'))
    .sort(),
]

export const textOf = (document: string): string => readFileSync(document, 'utf8')

/** Without blocks of code. */
export const proseOf = (document: string): string => textOf(document).replace(/^```.*?^```$/gms, '')
