import type { Kind } from './kinds.ts'
import type { Segment } from './segments.ts'

/** What an item of a list is made of, before what is said of the whole list. */
const OF_A_LIST: ReadonlySet<Kind> = new Set([
  'food',
  'part',
  'other-food',
  'severe',
  'mild',
  'raw',
  'the',
  'a',
  'small',
])
/** What is said of a list behind its last item: "milk and eggs are fine", "nut and egg allergies", "dairy and egg free". */
const PREDICATES: ReadonlySet<Kind> = new Set([
  'allergy',
  'verb',
  'finding',
  'fine',
  'reaction',
  'free',
  'severe-allergy',
])
const SEVERAL: ReadonlySet<string> = new Set(['comma', 'and', 'or'])
/** What is said of a measure behind a colon: "cholesterol: normal". */
const OF_A_MEASURE: ReadonlySet<Kind> = new Set([
  'fine',
  'high',
  'low',
  'not',
  'number',
  'ratio',
  'unit',
  'small',
])

/** A list whose last item says something of all of them is one segment, and so is a measure with its value. */
export function joinLists(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = []
  for (let at = 0; at < segments.length; ) {
    const to = endOfList(segments, at) ?? endOfMeasure(segments, at) ?? at + 1
    const own = segments.slice(at, to)
    const first = own[0] as Segment
    joined.push({ ...first, items: own.flatMap(({ items }) => items), next: own.at(-1)?.next ?? 'start' })
    at = to
  }
  return joined
}

function endOfList(segments: readonly Segment[], at: number): number | undefined {
  let last = at
  while (
    segments[last] &&
    isOnly(segments[last] as Segment, OF_A_LIST) &&
    SEVERAL.has(segments[last + 1]?.joint ?? '')
  )
    last += 1
  const end = segments[last]
  if (last === at || !end) return undefined
  const food = end.items.findIndex(({ kind }) => kind === 'food' || kind === 'part' || kind === 'other-food')
  const predicate = end.items.findIndex(({ kind }) => PREDICATES.has(kind))
  // "Crab and lobster, mussels ok": the last alone.
  const isLastAlone = end.joint === 'comma' && end.items.some(({ kind }) => kind === 'fine')
  if (isLastAlone) return undefined
  return food >= 0 && predicate > food && end.items.slice(0, food).every(({ kind }) => OF_A_LIST.has(kind))
    ? last + 1
    : undefined
}

function endOfMeasure(segments: readonly Segment[], at: number): number | undefined {
  const [measure, value] = [segments[at], segments[at + 1]]
  if (value?.joint !== 'colon' && value?.joint !== 'dash') return undefined
  // "Peanuts: yes"
  const isAnswer = value.items.length === 1 && /^(?:yes|no|y|n)$/.test(value.items[0]?.plain ?? '')
  const isFood = measure?.items.length === 1 && /^(?:food|part)$/.test(measure.items[0]?.kind ?? '')
  const isFine = value.items.length === 1 && value.items[0]?.kind === 'fine'
  if ((isAnswer || isFine) && isFood) return at + 2
  const isDenied = measure?.items.length === 1 && value.items.length === 1 && value.items[0]?.kind === 'not'
  if (value.joint === 'dash' && !isDenied) return undefined
  if (!isOnly(value, OF_A_MEASURE)) return undefined
  const last = measure?.items.at(-1)
  const isMeasured =
    last &&
    (last.kind === 'measure' ||
      last.kind === 'weigh' ||
      last.kind === 'aged' ||
      (last.kind === 'unit' && last.ids[0] === 'energy') ||
      last.kind === 'lab' ||
      last.kind === 'nutrient' ||
      last.kind === 'condition' ||
      last.kind === 'diet' ||
      last.kind === 'medicine' ||
      last.kind === 'diabetes' ||
      last.kind === 'allergy')
  return isMeasured ? at + 2 : undefined
}

function isOnly({ items }: Segment, kinds: ReadonlySet<Kind>): boolean {
  return items.every(({ kind }) => kinds.has(kind))
}
