import type { FactGroup, NotUnderstood } from './facts.ts'
import type { Item } from './items.ts'
import type { Kind } from './kinds.ts'
import type { ShownPart } from './statement.ts'
import type { Word } from './words.ts'

/** Between two words that are shown, these are shown too: "pain in the neck". */
const BRIDGES: ReadonlySet<Kind> = new Set([
  ...([
    'small',
    'for',
    'with',
    'verb',
    'a',
    'the',
    'my',
    'his',
    'and',
    'or',
    'time',
    'not',
    'times',
    'per',
    'meal',
    'limit',
    'fine',
  ] as const),
])
/** Before a word that is shown, these belong to it: "not much potassium". */
const ATTACHED: ReadonlySet<Kind> = new Set([
  'high',
  'low',
  'raw',
  'except',
  'avoid',
  'not',
  'limit',
  'liking',
  'past',
])

/** The words that were not understood, as written and in order, each run of them once. */
export function notUnderstoodIn(
  parts: readonly ShownPart[],
  items: readonly Item[],
  words: readonly Word[],
  text: string,
): readonly NotUnderstood[] {
  const itemAt = new Map(
    items.flatMap((item) => Array.from({ length: item.to - item.from }, (_, i) => [item.from + i, item])),
  )
  const sorted = [...parts].sort((a, b) => a.from - b.from || b.to - a.to)
  const runs: { from: number; to: number }[] = []
  for (const part of sorted) {
    const last = runs.at(-1)
    if (last && part.from < last.to) last.to = Math.max(last.to, part.to)
    else if (last && isBridged(last.to, part.from, itemAt, words)) last.to = part.to
    else runs.push({ from: attachedFrom(part, itemAt, words), to: part.to })
  }
  return runs.map(({ from, to }) => {
    const said = text.slice(words[from]?.from, words[to - 1]?.to)
    const own = Array.from({ length: to - from }, (_, i) => itemAt.get(from + i)).filter(
      (item) => item !== undefined,
    )
    const choose = groupOf(new Set(own))
    const isEatingDisorder = own.some(({ ids }) => ids[0] === 'eating-disorder')
    return {
      words: said,
      ...(choose && { choose }),
      ...(isEatingDisorder && { offers: 'hide-calories' as const }),
    }
  })
}

function isBridged(
  from: number,
  to: number,
  itemAt: ReadonlyMap<number, Item>,
  words: readonly Word[],
): boolean {
  for (let place = from; place <= to; place += 1) {
    if (!/^[\s'’&+-]*$/u.test(words[place]?.gap ?? '') || /\n|\s-\s/.test(words[place]?.gap ?? ''))
      return false
    if (place < to && !BRIDGES.has(itemAt.get(place)?.kind ?? 'and')) return false
  }
  return true
}

function attachedFrom(
  { from, item }: ShownPart,
  itemAt: ReadonlyMap<number, Item>,
  words: readonly Word[],
): number {
  let place = from
  while (
    item &&
    ATTACHED.has(itemAt.get(place - 1)?.kind ?? 'small') &&
    /^[\s-]*$/.test(words[place]?.gap ?? '')
  )
    place -= 1
  return place
}

const GROUPS: Partial<Record<Kind, FactGroup>> = {
  condition: 'condition',
  diabetes: 'condition',
  measure: 'condition',
  food: 'allergy',
  part: 'allergy',
  allergic: 'allergy',
  diet: 'diet',
  without: 'diet',
  medicine: 'medicine',
  nutrient: 'limits',
}

/** Where what the words name can be chosen. */
function groupOf(items: ReadonlySet<Item>): FactGroup | undefined {
  for (const { kind, ids } of items) {
    const group = kind === 'perhaps' ? (ids[0]?.split('/')[0] as FactGroup) : GROUPS[kind]
    if (group) return group
    if (kind === 'unit' && (ids[0] === 'weight' || ids[0] === 'energy')) return 'limits'
  }
  return undefined
}
