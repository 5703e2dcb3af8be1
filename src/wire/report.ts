import type { Analysis, PhotoFacts } from '../core/analysis/document.ts'
import type { FoundInstruction } from '../core/analysis/instructions.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { JudgedRow } from './judged-row.ts'

/** Reports are written in the first. The first version wrote the second, which differs in name only. */
export const REPORT_FORMATS = ['dishlight-report', 'platelens-report'] as const
/**
 * The version that is written, and the newest that can be read. Version 2 brought several photos, version 3 two answers: what
 * versions 1 and 2 called the verdict "avoid" is told by alerts. What came to version 3 since then, older readers pass over.
 */
export const REPORT_VERSION = 3

/** The only lens there is. */
export const LENS = 'food'

/** More items, people and corrections than these are nobody's, and would hold up the page for long. */
export const MOST_ITEMS = 2000
/** Of all looks together. */
export const MOST_DETECTIONS = 10 * MOST_ITEMS
export const MOST_PEOPLE = 20
export const MOST_EDITS = 10_000

/** An analysis as one JSON file. Everything is read back but `about`, `versions`, `rows` and `instructions`, which are worked out anew. */
export type Report = Pick<Analysis, 'looks' | 'rejected' | 'usage' | 'limits' | 'edits'> & {
  readonly format: (typeof REPORT_FORMATS)[number]
  readonly version: 1 | 2 | typeof REPORT_VERSION
  readonly about: string
  /** ISO 8601. */
  readonly createdAt: string
  /** What was asked of the photos. Absent: food. */
  readonly lens?: { readonly id: string }
  readonly versions?: ReportVersions
  readonly photo: ReportPhoto
  /** The photos after the first, in their order, if there are several. */
  readonly furtherPhotos?: readonly ReportPhoto[]
  /** What looks saw, as they reported it. Before they had this name, `sightings`. */
  readonly detections: Analysis['sightings']
  /** Whom it was judged for, where that may be told. Before they had this name, `profiles`. */
  readonly people?: readonly HealthProfile[]
  /** What was judged, item by item. Absent where nobody judged it, and in reports from before they held all there is to show. */
  readonly rows?: readonly JudgedRow[]
  /** Words in the photo that read like an order to the model, if any. */
  readonly instructions?: readonly FoundInstruction[]
}

/** What a report was written by: the program, its rules and foods, each by a mark that changes with them, and the prompt. */
export type ReportVersions = {
  readonly engine: string
  readonly rules: string
  readonly foods: string
  readonly prompts: number
}

/** `image`: the photo as it was sent, without metadata, as JPEG in base64. Without it, `href` may say where it lies. */
export type ReportPhoto = PhotoFacts & { readonly image?: string }

/** Why a report cannot be opened. `field`: where in the file, such as `detections[3].region`. */
export type ReportFailure =
  | { readonly kind: 'not-json' | 'not-a-report' | 'newer-version' | 'other-lens' }
  | { readonly kind: 'damaged'; readonly field: string }
  | { readonly kind: 'too-many'; readonly field: string; readonly most: number }
