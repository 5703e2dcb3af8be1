import { type Report, type ReportRow, reportSchema } from '../../src/wire/report.ts'

/** A printed report, checked, with the rows that are there for readers. */
export function readReport(text: string): Report {
  const json = JSON.parse(text) as { readonly rows?: readonly ReportRow[] }
  return { ...reportSchema.parse(json), ...(json.rows && { rows: json.rows }) }
}
