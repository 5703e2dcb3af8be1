import type { Analysis, PhotoFacts } from '../core/analysis/document.ts'
import { forAnyone } from '../core/analysis/for-anyone.ts'
import { foundInstructions } from '../core/analysis/instructions.ts'
import type { Row } from '../core/analysis/row.ts'
import { isDescribed } from '../core/health/is-described.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { normalise } from '../core/text/normalise.ts'
import type { Messages } from '../messages/messages.ts'
import {
  LENS,
  MOST_ITEMS,
  REPORT_FORMATS,
  REPORT_VERSION,
  type Report,
  type ReportPhoto,
} from '../wire/report.ts'
import { toBase64 } from './base64.ts'
import { toJudgedRows } from './judged-rows.ts'
import { verdictsInWords } from './verdicts-in-words.ts'
import { versions } from './versions.ts'

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

/**
 * What was seen and corrected, and for whom if that may be told. Undone edits are left out. So are rows that would tell more
 * than they may, those judged for somebody who is not to be told and those that count what only their writer has checked, and
 * more rows than anybody could open.
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
  const mayBeDrawn =
    rows && rows.length <= MOST_ITEMS && (withPeople || !people.some(isDescribed)) && !rows.some(countsChecks)
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
    ...(mayBeDrawn && { rows: toJudgedRows(rows, analysis, wording) }),
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
