import { proseOf, textOf } from './documents.ts'

/** A block of code in a document. */
export type Sample = {
  readonly document: string
  /** Where its first line stands. */
  readonly line: number
  readonly language: string
  /** What is run of it. */
  readonly run: string
  /** What is not, as `<!-- Not run: reason -->` before it says; `<!-- Not run, "words": reason -->` speaks of the lines with these words. */
  readonly notRun: string
  /** The test that runs it in its own way: `<!-- Run by test/….test.ts -->`. */
  readonly runBy?: string
  /** The file it was taken from: `<!-- From src/….ts -->`. A line with `…` alone stands for what was left out. */
  readonly from?: string
  /** The file that commands find it in: `<!-- Saved as dishes.csv -->`. */
  readonly savedAs?: string
}

/** What commands wrote from the code itself holds no samples. */
const WRITTEN = /^docs\/(?:evaluation\/|commands\.md|reference\.md)/

const BLOCK = /((?:^<!-- (?:Not run|Run by|From|Saved as).*?-->\n+)*)^```(\S*).*?\n(.*?)^```$/gms
const NOT_RUN = /<!-- Not run(?:, "([^"]+)")?: \S.*?-->/gs
const RUN_BY = /<!-- Run by (\S+) -->/
const FROM = /<!-- From (\S+) -->/
const SAVED = /<!-- Saved as (\S+) -->/

export function samplesOf(document: string): readonly Sample[] {
  if (WRITTEN.test(document)) return []
  const text = textOf(document)
  if (/^\s*```/m.test(proseOf(document)))
    throw new Error(`${document}: a block that does not end, or is indented`)
  return [...text.matchAll(BLOCK)].map((found) => {
    const [whole, notes = '', language = '', code = ''] = found
    const runBy = RUN_BY.exec(notes)?.[1]
    const from = FROM.exec(notes)?.[1]
    const savedAs = SAVED.exec(notes)?.[1]
    const skipped = [...notes.matchAll(NOT_RUN)].map(([, words]) => words)
    const lines = code.split(/(?<=\n)/)
    const isSkipped = (line: string) =>
      runBy !== undefined ||
      from !== undefined ||
      skipped.some((words) => words === undefined || line.includes(words))
    for (const words of skipped)
      if (words && !code.includes(words)) throw new Error(`${document}: no line of the block has "${words}"`)
    return {
      document,
      line: text.slice(0, found.index + whole.indexOf('```')).split('\n').length + 1,
      language,
      run: lines.filter((line) => !isSkipped(line)).join(''),
      notRun: lines.filter(isSkipped).join(''),
      ...(runBy === undefined ? {} : { runBy }),
      ...(from === undefined ? {} : { from }),
      ...(savedAs === undefined ? {} : { savedAs }),
    }
  })
}
