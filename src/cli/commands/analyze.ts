import { writeFile } from 'node:fs/promises'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import type { Placer } from '../../core/analysis/ports.ts'
import { failuresOf } from '../../core/analysis/run.ts'
import { select } from '../../core/analysis/select.ts'
import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../core/health/profile.ts'
import { foodTable } from '../../food-data/node.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import { createLookups } from '../../lookup/lookups.ts'
import type { Messages } from '../../messages/messages.ts'
import { factsInWords } from '../../messages/people-in-words.ts'
import { serializeReport, toReport } from '../../report/report.ts'
import { nodeBarcodes } from '../../vision/barcode/node.ts'
import { CommandFailure, failed, stopOnInterrupt, tell } from '../exit-codes.ts'
import { openClients, placerOf, settings } from '../input/client.ts'
import { type OpenedPhoto, ofFile, openPhotos } from '../input/photos.ts'
import { type Looked, lookAtPhotos } from '../look-at-photos.ts'
import { type ClientName, frameText, type LookPlan } from '../options/looking.ts'
import { type PersonOptions, personOf } from '../options/person.ts'
import { meterLine, noteLines } from '../output/look-notes.ts'
import { rowsTable } from '../output/rows-table.ts'
import { summaryLines } from '../output/summary-lines.ts'

export type AnalyzeOptions = PersonOptions &
  LookPlan & {
    readonly client?: readonly ClientName[]
    readonly model?: string
    readonly frame?: CoordinateFrame
    readonly lookUp?: true
    readonly allowTraining?: true
    readonly place?: Placer
    readonly tellModel?: true
    readonly report?: string
    readonly withPeople?: true
    readonly json?: true
  }

/**
 * `dishlight analyze <photos...>`: look, judge, print, several photos as one analysis. What fails midway is told of, and
 * holds up nothing else.
 */
export async function analyze(
  messages: Messages,
  paths: readonly string[],
  options: AnalyzeOptions,
): Promise<void> {
  const person = personOf(messages, options)
  const photos = await openPhotos(messages, paths)
  if (photos.length === 0) return
  const looked = await lookAtAll(messages, photos, paths.length, person, options)

  const rows = select(looked.analysis, [person], foodTable(), foodJudge)
  const about = messages.say('report.about', { date: PRICES_AS_OF })
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
  if (options.report !== undefined) {
    const images = new Map(photos.map(({ photo }) => [photo.sha256, photo.sent.bytes]))
    const { withPeople = false } = options
    const told = withPeople ? [person] : [GENERAL_PROFILE]
    const rowsTold = select(looked.analysis, told, foodTable(), foodJudge)
    const report = toReport(looked.analysis, told, { ...terms, images, rows: rowsTold, withPeople })
    await save(messages, options.report, serializeReport(report))
  }
  tellFailures(messages, looked, photos, paths.length > 1)
}

/** `files`: how many were named, those that could not be opened among them. */
async function lookAtAll(
  messages: Messages,
  photos: readonly OpenedPhoto[],
  files: number,
  person: HealthProfile,
  options: AnalyzeOptions,
): Promise<Looked> {
  const { client: names = [], frame, lookUp, tellModel, place: placer = 'off', ...plan } = options
  const lookups = lookUp && (await lookupsSetUp(messages))
  const clients = await openClients(messages, names, files, {
    ...options,
    mayTrain: options.allowTraining,
    lookups,
  })
  const opinionFor = tellModel ? factsInWords(messages, person) : ''
  const tasks = photos.flatMap(({ photo, place }) => {
    const client = clients[place]
    return client ? [{ client, request: { photo, ...(opinionFor !== '' && { opinionFor }) } }] : []
  })
  if (process.stderr.isTTY && clients[0]) {
    note(messages.say('cli.look.with', { client: clients[0].id, photos: tasks.length }))
  }
  const about = {
    ...(frame && { frame: frameText(frame) }),
    ...(lookUp && { lookUp }),
    ...(placer !== 'off' && { place: placer }),
  }
  const place = await placerOf(messages, placer)
  const products = lookups && { readBarcodes: nodeBarcodes, lookUp: lookups.product }
  const signal = stopOnInterrupt()
  const looked = await lookAtPhotos(tasks, { plan, person, about, place, products }, signal)
  if (signal.aborted) note(messages.say('cli.look.stopped'))
  return looked
}

/** What is looked up, with the addresses and keys the server has. Asking for it is switching it on. */
async function lookupsSetUp(messages: Messages) {
  const { lookup = {} } = await settings(messages, { LOOKUP: 'on' })
  return createLookups(lookup, { foods: async () => foodTable() })
}

function note(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

async function save({ say }: Messages, path: string, report: string): Promise<void> {
  try {
    await writeFile(path, report)
    note(say('cli.file.saved', { path }))
  } catch {
    tell(new CommandFailure(1, say('cli.file.cannotWrite', { path })))
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
