import { readdirSync, readFileSync } from 'node:fs'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, FIXTURES), 'utf8')

type Browser = {
  /** `localStorage`. */
  readonly local: Readonly<Record<string, string>>
  /** The database `platelens`, its store `looks`: keys with what was kept. */
  readonly looks: readonly (readonly [string, unknown])[]
}

/** What the first version left in a browser. */
export const FIRST_BROWSER = JSON.parse(read('first-version/browser.json')) as Browser

/** What it left in its cache folder: the file's name, and its text. */
export const FIRST_LOOK = readdirSync(new URL('first-version/', FIXTURES))
  .filter((name) => name.endsWith('.look.json'))
  .map((name) => ({ name, text: read(`first-version/${name}`) }))[0] as {
  readonly name: string
  readonly text: string
}

export const FIRST_REPORT = read('reports/first-version.report.json')
/** Of version 3, with people under their old name and rows that were for readers alone. */
export const REPORT_BEFORE_ROWS = read('reports/before-judged-rows.report.json')
export const FIRST_REPORT_OF_TWO = read('reports/first-version-two-photos.report.json')

type WrittenPhoto = { readonly name: string; readonly sha256: string; readonly image: string }

/** The photo of the first report, as a file. What is kept of the first version was seen in it. */
export function firstPhoto(): Uint8Array<ArrayBuffer> {
  const { photo } = JSON.parse(FIRST_REPORT) as { readonly photo: WrittenPhoto }
  return new Uint8Array(Buffer.from(photo.image, 'base64'))
}

type WrittenRow = {
  readonly id: string
  readonly name: string
  readonly count: number
  readonly photos?: readonly number[]
}

/** The items as they were listed when the report was written. */
export function writtenRows(report: string): readonly WrittenRow[] {
  const { rows } = JSON.parse(report) as { readonly rows: readonly WrittenRow[] }
  return rows.map(({ id, name, count, photos }) => ({ id, name, count, ...(photos && { photos }) }))
}
