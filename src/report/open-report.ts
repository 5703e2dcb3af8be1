import type { Analysis, PhotoFacts } from '../core/analysis/document.ts'
import { asFromElsewhere } from '../core/fusion/edit.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { Result } from '../core/terms/failure.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { LENS, REPORT_VERSION, type Report, type ReportFailure, type ReportPhoto } from '../wire/report.ts'
import { REPORT_FIELDS, reportHeadSchema, reportSchema } from '../wire/report-schema.ts'
import { fromBase64 } from './base64.ts'
import { failureOf } from './field-of.ts'
import { underTodaysNames } from './old-names.ts'

export type OpenedReport = {
  readonly analysis: Analysis
  /** Nobody, where it does not tell for whom it was judged. */
  readonly people: readonly HealthProfile[]
  /** JPEG bytes of the photos that came with the report. */
  readonly images: ReadonlyMap<PhotoId, Uint8Array<ArrayBuffer>>
  readonly createdAt: string
}

/** The analysis in a report file, its text or that already parsed, or why there is none. */
export function parseReport(file: string | object): Result<OpenedReport, ReportFailure> {
  if (typeof file !== 'string') return fromReport(file)
  let json: unknown
  try {
    json = JSON.parse(file)
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
