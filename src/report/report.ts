import type { Analysis, PhotoFacts } from '../core/analysis/document.ts'
import { forAnyone } from '../core/analysis/for-anyone.ts'
import { foundInstructions } from '../core/analysis/instructions.ts'
import type { Row } from '../core/analysis/row.ts'
import { asFromElsewhere } from '../core/fusion/edit.ts'
import { isDescribed } from '../core/health/is-described.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { normalise } from '../core/text/normalise.ts'
import type { Messages } from '../messages/messages.ts'
import {
  REPORT_FORMATS,
  REPORT_VERSION,
  type Report,
  type ReportFailure,
  type ReportPhoto,
} from '../wire/report.ts'
import { REPORT_FIELDS, reportHeadSchema, reportSchema } from '../wire/report-schema.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { failureOf } from './field-of.ts'
import { toJudgedRows } from './judged-rows.ts'
import { underTodaysNames } from './old-names.ts'
import { verdictsInWords } from './verdicts-in-words.ts'
import { versions } from './versions.ts'

/** The only lens there is. */
const LENS = 'food'
const LONGEST_STEM = 60

export type ReportOptions = {
  /** What a person who reads the file is told of it, `report.about`. */
  readonly about: string
  /** ISO 8601; passed in, so that the same analysis gives the same report. */
  readonly createdAt: string
  /** The photos as sent (JPEG). Without them the report can be read, but not drawn. */
  readonly images?: ReadonlyMap<PhotoId, Uint8Array>
  /** What was judged, for these people. */
  readonly rows?: readonly Row[]
  /** Given to have reasons and alerts stand there in words too. Needs the areas `health` and `reasons`. */
  readonly messages?: Messages
  /** Whoever it was judged for may be told to whoever reads the file. */
  readonly withPeople?: boolean
}

export type OpenedReport = {
  readonly analysis: Analysis
  /** Nobody, where it does not tell for whom it was judged. */
  readonly people: readonly HealthProfile[]
  /** JPEG bytes of the photos that came with the report. */
  readonly images: ReadonlyMap<PhotoId, Uint8Array<ArrayBuffer>>
  readonly createdAt: string
}

/**
 * What was seen and corrected, and for whom if that may be told. Undone edits are left out. So are rows that would tell more
 * than they may: those judged for somebody who is not to be told, and those that count what only their writer has checked.
 */
export function toReport(
  analysis: Analysis,
  people: readonly HealthProfile[],
  { about, createdAt, images, rows, messages, withPeople = false }: ReportOptions,
): Report {
  const { photos, sightings, undone: _, extra, ...seen } = withPeople ? analysis : forAnyone(analysis)
  const [photo, ...furtherPhotos] = photos.map((facts) => withImage(facts, images)) as [
    ReportPhoto,
    ...ReportPhoto[],
  ]
  const instructions = foundInstructions(analysis)
  const wording = messages && ((row: Row) => verdictsInWords(messages, row))
  const mayTell = withPeople || !people.some(isDescribed)
  return {
    format: REPORT_FORMATS[0],
    version: REPORT_VERSION,
    lens: { id: LENS },
    ...extra,
    about,
    createdAt,
    versions: versions(),
    photo,
    ...(furtherPhotos.length > 0 && { furtherPhotos }),
    ...seen,
    detections: sightings,
    ...(withPeople && { people }),
    ...(rows && mayTell && !rows.some(countsChecks) && { rows: toJudgedRows(rows, analysis, wording) }),
    ...(instructions.length > 0 && { instructions }),
  }
}

function countsChecks({ assessments }: Row): boolean {
  return assessments.some(({ alerts }) => alerts.some(({ finding }) => finding === 'checked'))
}

/** With its pixels in the file nobody needs to know where else they lie. */
function withImage(facts: PhotoFacts, images: ReportOptions['images']): ReportPhoto {
  const bytes = images?.get(facts.sha256)
  if (!bytes) return facts
  const { href: _, ...rest } = facts
  return { ...rest, image: toBase64(bytes) }
}

/** "lunch.report.json" for "Lunch.JPG": lower case, plain characters. */
export function reportFileName(photoName: string): string {
  const stem = normalise(photoName.replace(/\.[a-z0-9]{1,5}$/i, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_STEM)
    .replace(/^-+|-+$/g, '')
  return `${stem || 'photo'}.report.json`
}

export function serializeReport(report: Report): string {
  return `${JSON.stringify(report, null, 1)}\n`
}

/** The analysis in the text of a report file, or why there is none. */
export function parseReport(text: string): Result<OpenedReport, ReportFailure> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, failure: { kind: 'not-json' } }
  }
  return fromReport(json)
}

/**
 * The analysis in a parsed report file, or why there is none. Every detection and edit is checked. What its writer read on
 * labels counts for nobody who opens it, unless it is this device's own.
 */
export function fromReport(
  json: unknown,
  whose: 'own' | 'elsewhere' = 'elsewhere',
): Result<OpenedReport, ReportFailure> {
  const head = reportHeadSchema.safeParse(json)
  if (!head.success) return { ok: false, failure: { kind: 'not-a-report' } }
  if (head.data.version > REPORT_VERSION) return { ok: false, failure: { kind: 'newer-version' } }
  const { json: today, oldNames } = underTodaysNames(json as object)
  const parsed = reportSchema.safeParse(today)
  if (!parsed.success) return { ok: false, failure: failureOf(parsed.error.issues, oldNames) }
  const { lens } = parsed.data
  if (lens && lens.id !== LENS) return { ok: false, failure: { kind: 'other-lens' } }
  return { ok: true, value: opened(parsed.data, whose) }
}

function opened(report: Omit<Report, 'rows'>, whose: 'own' | 'elsewhere'): OpenedReport {
  const { looks, detections, rejected, usage, limits, edits, people = [], createdAt } = report
  const { photo, furtherPhotos = [] } = report
  const images = [photo, ...furtherPhotos].flatMap(({ sha256, image }) =>
    image ? [[sha256, fromBase64(image)] as const] : [],
  )
  const extra = Object.fromEntries(Object.entries(report).filter(([field]) => !REPORT_FIELDS.has(field)))
  return {
    analysis: {
      photos: [factsOf(photo), ...furtherPhotos.map(factsOf)],
      looks,
      sightings: detections,
      rejected,
      usage,
      ...(limits && { limits }),
      edits: whose === 'own' ? edits : asFromElsewhere(edits),
      undone: [],
      ...(Object.keys(extra).length > 0 && { extra }),
    },
    people,
    createdAt,
    images: new Map(images),
  }
}

function factsOf({ image: _, ...facts }: ReportPhoto): PhotoFacts {
  return facts
}
