import type { Analysis } from '../../core/analysis/document.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import type { Locale } from '../../messages/keys.ts'
import type { ReportFailure } from '../../wire/report.ts'
import type { BadFields } from '../uploads/read-fields.ts'

/** What is to be judged: what was just seen, or the body of a request with a report that somebody has already. */
export type JudgeTask =
  | {
      readonly kind: 'seen'
      readonly analysis: Analysis
      readonly people: readonly HealthProfile[]
      readonly images?: ReadonlyMap<PhotoId, Uint8Array>
      /** ISO 8601. */
      readonly createdAt: string
      readonly locale: Locale
    }
  | { readonly kind: 'report'; readonly body: Uint8Array; readonly locale: Locale }

/**
 * The judged report as JSON; or what is wrong with the request, by its fields or in its report; or that it is too much, or that
 * too much is being judged just now.
 */
export type Judged =
  | { readonly report: Uint8Array<ArrayBuffer> }
  | { readonly bad: readonly BadFields[] }
  | { readonly failure: ReportFailure }
  | 'not-json'
  | 'too-demanding'
  | { readonly busyForSeconds: number }

/** Judges beside whatever else goes on. `left`: nobody waits for it any more. */
export type Judging = (task: JudgeTask, left: AbortSignal) => Promise<Judged>
