import type { Report } from '../../src/wire/report.ts'
import { reportSchema } from '../../src/wire/report-schema.ts'

/** A printed report, checked, with its rows. */
export function readReport(text: string): Report {
  const json = JSON.parse(text) as Pick<Report, 'rows'>
  return { ...reportSchema.parse(json), ...(json.rows && { rows: json.rows }) }
}
