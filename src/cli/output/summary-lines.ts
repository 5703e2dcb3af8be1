import type { Row } from '../../core/analysis/row.ts'
import { summaryOf } from '../../core/analysis/summary.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { Messages } from '../../messages/messages.ts'
import { oneByOne } from '../../messages/people-in-words.ts'

/** More names than this are a list by themselves, which the table above is. */
const MOST = 6

/** The answer for all that was found, a line each: what to pick, to skip and to ask about. Of a single item its row says it. */
export function summaryLines(
  messages: Messages,
  rows: readonly Row[],
  person: HealthProfile,
): readonly string[] {
  if (rows.length < 2) return []
  const summary = summaryOf(rows, [person])
  return (['best', 'skip', 'ask'] as const).flatMap((part) => {
    const all = summary[part].map(({ name }) => name)
    if (all.length === 0) return []
    // Names hold commas of their own.
    const names = oneByOne(messages, all.slice(0, MOST))
    const more = all.length - MOST
    return [
      messages.say(`cli.look.${part}`, {
        names: more > 0 ? messages.say('cli.look.andMore', { names, count: more }) : names,
      }),
    ]
  })
}
