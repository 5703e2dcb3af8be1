import type { Row } from '../../core/analysis/row.ts'
import { summaryOf } from '../../core/analysis/summary.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { Messages } from '../../messages/messages.ts'

/** The answer for all that was found, a line each: what to pick, to skip and to ask about. Of a single item its row says it. */
export function summaryLines(
  messages: Messages,
  rows: readonly Row[],
  person: HealthProfile,
): readonly string[] {
  if (rows.length < 2) return []
  const summary = summaryOf(rows, [person])
  return (['best', 'skip', 'ask'] as const).flatMap((part) => {
    const names = summary[part].map(({ name }) => name)
    return names.length > 0 ? [messages.say(`cli.look.${part}`, { names: messages.list(names, 'none') })] : []
  })
}
