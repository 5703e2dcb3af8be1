import type { Result } from '../core/terms/failure.ts'
import { normalise } from '../core/text/normalise.ts'
import type { Report } from '../wire/report.ts'
import { fromReport, type OpenedReport, type ReportFailure } from './report.ts'

const ENDING = '.report.json'
const LONGEST_STEM = 60

/** "lunch.report.json" for "Lunch.JPG": lower case, plain characters. */
export function reportFileName(photoName: string): string {
  const stem = normalise(photoName.replace(/\.[a-z0-9]{1,5}$/i, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_STEM)
    .replace(/^-+|-+$/g, '')
  return `${stem || 'photo'}${ENDING}`
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
    return { ok: false, failure: 'not-json' }
  }
  return fromReport(json)
}
