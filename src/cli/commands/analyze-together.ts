import { existsSync } from 'node:fs'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import { failuresOf } from '../../core/analysis/run.ts'
import { select } from '../../core/analysis/select.ts'
import { GENERAL_PROFILE } from '../../core/health/profile.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import type { Messages } from '../../messages/messages.ts'
import { serializeReport, toReport } from '../../report/report.ts'
import { progressBar } from '../batch/progress.ts'
import { CommandFailure, failed, stopOnInterrupt, tell, unusable } from '../exit-codes.ts'
import { openClients } from '../input/client.ts'
import { tableWith } from '../input/dishes.ts'
import type { NamedPhoto } from '../input/named-photos.ts'
import { type OpenedPhoto, ofFile, openPhotos } from '../input/photos.ts'
import { questionOf } from '../input/question.ts'
import { type Looked, lookAtPhotos } from '../look-at-photos.ts'
import type { AnalyzeOptions } from '../options/analyzing.ts'
import { personOf } from '../options/person.ts'
import { meterLine, noteLines } from '../output/look-notes.ts'
import { rowsTable } from '../output/rows-table.ts'
import { summaryLines } from '../output/summary-lines.ts'
import { writeWhole } from '../output/write-file.ts'

/** Looks, judges and prints, several photos as one analysis. What fails midway is told of, and holds up nothing else. */
export async function analyzeTogether(
  messages: Messages,
  named: readonly NamedPhoto[],
  options: AnalyzeOptions,
): Promise<void> {
  const { say } = messages
  const { report: path } = options
  if (path !== undefined && !options.force && existsSync(path)) {
    throw unusable(say('cli.file.isThere', { path }))
  }
  const person = personOf(messages, options)
  const foods = await tableWith(messages, options.dishes)
  const photos = await openPhotos(
    messages,
    named.map((each) => each.path),
  )
  if (photos.length === 0) return
  const looked = await lookAtAll(messages, photos, named.length, options)

  const rows = select(looked.analysis, [person], foods, foodJudge)
  const about = say('report.about', { date: PRICES_AS_OF })
  const terms = { about, createdAt: new Date().toISOString(), messages }
  // What is printed is the answer to whoever asked, and says for whom. A file may be handed on, so there it has to be asked for.
  if (options.json) {
    const printed = toReport(looked.analysis, [person], { ...terms, rows, withPeople: true })
    process.stdout.write(serializeReport(printed))
  } else
    process.stdout.write(
      `${[
        rowsTable(messages, rows, looked.analysis),
        summaryLines(messages, rows, person).join('\n'),
        ...meterLine(messages, looked.each),
      ]
        .filter(Boolean)
        .join('\n\n')}\n`,
    )
  for (const line of noteLines(messages, looked)) note(line)
  if (path !== undefined) {
    const images = new Map(photos.map(({ photo }) => [photo.sha256, photo.sent.bytes]))
    const { withPeople = false } = options
    const told = withPeople ? [person] : [GENERAL_PROFILE]
    const rowsTold = select(looked.analysis, told, foods, foodJudge)
    const report = toReport(looked.analysis, told, { ...terms, images, rows: rowsTold, withPeople })
    await save(messages, path, serializeReport(report))
  }
  tellFailures(messages, looked, photos, named.length > 1)
}

/** `files`: how many were named, those that could not be opened among them. */
async function lookAtAll(
  messages: Messages,
  photos: readonly OpenedPhoto[],
  files: number,
  options: AnalyzeOptions,
): Promise<Looked> {
  const { asked, opinionFor, lookups } = await questionOf(messages, options)
  const clients = await openClients(messages, options.client ?? [], files, {
    ...options,
    mayTrain: options.allowTraining,
    lookups,
  })
  const tasks = photos.flatMap(({ photo, place }) => {
    const client = clients[place]
    return client ? [{ client, request: { photo, ...opinionFor } }] : []
  })
  if (process.stderr.isTTY && clients[0]) {
    note(messages.say('cli.look.with', { client: clients[0].id, photos: tasks.length }))
  }
  const signal = stopOnInterrupt()
  const progress = progressBar(messages, tasks.length)
  const looked = await lookAtPhotos(tasks, asked, signal, progress.begin).finally(progress.end)
  if (signal.aborted) note(messages.say('cli.look.stopped'))
  return looked
}

function note(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

async function save(messages: Messages, path: string, report: string): Promise<void> {
  try {
    await writeWhole(messages, path, report)
    note(messages.say('cli.file.saved', { path }))
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error
    tell(error)
  }
}

/** What failed in each photo, with its file named where there are several. */
function tellFailures(
  messages: Messages,
  { each }: Looked,
  photos: readonly OpenedPhoto[],
  several: boolean,
): void {
  for (const [index, { run }] of each.entries()) {
    const [failure] = failuresOf(run)
    if (!failure) continue
    const told = failed(messages, failure)
    tell(several ? ofFile(messages, photos[index]?.path ?? '', told) : told)
  }
}
