import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import { FORMATS, type FormatId } from '../../exchange/formats.ts'
import type { Messages } from '../../messages/messages.ts'
import type { OpenedReport } from '../../report/open-report.ts'
import { outputStems } from '../batch/output-names.ts'
import { unusable } from '../exit-codes.ts'
import { tableWith } from '../input/dishes.ts'
import { openReport, peopleFor } from '../input/open-report.ts'
import { STDIN } from '../input/read-file.ts'
import type { PersonOptions } from '../options/person.ts'
import type { FileOptions } from '../options/writing.ts'
import { setDocuments, setFormats, setName, setWrittenAs } from '../output/data-sets.ts'
import { documentMaker, tellWhatIsForAnyone } from '../output/documents.ts'
import { fileName, writtenAs } from '../output/export-tools.ts'
import { refuseWithoutFonts } from '../output/fonts.ts'
import { writeInFolder } from '../output/write-file.ts'

export type ExportOptions = PersonOptions & FileOptions & { readonly dishes?: string }

/**
 * `dishlight export <reports...>`: files of other formats, made of reports. Of several there is also one file for all of them, in
 * each format that is read as a data set. One file goes to stdout where no folder is named.
 */
export async function exportReports(
  messages: Messages,
  paths: readonly string[],
  options: ExportOptions,
): Promise<void> {
  const { say } = messages
  const { out, format = [], force } = options
  const [only] = format
  if (!only) throw unusable(say('cli.export.noFormat'))
  await refuseWithoutFonts(messages, format)
  const sets = paths.length > 1 ? setFormats(format) : []
  const foods = await tableWith(messages, options.dishes)
  if (out === undefined) {
    if (format.length > 1 || (paths.length > 1 && sets.length === 0))
      throw unusable(say('cli.export.needsOut'))
    if (FORMATS[only].holds === 'bytes' && process.stdout.isTTY) throw unusable(say('cli.export.picture'))
    const opened: OpenedReport[] = []
    for (const path of paths) opened.push(await openedFor(messages, path, options))
    const [one] = opened
    if (sets.length === 0 && one) process.stdout.write(await contentOf(messages, one, only, options, foods))
    else if (areForTheSame(opened)) process.stdout.write(await setOf(messages, opened, only, options, foods))
    else throw unusable(say('cli.export.differentPeople'))
    return
  }

  const stems = outputStems(paths.map((path) => ({ name: stemOf(path) })))
  const wanted = paths.map((path, at) => ({
    path,
    files: format.map((id) => ({ id, file: join(out, fileName(stems[at] as string, id)) })),
  }))
  const together = sets.map((id) => ({ id, file: join(out, setName(id)) }))
  const all = [...wanted.flatMap(({ files }) => files), ...together]
  const there = all.find(({ file }) => !force && existsSync(file))
  if (there) throw unusable(say('cli.file.isThere', { path: there.file }))
  const write = async (file: string, content: string | Uint8Array) => {
    await writeInFolder(messages, file, content)
    process.stdout.write(`${file}\n`)
  }
  const opened: OpenedReport[] = []
  for (const { path, files } of wanted) {
    const one = await openedFor(messages, path, options)
    for (const { id, file } of files) await write(file, await contentOf(messages, one, id, options, foods))
    // Pictures are in no data set, and those of all reports would take much memory.
    if (together.length > 0) opened.push({ ...one, images: new Map() })
  }
  if (together.length === 0) return
  if (!areForTheSame(opened)) process.stderr.write(`${say('cli.export.differentPeople')}\n`)
  else
    for (const { id, file } of together) await write(file, await setOf(messages, opened, id, options, foods))
}

/** "lunch" for "reports/lunch.report.json", so that its files are called as the photo's are. */
function stemOf(path: string): string {
  return path === STDIN ? 'stdin' : basename(path).replace(/(\.report)?\.json$/i, '')
}

/** A report, with those it is to be judged for. */
async function openedFor(messages: Messages, path: string, options: ExportOptions): Promise<OpenedReport> {
  const { format = [], withPeople = false } = options
  const opened = await openReport(messages, path)
  const people = peopleFor(messages, opened, options)
  tellWhatIsForAnyone(messages, format, { people, withPeople })
  return { ...opened, people }
}

/** One file can hold only verdicts for the same people. */
function areForTheSame(opened: readonly OpenedReport[]): boolean {
  return new Set(opened.map(({ people }) => JSON.stringify(people))).size === 1
}

async function contentOf(
  messages: Messages,
  opened: OpenedReport,
  format: FormatId,
  { withPeople }: ExportOptions,
  foods: FoodTable,
): Promise<string | Uint8Array> {
  const documentOf = documentMaker(messages, {
    people: opened.people,
    withPeople: withPeople ?? false,
    foods,
  })
  return writtenAs(format, await documentOf(opened, format))
}

async function setOf(
  messages: Messages,
  opened: readonly OpenedReport[],
  format: FormatId,
  { withPeople }: ExportOptions,
  foods: FoodTable,
): Promise<string> {
  const documentOf = documentMaker(messages, {
    people: opened[0]?.people ?? [],
    withPeople: withPeople ?? false,
    foods,
  })
  return setWrittenAs(format, await setDocuments(opened, documentOf, format))
}
