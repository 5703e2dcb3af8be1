import { writeFile } from 'node:fs/promises'
import { failuresOf } from '../../core/analysis/run.ts'
import { select } from '../../core/analysis/select.ts'
import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import { createLookups } from '../../lookup/lookups.ts'
import type { Messages } from '../../messages/messages.ts'
import { factsInWords } from '../../messages/people-in-words.ts'
import { serializeReport, toReport } from '../../report/report.ts'
import { nodeBarcodes } from '../../vision/barcode/node.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { REPORT_ABOUT } from '../../wording/en/report.ts'
import { CommandFailure, failed, stopOnInterrupt, tell } from '../exit-codes.ts'
import { openClients, settings } from '../input/client.ts'
import { type OpenedPhoto, ofFile, openPhotos } from '../input/photos.ts'
import { type Looked, lookAtPhotos } from '../look-at-photos.ts'
import { type ClientName, frameText, type LookPlan } from '../options/looking.ts'
import { type PersonOptions, personOf } from '../options/person.ts'
import { meterLine, noteLines } from '../output/look-notes.ts'
import { rowsTable } from '../output/rows-table.ts'
import { terminalMessages } from '../terminal-messages.ts'

export type AnalyzeOptions = PersonOptions &
  LookPlan & {
    readonly client?: readonly ClientName[]
    readonly model?: string
    readonly frame?: CoordinateFrame
    readonly lookUp?: true
    readonly tellModel?: true
    readonly report?: string
    readonly json?: true
  }

/**
 * `dishlight analyze <photos...>`: look, judge, print, several photos as one analysis. What fails midway is told of, and
 * holds up nothing else.
 */
export async function analyze(paths: readonly string[], options: AnalyzeOptions): Promise<void> {
  const person = personOf(options)
  const photos = await openPhotos(paths)
  if (photos.length === 0) return
  const messages = await terminalMessages()
  const looked = await lookAtAll(messages, photos, paths.length, person, options)

  const rows = select(looked.analysis, [person], foodTable(), foodJudge)
  const createdAt = new Date().toISOString()
  const reportWith = (images?: ReadonlyMap<string, Uint8Array<ArrayBuffer>>) =>
    serializeReport(
      toReport(looked.analysis, [person], {
        about: REPORT_ABOUT,
        createdAt,
        rows,
        ...(images && { images }),
      }),
    )
  if (options.json) process.stdout.write(reportWith())
  else
    process.stdout.write(
      `${[rowsTable(messages, rows, looked.analysis), ...meterLine(looked.each)].join('\n\n')}\n`,
    )
  for (const line of noteLines(messages, looked)) note(line)
  if (options.report !== undefined) {
    const images = new Map(photos.map(({ photo }) => [photo.sha256, photo.sent.bytes]))
    await save(options.report, reportWith(images))
  }
  tellFailures(looked, photos, paths.length > 1)
}

/** `files`: how many were named, those that could not be opened among them. */
async function lookAtAll(
  messages: Messages,
  photos: readonly OpenedPhoto[],
  files: number,
  person: HealthProfile,
  options: AnalyzeOptions,
): Promise<Looked> {
  const { client: names = [], frame, lookUp, tellModel, ...plan } = options
  const lookups = lookUp && (await lookupsSetUp())
  const clients = await openClients(names, files, { ...options, lookups })
  const opinionFor = tellModel ? factsInWords(messages, person) : ''
  const tasks = photos.flatMap(({ photo, place }) => {
    const client = clients[place]
    return client ? [{ client, request: { photo, ...(opinionFor !== '' && { opinionFor }) } }] : []
  })
  if (process.stderr.isTTY && clients[0]) note(cliWording.looking(clients[0].id, tasks.length))
  const about = { ...(frame && { frame: frameText(frame) }), ...(lookUp && { lookUp }) }
  const products = lookups && { readBarcodes: nodeBarcodes, lookUp: lookups.product }
  const signal = stopOnInterrupt()
  const looked = await lookAtPhotos(tasks, { plan, person, about, products }, signal)
  if (signal.aborted) note(cliWording.stopped)
  return looked
}

/** What is looked up, with the addresses and keys the server has. Asking for it is switching it on. */
async function lookupsSetUp() {
  const { lookup = {} } = await settings({ LOOKUP: 'on' })
  return createLookups(lookup, { foods: async () => foodTable() })
}

function note(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

async function save(path: string, report: string): Promise<void> {
  try {
    await writeFile(path, report)
    note(cliWording.reportSaved(path))
  } catch {
    tell(new CommandFailure(1, cliWording.cannotWrite(path)))
  }
}

/** What failed in each photo, with its file named where there are several. */
function tellFailures({ each }: Looked, photos: readonly OpenedPhoto[], several: boolean): void {
  for (const [index, { run }] of each.entries()) {
    const [failure] = failuresOf(run)
    if (failure) tell(several ? ofFile(photos[index]?.path ?? '', failed(failure)) : failed(failure))
  }
}
