import { photoNumbers } from '../core/analysis/by-photo.ts'
import type { Analysis, PhotoFacts } from '../core/analysis/document.ts'
import { foundInstructions } from '../core/analysis/instructions.ts'
import type { Row } from '../core/analysis/row.ts'
import { asFromElsewhere } from '../core/fusion/edit.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { gramsWithExtras } from '../core/nutrition/figures/composed-item.ts'
import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { normalise } from '../core/text/normalise.ts'
import {
  REPORT_FORMATS,
  REPORT_VERSION,
  type Report,
  type ReportPhoto,
  type ReportRow,
  reportHeadSchema,
  reportSchema,
} from '../wire/report.ts'

const LONGEST_STEM = 60
/** Characters per call: `String.fromCharCode` takes its bytes as arguments. */
const CHUNK = 0x8000

export type ReportOptions = {
  /** What a person who reads the file is told of it, `report.about`. */
  readonly about: string
  /** ISO 8601; passed in, so that the same analysis gives the same report. */
  readonly createdAt: string
  /** The photos as sent (JPEG). Without them the report can be read, but not drawn. */
  readonly images?: ReadonlyMap<PhotoId, Uint8Array>
  /** Derived rows, for people and programs that read the file. Never read back. */
  readonly rows?: readonly Row[]
}

export type OpenedReport = {
  readonly analysis: Analysis
  readonly profiles: readonly HealthProfile[]
  /** JPEG bytes of the photos that came with the report. */
  readonly images: ReadonlyMap<PhotoId, Uint8Array<ArrayBuffer>>
  readonly createdAt: string
}

/** What was seen and corrected, and for whom. Undone edits are left out. */
export function toReport(
  analysis: Analysis,
  profiles: readonly HealthProfile[],
  { about, createdAt, images, rows }: ReportOptions,
): Report {
  const { photos, undone: _, ...seen } = analysis
  const [photo, ...furtherPhotos] = photos.map((facts) => withImage(facts, images)) as [
    ReportPhoto,
    ...ReportPhoto[],
  ]
  const instructions = foundInstructions(analysis)
  return {
    format: REPORT_FORMATS[0],
    version: REPORT_VERSION,
    about,
    createdAt,
    photo,
    ...(furtherPhotos.length > 0 && { furtherPhotos }),
    ...seen,
    profiles,
    ...(rows && { rows: rows.map((row) => reportRow(row, analysis)) }),
    ...(instructions.length > 0 && { instructions }),
  }
}

function withImage(facts: PhotoFacts, images: ReportOptions['images']): ReportPhoto {
  const image = images?.get(facts.sha256)
  return image ? { ...facts, image: toBase64(image) } : facts
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

export type ReportFailure = 'not-json' | 'not-a-report' | 'newer-version' | 'damaged'

/** The analysis in the text of a report file, or why there is none. */
export function parseReport(text: string): Result<OpenedReport, ReportFailure> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { ok: false, failure: 'not-json' }
  }
  return fromReport(json)
}

/**
 * The analysis in a parsed report file, or why there is none. Every sighting and edit is checked. What its writer read on
 * labels counts for nobody who opens it, unless it is this device's own.
 */
export function fromReport(
  json: unknown,
  whose: 'own' | 'elsewhere' = 'elsewhere',
): Result<OpenedReport, ReportFailure> {
  const head = reportHeadSchema.safeParse(json)
  if (!head.success) return { ok: false, failure: 'not-a-report' }
  if (head.data.version > REPORT_VERSION) return { ok: false, failure: 'newer-version' }
  const parsed = reportSchema.safeParse(json)
  if (!parsed.success) return { ok: false, failure: 'damaged' }
  return { ok: true, value: opened(parsed.data, whose) }
}

function opened(report: Omit<Report, 'rows'>, whose: 'own' | 'elsewhere'): OpenedReport {
  const { looks, sightings, rejected, usage, limits, edits, profiles, createdAt } = report
  const { photo, furtherPhotos = [] } = report
  const images = [photo, ...furtherPhotos].flatMap(({ sha256, image }) =>
    image ? [[sha256, fromBase64(image)] as const] : [],
  )
  return {
    analysis: {
      photos: [factsOf(photo), ...furtherPhotos.map(factsOf)],
      looks,
      sightings,
      rejected,
      usage,
      ...(limits && { limits }),
      edits: whose === 'own' ? edits : asFromElsewhere(edits),
      undone: [],
    },
    profiles,
    createdAt,
    images: new Map(images),
  }
}

function factsOf({ image: _, ...facts }: ReportPhoto): PhotoFacts {
  return facts
}

function reportRow(row: Row, analysis: Analysis): ReportRow {
  const { perServing, item } = row.composed
  const photos = photoNumbers(item, analysis)
  return {
    id: row.id,
    name: row.name,
    count: item.count,
    ...(photos.length > 0 && { photos }),
    servingGrams: gramsWithExtras(row.composed),
    ...(perServing.energy && { energy: perServing.energy.estimate }),
    verdicts: row.assessments.map(({ profileId, verdict, advice, dot, score, alerts }) => ({
      profileId,
      verdict,
      advice,
      dot,
      score,
      alerts: alerts.map(({ trait, cause, finding }) => ({ trait, cause, finding })),
    })),
  }
}

export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(binary)
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i)
  return bytes
}
