// biome-ignore-all lint/performance/noBarrelFile: what `dishlight/report` offers.

export { fromReport, type OpenedReport, parseReport } from '../report/open-report.ts'
export { type ReportOptions, serializeReport, toReport } from '../report/report.ts'
export type { JudgedRow, JudgedVerdict } from '../wire/judged-row.ts'
export type { Report, ReportFailure } from '../wire/report.ts'
