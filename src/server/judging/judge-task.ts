import type { Analysis } from '../../core/analysis/document.ts'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import { select } from '../../core/analysis/select.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { foodTable } from '../../food-data/node.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import { fromReport } from '../../report/open-report.ts'
import { type ReportOptions, toReport } from '../../report/report.ts'
import { readFields } from '../uploads/read-fields.ts'
import { parsedJson } from '../uploads/read-json.ts'
import { messagesIn } from './judge-messages.ts'
import type { Judged, JudgeTask } from './judging.ts'
import { judgeRequestSchema } from './request.ts'

/** Judges, and writes the report. No model is asked, and nothing is read but the food table. */
export async function judgeTask(task: JudgeTask): Promise<Judged> {
  if (task.kind === 'seen') {
    const { analysis, people, images, createdAt, locale } = task
    return { report: await written(analysis, people, { createdAt, ...(images && { images }) }, locale) }
  }
  const json = parsedJson(new TextDecoder().decode(task.body))
  if (typeof json !== 'object' || json === null) return 'not-json'
  // What the report has in it is looked at once, and no field of it that is not known is wrong.
  const request = readFields(judgeRequestSchema, { ...json, report: null })
  if (!request.ok) return { bad: request.failure }
  const opened = fromReport('report' in json ? json.report : undefined)
  if (!opened.ok) return { failure: opened.failure }
  const { analysis, images, createdAt } = opened.value
  return { report: await written(analysis, request.value.people, { images, createdAt }, task.locale) }
}

/** Whoever is answered has sent the people along, so they may stand in the answer. */
async function written(
  analysis: Analysis,
  people: readonly HealthProfile[],
  options: Pick<ReportOptions, 'createdAt' | 'images'>,
  locale: JudgeTask['locale'],
): Promise<Uint8Array<ArrayBuffer>> {
  const messages = await messagesIn(locale)
  const rows = select(analysis, people, foodTable(), foodJudge)
  const about = messages.say('report.about', { date: PRICES_AS_OF })
  const report = toReport(analysis, people, { ...options, about, rows, messages, withPeople: true })
  return new TextEncoder().encode(JSON.stringify(report))
}
