import { writeFile } from 'node:fs/promises'
import type { Photo } from '../core/analysis/photo.ts'
import type { Row } from '../core/analysis/row.ts'
import { select } from '../core/analysis/select.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { foodTable } from '../core/nutrition/food-table.ts'
import { toReport } from '../report/report.ts'
import { serializeReport } from '../report/report-file.ts'
import { nodeBarcodes } from '../vision/barcode/node.ts'
import { cliWording } from '../wording/en/cli.ts'
import { figureWords, gramsWords, scoreWords } from '../wording/en/figures.ts'
import { VERDICT_WORDS } from '../wording/en/parts.ts'
import { factsInWords } from '../wording/en/people-in-words.ts'
import { chooseClient } from './choose-client.ts'
import { DONE, type Ending, failed, misunderstood } from './ending.ts'
import { parseFrame } from './frame.ts'
import { type Looked, look } from './look.ts'
import { type LookOptions, readLookOptions } from './look-options.ts'
import { cliLookups } from './lookups.ts'
import { openPhoto } from './open-photo.ts'
import { type PersonOptions, personOf } from './person.ts'
import { textTable } from './table.ts'
import { meterLine, noteLines } from './tell-look.ts'

export type AnalyzeOptions = PersonOptions &
  LookOptions & {
    readonly client?: string
    readonly model?: string
    readonly frame?: string
    readonly report?: string
    readonly tellModel?: boolean
    readonly lookUp?: boolean
    readonly json?: boolean
  }

/** `platelens analyze <photo>`: look, judge, print; a failure midway keeps and prints what was found. */
export async function analyze(path: string, options: AnalyzeOptions): Promise<Ending> {
  const { frame: frameOption, ...chosen } = options
  const frame = frameOption === undefined ? undefined : parseFrame(frameOption)
  if (frameOption !== undefined && !frame) return misunderstood(cliWording.unknownFrame(frameOption))
  const plan = readLookOptions(options)
  if (!plan.ok) return plan.ending
  const person = personOf(options)
  if (!person.ok) return person.ending
  const photo = await openPhoto(path)
  if (!photo.ok) return photo.ending
  const lookups = options.lookUp ? cliLookups() : undefined
  if (lookups && !lookups.ok) return lookups.ending
  const client = await chooseClient({
    ...chosen,
    ...(frame ? { frame } : {}),
    ...(lookups && { lookups: lookups.value }),
    effort: plan.value.effort,
  })
  if (!client.ok) return client.ending

  if (process.stderr.isTTY) process.stderr.write(`${cliWording.looking(client.value.id)}\n`)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const opinionFor = options.tellModel ? factsInWords(person.value) : ''
  const request = { photo: photo.value, ...(opinionFor === '' ? {} : { opinionFor }) }
  const about = { ...(frameOption && { frame: frameOption }), ...(lookups && { lookUp: true as const }) }
  const products = lookups && { readBarcodes: nodeBarcodes, lookUp: lookups.value.product }
  const asked = { plan: plan.value, person: person.value, about, products }
  const looked = await look(client.value, request, asked, stop.signal)
  if (stop.signal.aborted) process.stderr.write(`${cliWording.stopped}\n`)
  return await tell(looked, photo.value, person.value, options)
}

async function tell(
  looked: Looked,
  photo: Photo,
  person: HealthProfile,
  { json, report }: AnalyzeOptions,
): Promise<Ending> {
  const { analysis } = looked
  const rows = select(analysis, [person], foodTable())
  const createdAt = new Date().toISOString()
  if (report !== undefined) {
    const document = toReport(analysis, [person], {
      createdAt,
      images: new Map([[photo.sha256, photo.sent.bytes]]),
      rows,
    })
    const saved = await writeFile(report, serializeReport(document)).then(
      () => true,
      () => false,
    )
    if (!saved) return { code: 1, sentence: cliWording.cannotWrite(report) }
    process.stderr.write(`${cliWording.reportSaved(report)}\n`)
  }
  if (json) process.stdout.write(serializeReport(toReport(analysis, [person], { createdAt, rows })))
  else {
    const meter = meterLine(analysis)
    process.stdout.write(`${rows.length === 0 ? cliWording.nothingFound : rowsTable(rows)}\n`)
    if (meter !== '') process.stdout.write(`\n${meter}\n`)
  }
  for (const line of noteLines(looked)) process.stderr.write(`${line}\n`)
  if (analysis.rejected.length > 0) {
    process.stderr.write(`${cliWording.rejected(analysis.rejected.length)}\n`)
  }
  const lost = analysis.looks.filter(({ failed }) => failed).length
  if (lost > 0 && analysis.failures.length === 0) {
    process.stderr.write(`${cliWording.looksLost(lost, analysis.looks.length)}\n`)
  }
  const failure = analysis.failures.at(-1)
  return failure ? failed(failure) : DONE
}

function rowsTable(rows: readonly Row[]): string {
  const { verdict, name, score, serving, energy } = cliWording.columns
  return textTable([verdict, name, score, serving, energy], rows.map(cells), [2, 3, 4])
}

function cells({ name, composed, assessments }: Row): readonly string[] {
  const [assessment] = assessments
  const { servingGrams } = composed.amount
  const { energy } = composed.perServing
  if (!assessment) return []
  const { verdict, uncertain, score } = assessment
  const hidden = verdict === 'avoid' || verdict === 'unknown'
  return [
    VERDICT_WORDS[verdict],
    composed.item.count > 1 ? `${name} × ${composed.item.count}` : name,
    hidden ? '–' : scoreWords(score, uncertain !== undefined),
    gramsWords(servingGrams),
    energy ? figureWords(energy.estimate, 'kcal') : '–',
  ]
}
