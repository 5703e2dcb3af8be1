import type { LookId } from '../../core/terms/ids.ts'

/** The id of the look that these lines tell of. */
export function lookIdIn(lines: readonly string[]): LookId {
  return lines.map(eventOf).find(({ type }) => type === 'look')?.id ?? 'look'
}

/** Whether they come to their end. */
export function hasEnded(lines: readonly string[]): boolean {
  const last = lines.at(-1)
  return last !== undefined && eventOf(last).type === 'end'
}

function eventOf(line: string): { readonly type?: string; readonly id?: string } {
  return JSON.parse(line)
}
