import { PRICES_AS_OF } from '../core/analysis/list-prices.ts'
import { serializeReport, toReport } from '../report/report.ts'
import type { ExportDocument } from './document.ts'

/** Dishlight's own file, with the photos as far as they are at hand. It says who it is for only where the document may. */
export function toReportFile(document: ExportDocument): string {
  const { analysis, rows, people, named, images, createdAt, messages } = document
  const about = messages.say('report.about', { date: PRICES_AS_OF })
  const report = toReport(analysis, people, { about, createdAt, images, rows, messages, withPeople: named })
  return serializeReport(report)
}
