import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'

export const REPORT_ABOUT = `Looks, sightings, edits and profiles are the analysis. Rows are worked out from them for readers and are not read back. Costs are by list prices of ${PRICES_AS_OF}, which may have changed. Estimates from a photo, not medical advice.`

export type ReportFailure = 'not-json' | 'not-a-report' | 'newer-version' | 'damaged'

const SENTENCES: Readonly<Record<ReportFailure, string>> = {
  'not-json': 'This file is not a report: it is not JSON.',
  'not-a-report': 'This file is not a Dishlight report.',
  'newer-version': 'This report was made by a newer version. Update Dishlight to open it.',
  damaged: 'This report is damaged and cannot be opened.',
}

export function reportFailureSentence(failure: ReportFailure): string {
  return SENTENCES[failure]
}
