import type { Analysis } from '../core/analysis/document.ts'
import type { Row } from '../core/analysis/row.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Palette } from '../core/terms/palettes.ts'
import type { Messages } from '../messages/messages.ts'

/** All that a file of any format is made of. Every format is a function of this alone, so the same document gives the same file. */
export type ExportDocument = {
  readonly analysis: Analysis
  readonly rows: readonly Row[]
  /** Whose verdicts the file holds, one for each assessment of a row. */
  readonly people: readonly HealthProfile[]
  /** Whether the file may say who they are and what they have. */
  readonly named: boolean
  readonly calories: boolean
  readonly palette: Palette
  /** JPEG bytes of the photos, as far as they are at hand. */
  readonly images: ReadonlyMap<PhotoId, Uint8Array>
  /** ISO 8601. */
  readonly createdAt: string
  /** In the language of the file, with the areas of `EXPORT_AREAS`. */
  readonly messages: Messages
}

/** Those of a data set: each of other photos, all for the same people. */
export type ExportDocuments = readonly [ExportDocument, ...ExportDocument[]]

/** Whose date a data set has: so it is the same again where nothing is new. */
export function newestOf(documents: ExportDocuments): ExportDocument {
  return documents.reduce((newest, each) => (each.createdAt > newest.createdAt ? each : newest))
}
