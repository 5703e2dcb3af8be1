import type { App } from '../../src/app/create-app.ts'
import { reportFileName, serializeReport } from '../../src/report/report.ts'

/** Saves the open analysis as the share dialog does. */
export async function saveReport(app: App, terms: Parameters<App['makeReport']>[0]): Promise<void> {
  const report = await app.makeReport(terms)
  if (report) app.saveFile(reportFileName(report.photo.name), new Blob([serializeReport(report)]))
}
