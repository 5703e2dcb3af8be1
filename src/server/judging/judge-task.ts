import * as z from 'zod'
import type { Analysis } from '../../core/analysis/document.ts'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import { select } from '../../core/analysis/select.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { foodTable } from '../../food-data/node.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import { fromReport, type ReportOptions, toReport } from '../../report/report.ts'
import { peopleSchema, withPeople } from '../analyses/request.ts'
import { readFields } from '../uploads/read-fields.ts'
import { parsedJson } from '../uploads/read-json.ts'
import { messagesIn } from './judge-messages.ts'
import type { Judged, JudgeTask } from './judging.ts'

/** What is asked for of a report that somebody has already, besides the report. */
export const judgeRequestSchema = z.strictObject({
  people: peopleSchema,
  options: z.strictObject({ withPeople }).default({}),
})

/** Judges, and writes the report. No model is asked, and nothing else is read than the food table. */
export async function judgeTask(task: JudgeTask): Promise<Judged> {
  const { locale } = task
  if (task.kind === 'seen') {
    const { analysis, people, images, createdAt, withPeople } = task
    return {
      report: await written(analysis, people, { createdAt, withPeople, ...(images && { images }) }, locale),
    }
  }
  const json = parsedJson(new TextDecoder().decode(task.body))
  if (typeof json !== 'object' || json === null) return 'not-json'
  const { report, ...rest } = json as { readonly report?: unknown }
  const request = readFields(judgeRequestSchema, rest)
  if (!request.ok) return { fields: request.failure }
  const opened = fromReport(report)
  if (!opened.ok) return { failure: opened.failure }
  const { people, options } = request.value
  const { analysis, images, createdAt } = opened.value
  return {
    report: await written(analysis, people, { images, createdAt, withPeople: !!options.withPeople }, locale),
  }
}

type Written = Omit<ReportOptions, 'about' | 'rows' | 'messages'> & { readonly withPeople: boolean }

async function written(
  analysis: Analysis,
  people: readonly HealthProfile[],
  options: Written,
  locale: JudgeTask['locale'],
): Promise<Uint8Array<ArrayBuffer>> {
  const messages = await messagesIn(locale)
  const rows = select(analysis, people, foodTable(), foodJudge)
  const about = messages.say('report.about', { date: PRICES_AS_OF })
  return new TextEncoder().encode(JSON.stringify(toReport(analysis, people, { ...options, about, rows })))
}
