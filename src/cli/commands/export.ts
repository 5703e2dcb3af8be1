import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { select } from '../../core/analysis/select.ts'
import type { ExportDocument } from '../../exchange/document.ts'
import { FORMATS } from '../../exchange/formats.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import type { Messages } from '../../messages/messages.ts'
import { outputStems } from '../batch/output-names.ts'
import { unusable } from '../exit-codes.ts'
import { tableWith } from '../input/dishes.ts'
import { openReport, peopleFor } from '../input/open-report.ts'
import { STDIN } from '../input/read-file.ts'
import type { PersonOptions } from '../options/person.ts'
import type { FileOptions } from '../options/writing.ts'
import { exportMessages, fileName, writtenAs } from '../output/export-tools.ts'
import { writeInFolder } from '../output/write-file.ts'

export type ExportOptions = PersonOptions & FileOptions & { readonly dishes?: string }

/** `dishlight export <reports...>`: files of other formats, made of reports. One file goes to stdout where no folder is named. */
export async function exportReports(
  messages: Messages,
  paths: readonly string[],
  options: ExportOptions,
): Promise<void> {
  const { say } = messages
  const { out, format = [], force } = options
  const [only] = format
  if (!only) throw unusable(say('cli.export.noFormat'))
  if (out === undefined) {
    if (format.length > 1 || paths.length > 1) throw unusable(say('cli.export.needsOut'))
    if (FORMATS[only].holds === 'bytes' && process.stdout.isTTY) throw unusable(say('cli.export.picture'))
    process.stdout.write(await writtenAs(only, await documentOf(messages, paths[0] as string, options)))
    return
  }
  const stems = outputStems(paths.map((path) => ({ name: stemOf(path) })))
  const wanted = paths.map((path, at) => ({
    path,
    files: format.map((id) => ({ id, file: join(out, fileName(stems[at] as string, id)) })),
  }))
  const there = wanted.flatMap(({ files }) => files).find(({ file }) => !force && existsSync(file))
  if (there) throw unusable(say('cli.file.isThere', { path: there.file }))
  for (const { path, files } of wanted) {
    const document = await documentOf(messages, path, options)
    for (const { id, file } of files) {
      await writeInFolder(messages, file, await writtenAs(id, document))
      process.stdout.write(`${file}\n`)
    }
  }
}

/** "lunch" for "reports/lunch.report.json", so that its files are called as the photo's are. */
function stemOf(path: string): string {
  return path === STDIN ? 'stdin' : basename(path).replace(/(\.report)?\.json$/i, '')
}

async function documentOf(messages: Messages, path: string, options: ExportOptions): Promise<ExportDocument> {
  const opened = await openReport(messages, path)
  const people = peopleFor(messages, opened, options)
  const foods = await tableWith(messages, options.dishes)
  return {
    analysis: opened.analysis,
    rows: select(opened.analysis, people, foods, foodJudge),
    people,
    named: options.withPeople ?? false,
    calories: true,
    palette: 'green-red',
    images: opened.images,
    createdAt: opened.createdAt,
    messages: await exportMessages(messages),
  }
}
