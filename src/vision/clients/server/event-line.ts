import type { LookEvent } from '../../../core/analysis/look.ts'
import type { LookId } from '../../../core/terms/ids.ts'
import { lookEventSchema } from '../../../wire/look-event.ts'

/** How much of an unreadable line is kept for whoever looks into it, in characters. */
const RAW_LENGTH = 500
/** What is said of a line that is cut, besides others. */
export const NOT_JSON = 'not JSON'

/** One line of an answer; one that is no event is `rejected`. */
export function parseLine(line: string, lookId: LookId): LookEvent {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return { type: 'rejected', lookId, issue: NOT_JSON, raw: line.slice(0, RAW_LENGTH) }
  }
  const parsed = lookEventSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue === undefined ? 'not an event' : `${issue.path.join('.')}: ${issue.message}`
  return { type: 'rejected', lookId, issue: where, raw: line.slice(0, RAW_LENGTH) }
}
