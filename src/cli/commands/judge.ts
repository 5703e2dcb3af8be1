import { existsSync } from 'node:fs'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import { select } from '../../core/analysis/select.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../core/health/profile.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import type { Messages } from '../../messages/messages.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { type ReportOptions, serializeReport, toReport } from '../../report/report.ts'
import { unusable } from '../exit-codes.ts'
import { tableWith } from '../input/dishes.ts'
import { openReport, peopleFor } from '../input/open-report.ts'
import type { PersonOptions } from '../options/person.ts'
import type { FileOptions } from '../options/writing.ts'
import { rowsTable } from '../output/rows-table.ts'
import { summaryLines } from '../output/summary-lines.ts'
import { writeWhole } from '../output/write-file.ts'

export type JudgeOptions = PersonOptions &
  Pick<FileOptions, 'force' | 'withPeople'> & {
    readonly dishes?: string
    readonly report?: string
    readonly json?: true
  }

/** `dishlight judge <report>`: what was seen before, judged for somebody else, or by today's rules. */
export async function judge(messages: Messages, path: string, options: JudgeOptions): Promise<void> {
  const { say } = messages
  const { report, force, json, withPeople = false } = options
  if (report !== undefined && !force && existsSync(report)) {
    throw unusable(say('cli.file.isThere', { path: report }))
  }
  const opened = await openReport(messages, path)
  const people = peopleFor(messages, opened, options)
  const foods = await tableWith(messages, options.dishes)
  const { analysis, images } = opened
  const terms = {
    about: say('report.about', { date: PRICES_AS_OF }),
    createdAt: new Date().toISOString(),
    messages,
  }
  const judgedFor = (whom: readonly HealthProfile[], more: Pick<ReportOptions, 'images' | 'withPeople'>) =>
    serializeReport(
      toReport(analysis, whom, { ...terms, rows: select(analysis, whom, foods, foodJudge), ...more }),
    )
  // As with `analyze`: what is printed says for whom, what is saved only where asked.
  if (json) process.stdout.write(judgedFor(people, { withPeople: true }))
  else {
    const tables = people.map((person) => {
      const rows = select(analysis, [person], foods, foodJudge)
      return [
        ...(people.length > 1 ? [nameOf(messages, person)] : []),
        rowsTable(messages, rows, analysis),
        summaryLines(messages, rows, person).join('\n'),
      ]
    })
    process.stdout.write(`${tables.flat().filter(Boolean).join('\n\n')}\n`)
  }
  if (report !== undefined) {
    const told = withPeople ? people : [GENERAL_PROFILE]
    await writeWhole(messages, report, judgedFor(told, { images, withPeople }))
    process.stderr.write(`${say('cli.file.saved', { path: report })}\n`)
  }
}
