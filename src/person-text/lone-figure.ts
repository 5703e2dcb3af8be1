import { SPEAKER } from './facts.ts'
import { figure } from './figures/figure-item.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import type { Segment } from './segments.ts'
import type { Reading } from './statement.ts'

/** "34" alone can be anything; a number of fewer years beside a fact is more likely a count. */
const YOUNGEST_ALONE = 10
const OLDEST = 110

/**
 * A segment that is nothing but a number, as the age it is: behind somebody's name ("my grandma, 84, …", "Tom (4)"), beside other facts
 * ("male, 30"), or "18 months".
 */
export function withLoneAge(reading: Reading, segment: Segment, others: readonly Segment[]): Segment {
  const telling = segment.items.filter(({ kind }) => kind !== 'small')
  const [number, unit] = telling
  if (number?.kind !== 'number' || telling.length > 2 || (unit && unit.kind !== 'time')) return segment
  const years = (number.value ?? 0) / (unit ? Number(unit.ids[0]) : 1)
  const isOfSomebody = reading.waiting.length > 0 || isBehindSomebody(reading, segment)
  const isBesideFacts = years >= YOUNGEST_ALONE && others.some(({ items }) => items.some(isContent))
  if (years <= 0 || years > OLDEST || !(isOfSomebody || unit || isBesideFacts)) return segment
  const { item } = figure(segment.items, segment.items.map((_, i) => i), { kind: 'age', years: Math.round(years * 1000) / 1000 })
  return { ...segment, items: [item], ...(reading.waiting.length > 0 && { isAside: true as const }) }
}

/** "… my son (5)" */
function isBehindSomebody({ about, items }: Reading, { joint }: Segment): boolean {
  const last: Item | undefined = items.at(-1)
  return joint === 'open' && about.isSure && about.whos[0] !== SPEAKER && (last?.kind === 'relation' || last?.kind === 'unknown')
}
