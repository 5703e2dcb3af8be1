import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FORMATS, type FormatId } from '../../exchange/formats.ts'
import type { Messages } from '../../messages/messages.ts'
import { outputStems } from '../batch/output-names.ts'
import { unusable } from '../exit-codes.ts'
import { tableWith } from '../input/dishes.ts'
import { openReport, peopleFor } from '../input/open-report.ts'
import { STDIN } from '../input/read-file.ts'
import type { PersonOptions } from '../options/person.ts'
import type { FileOptions } from '../options/writing.ts'
import { documentMaker, tellWhatIsForAnyone } from '../output/documents.ts'
import { fileName, writtenAs } from '../output/export-tools.ts'
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
    const contentOf = await openedFor(messages, paths[0] as string, options)
    process.stdout.write(await contentOf(only))
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
    const contentOf = await openedFor(messages, path, options)
    for (const { id, file } of files) {
      await writeInFolder(messages, file, await contentOf(id))
      process.stdout.write(`${file}\n`)
    }
  }
}

/** "lunch" for "reports/lunch.report.json", so that its files are called as the photo's are. */
function stemOf(path: string): string {
  return path === STDIN ? 'stdin' : basename(path).replace(/(\.report)?\.json$/i, '')
}

/** Opens a report: gives its content in any format. */
async function openedFor(messages: Messages, path: string, options: ExportOptions) {
  const { format = [], dishes, withPeople = false } = options
  const opened = await openReport(messages, path)
  const people = peopleFor(messages, opened, options)
  tellWhatIsForAnyone(messages, format, { people, withPeople })
  const foods = await tableWith(messages, dishes)
  const documentOf = documentMaker(messages, { people, withPeople, foods })
  return async (id: FormatId) => writtenAs(id, await documentOf(opened, id))
}
