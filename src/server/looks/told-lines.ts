import type { LookId } from '../../core/terms/ids.ts'
import { failedEvents, toLine } from '../event-lines.ts'

/** What is said in place of the end where the lines of a look do not come to it. */
export function cutLook(lines: readonly string[]): readonly string[] {
  return hasEnded(lines) ? [] : failedEvents(lookIdIn(lines), 'cut-off').map(toLine)
}

/** The id of the look that these lines tell of. */
function lookIdIn(lines: readonly string[]): LookId {
  return lines.map(eventOf).find(({ type }) => type === 'look')?.id ?? 'look'
}

function hasEnded(lines: readonly string[]): boolean {
  const last = lines.at(-1)
  return last !== undefined && eventOf(last).type === 'end'
}

function eventOf(line: string): { readonly type?: string; readonly id?: string } {
  return JSON.parse(line)
}
