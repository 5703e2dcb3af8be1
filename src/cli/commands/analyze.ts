import { writeFile } from 'node:fs/promises'
import { failuresOf } from '../../core/analysis/run.ts'
import { select } from '../../core/analysis/select.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { foodTable } from '../../core/nutrition/table/food-table.ts'
import { factsInWords } from '../../messages/people-in-words.ts'
import { toReport } from '../../report/report.ts'
import { serializeReport } from '../../report/report-file.ts'
import { nodeBarcodes } from '../../vision/barcode/node.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { NOTICES } from '../../wording/en/photos.ts'
import { REPORT_ABOUT } from '../../wording/en/report.ts'
import { DONE, type Ending, failed, misunderstood, type Trouble, toldBefore } from '../exit-codes.ts'
import { canBeWritten } from '../input/can-be-written.ts'
import { chooseClients } from '../input/choose-client.ts'
import { parseFrame } from '../input/frame.ts'
import { type LookOptions, readLookOptions } from '../input/look-options.ts'
import { cliLookups } from '../input/lookups.ts'
import { allOf, type OpenedPhoto, ofFile, openPhotos } from '../input/open-photos.ts'
import { type PersonOptions, personOf } from '../input/person.ts'
import { type Looked, lookAtPhotos } from '../look-at-photos.ts'
import { meterLine, noteLines } from '../output/look-notes.ts'
import { rowsTable } from '../output/rows-table.ts'
import { terminalMessages } from '../terminal-messages.ts'

export type AnalyzeOptions = PersonOptions &
  LookOptions & {
    readonly client?: readonly string[]
    readonly model?: string
    readonly frame?: string
    readonly report?: string
    readonly tellModel?: boolean
    readonly lookUp?: boolean
    readonly json?: boolean
  }

/**
 * `dishlight analyze <photos...>`: look, judge, print, several photos as one analysis. A failure midway keeps and prints
 * what was found, and a photo that cannot be told of holds up none of the others.
 */
export async function analyze(paths: readonly string[], options: AnalyzeOptions): Promise<Ending> {
  const { frame: frameOption, client: named = [], ...chosen } = options
  const frame = frameOption === undefined ? undefined : parseFrame(frameOption)
  if (frameOption !== undefined && !frame) return misunderstood(cliWording.unknownFrame(frameOption))
  const plan = readLookOptions(options)
  if (!plan.ok) return plan.ending
  const person = personOf(options)
  if (!person.ok) return person.ending
  if (options.report !== undefined && !(await canBeWritten(options.report))) {
    return misunderstood(cliWording.noReportThere(options.report))
  }
  const opened = await openPhotos(paths)
  if (!opened.ok) return opened.ending
  const { photos, troubles, repeats } = opened.value
  for (const { sentence } of troubles) process.stderr.write(`${sentence}\n`)
  for (const { path, number } of repeats) process.stderr.write(`${NOTICES.known(path, number)}\n`)
  const lookups = options.lookUp ? await cliLookups() : undefined
  if (lookups && !lookups.ok) return lookups.ending
  const clients = await chooseClients(named, paths.length, {
    ...chosen,
    ...(frame ? { frame } : {}),
    ...(lookups && { lookups: lookups.value }),
    effort: plan.value.effort,
  })
  if (!clients.ok) return clients.ending

  const opinionFor = options.tellModel ? factsInWords(await terminalMessages(), person.value) : ''
  const tasks = photos.flatMap(({ photo, place }) => {
    const client = clients.value[place]
    return client ? [{ client, request: { photo, ...(opinionFor === '' ? {} : { opinionFor }) } }] : []
  })
  const [first] = tasks
  if (first && process.stderr.isTTY) {
    process.stderr.write(`${cliWording.looking(first.client.id, tasks.length)}\n`)
  }
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const about = { ...(frameOption && { frame: frameOption }), ...(lookups && { lookUp: true as const }) }
  const products = lookups && { readBarcodes: nodeBarcodes, lookUp: lookups.value.product }
  const asked = { plan: plan.value, person: person.value, about, products }
  const looked = await lookAtPhotos(tasks, asked, stop.signal)
  if (stop.signal.aborted) process.stderr.write(`${cliWording.stopped}\n`)
  const told = await tell(looked, photos, person.value, options)
  const all = [
    ...troubles.map(toldBefore),
    ...(told ? [told] : []),
    ...troublesOf(looked, photos, paths.length > 1),
  ]
  return all.length > 0 ? allOf(all) : DONE
}

/** Prints what was found, then saves it; what keeps it from being saved. */
async function tell(
  looked: Looked,
  photos: readonly OpenedPhoto[],
  person: HealthProfile,
  { json, report }: AnalyzeOptions,
): Promise<Trouble | undefined> {
  const messages = await terminalMessages()
  const { analysis, each } = looked
  const rows = select(analysis, [person], foodTable())
  const createdAt = new Date().toISOString()
  if (json)
    process.stdout.write(
      serializeReport(toReport(analysis, [person], { about: REPORT_ABOUT, createdAt, rows })),
    )
  else {
    const meter = meterLine(each)
    process.stdout.write(
      `${rows.length === 0 ? cliWording.nothingFound : rowsTable(messages, rows, analysis)}\n`,
    )
    if (meter !== '') process.stdout.write(`\n${meter}\n`)
  }
  for (const line of noteLines(messages, looked)) process.stderr.write(`${line}\n`)
  if (analysis.rejected.length > 0) {
    process.stderr.write(`${cliWording.rejected(analysis.rejected.length)}\n`)
  }
  const stands = each
    .filter(({ run }) => failuresOf(run).length === 0)
    .flatMap((photo) => photo.analysis.looks)
  const lost = stands.filter((one) => one.failed).length
  if (lost > 0) process.stderr.write(`${cliWording.looksLost(lost, stands.length)}\n`)
  if (report === undefined) return undefined
  const images = new Map(photos.map(({ photo }) => [photo.sha256, photo.sent.bytes]))
  const document = toReport(analysis, [person], { about: REPORT_ABOUT, createdAt, images, rows })
  const saved = await writeFile(report, serializeReport(document)).then(
    () => true,
    () => false,
  )
  if (!saved) return { code: 1, sentence: cliWording.cannotWrite(report) }
  process.stderr.write(`${cliWording.reportSaved(report)}\n`)
  return undefined
}

/** What failed in each photo, with its file named where there are several. */
function troublesOf({ each }: Looked, photos: readonly OpenedPhoto[], several: boolean): readonly Trouble[] {
  return each.flatMap(({ run }, index) => {
    const [failure] = failuresOf(run)
    if (!failure) return []
    const trouble = failed(failure)
    return several ? [ofFile(photos[index]?.path ?? '', trouble)] : [trouble]
  })
}
