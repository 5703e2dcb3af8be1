import { writeFile } from 'node:fs/promises'
import type { Analysis } from '../core/analysis/analysis.ts'
import type { LookEvent, VisionClient } from '../core/analysis/look.ts'
import type { Photo } from '../core/analysis/photo.ts'
import { emptyAnalysis, reduce } from '../core/analysis/reduce.ts'
import type { Row } from '../core/analysis/row.ts'
import { select } from '../core/analysis/select.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { foodTable } from '../core/nutrition/food-table.ts'
import { cropPhotoBytes } from '../photo/node/crop.ts'
import { toReport } from '../report/report.ts'
import { serializeReport } from '../report/report-file.ts'
import { LOOK_COUNTS } from '../vision/strategies/contemplate.ts'
import { regional } from '../vision/strategies/regional.ts'
import { ZOOMS } from '../vision/strategies/zoom.ts'
import { FAMILIES } from '../wire/http.ts'
import { cliWording } from '../wording/en/cli.ts'
import { figureWords, gramsWords, scoreWords } from '../wording/en/figures.ts'
import { VERDICT_WORDS } from '../wording/en/parts.ts'
import { factsInWords } from '../wording/en/people-in-words.ts'
import { chooseClient } from './choose-client.ts'
import { DONE, type Ending, failed, misunderstood } from './ending.ts'
import { parseFrame } from './frame.ts'
import { openPhoto } from './open-photo.ts'
import { type PersonOptions, personOf } from './person.ts'
import { readZoom, seeing } from './seeing.ts'
import { textTable } from './table.ts'

export type AnalyzeOptions = PersonOptions & {
  readonly client?: string
  readonly model?: string
  readonly frame?: string
  readonly report?: string
  readonly tellModel?: boolean
  readonly json?: boolean
  readonly looks?: string
  readonly zoom?: string
}

/** `platelens analyze <photo>`: look, judge, print; a failure midway keeps and prints what was found. */
export async function analyze(path: string, options: AnalyzeOptions): Promise<Ending> {
  const { frame: frameOption, ...chosen } = options
  const frame = frameOption === undefined ? undefined : parseFrame(frameOption)
  if (frameOption !== undefined && !frame) return misunderstood(cliWording.unknownFrame(frameOption))
  const looks = LOOK_COUNTS.find((count) => String(count) === (options.looks ?? '1'))
  if (!looks) return misunderstood(cliWording.unknownLooks(options.looks ?? '', LOOK_COUNTS))
  const zoom = readZoom(options.zoom)
  if (!zoom) return misunderstood(cliWording.unknownZoom(options.zoom ?? '', ZOOMS))
  const person = personOf(options)
  if (!person.ok) return person.ending
  const photo = await openPhoto(path)
  if (!photo.ok) return photo.ending
  const client = await chooseClient({ ...chosen, ...(frame ? { frame } : {}) })
  if (!client.ok) return client.ending

  if (process.stderr.isTTY) process.stderr.write(`${cliWording.looking(client.value.id)}\n`)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const opinionFor = options.tellModel ? factsInWords(person.value) : ''
  const request = { photo: photo.value, ...(opinionFor === '' ? {} : { opinionFor }) }
  const sees = isModel(client.value)
    ? seeing(regional(client.value, cropPhotoBytes), { looks, zoom })
    : client.value
  const analysis = await looked(photo.value, sees.look(request, stop.signal))
  if (stop.signal.aborted) process.stderr.write(`${cliWording.stopped}\n`)
  return await tell(analysis, photo.value, person.value, options)
}

/** The reader and a recording see what they see: asked again, they say the same. */
function isModel({ id }: VisionClient): boolean {
  return FAMILIES.some((family) => id.startsWith(`${family}:`))
}

async function looked(photo: Photo, events: AsyncIterable<LookEvent>): Promise<Analysis> {
  const { name, sha256, original } = photo
  let analysis = emptyAnalysis({ name, sha256, width: original.width, height: original.height })
  for await (const event of events) analysis = reduce(analysis, event)
  return analysis
}

async function tell(
  analysis: Analysis,
  photo: Photo,
  person: HealthProfile,
  { json, report }: AnalyzeOptions,
): Promise<Ending> {
  const rows = select(analysis, [person], foodTable())
  const createdAt = new Date().toISOString()
  if (report !== undefined) {
    const document = toReport(analysis, [person], { createdAt, image: photo.sent.bytes, rows })
    const saved = await writeFile(report, serializeReport(document)).then(
      () => true,
      () => false,
    )
    if (!saved) return { code: 1, sentence: cliWording.cannotWrite(report) }
    process.stderr.write(`${cliWording.reportSaved(report)}\n`)
  }
  if (json) process.stdout.write(serializeReport(toReport(analysis, [person], { createdAt, rows })))
  else process.stdout.write(`${rows.length === 0 ? cliWording.nothingFound : rowsTable(rows)}\n`)
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
