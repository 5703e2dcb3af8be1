import { SPEAKER } from './facts.ts'
import { NOT_YET } from './figures/ages.ts'
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
  const sex = loneSex(segment, others)
  if (sex) return sex
  const telling = segment.items.filter(
    ({ kind, plain }, i) => kind !== 'small' && !(i === 0 && plain === 'is'),
  )
  const [number, unit] = telling
  // "between 70 and 75 kg", and of a pregnancy weeks
  const isOfMore =
    (segment.next === 'and' || segment.next === 'or' || segment.next === 'dash') &&
    others.some(
      ({ joint, items: [first, second] }) =>
        joint === segment.next &&
        (first?.kind === 'number' || (first?.kind === 'figure' && second === undefined)),
    )
  const isOfPregnancy =
    unit !== undefined &&
    others.some(({ items }) =>
      items.some(({ ids }) => ids[0] === 'pregnancy' || ids[0] === 'gestational-diabetes'),
    )
  // "12 weeks" alone: of a baby, or pregnant?
  const isWeeksAlone = unit?.ids[0] === '52.18' && !others.some(({ items }) => items.some(isContent))
  const isNotYet = segment.items.some(({ plain }) => NOT_YET.test(plain))
  if (isNotYet || isOfMore || isOfPregnancy || isWeeksAlone) return segment
  if (number?.kind !== 'number' || telling.length > 2 || (unit && unit.kind !== 'time')) return segment
  const years = (number.value ?? 0) / (unit ? Number(unit.ids[0]) : 1)
  const isOfSomebody = reading.waiting.length > 0 || isBehindSomebody(reading, segment)
  const isBesideFacts =
    years >= YOUNGEST_ALONE &&
    others.some(({ items }) => items.some((each) => isContent(each) || /^[mf]$/.test(each.plain)))
  const last = reading.waiting.at(-1)?.whos[0]
  // "My kids, 4 and 8": which is how old?
  const isOneAge = /\b(?:twins|triplets)$/i.test(last ?? '')
  if (last && !isOneAge && reading.cast.members.get(last.toLowerCase())?.many) return segment
  // "18 months, allergic to egg", but "pregnant, 24 weeks"
  const isFirst = unit !== undefined && segment.joint === 'start'
  // "Male, 34 years"
  const isBesideSex =
    unit?.ids[0] === '1' && others.some(({ items }) => items.some(({ kind }) => kind === 'sex'))
  if (unit && !isOfSomebody && !isFirst && !isBesideSex)
    return {
      ...segment,
      items: [
        figure(
          segment.items,
          segment.items.map((_, i) => i),
        ).item,
      ],
    }
  if (years <= 0 || years > OLDEST || !(isOfSomebody || isFirst || isBesideSex || (isBesideFacts && !unit)))
    return segment
  const [first] = segment.items
  const verb = first?.plain === 'is' ? [first] : []
  const { item } = figure(
    segment.items,
    segment.items.flatMap((_, i) => (i < verb.length ? [] : [i])),
    { kind: 'age', years: Math.round(years * 1000) / 1000 },
  )
  return { ...segment, items: [...verb, item], ...(reading.waiting.length > 0 && { isAside: true as const }) }
}

/** "F, 70": beside an age. */
function loneSex(segment: Segment, others: readonly Segment[]): Segment | undefined {
  const [letter, more] = segment.items
  if (!letter || more || !/^[mf]$/.test(letter.plain)) return undefined
  const isBesideAge = others.some(
    ({ items }) => items.length === 1 && (items[0]?.kind === 'number' || items[0]?.kind === 'figure'),
  )
  const { item } = figure(segment.items, [0], { kind: 'sex', id: letter.plain === 'f' ? 'female' : 'male' })
  const isNamed = others.some(({ items }) => /^(?:sex|gender)$/.test(items[0]?.plain ?? ''))
  return isBesideAge || isNamed ? { ...segment, items: [item] } : undefined
}

/** "… my son (5)" */
function isBehindSomebody({ about, items }: Reading, { joint, items: [first] }: Segment): boolean {
  // "My son, who is allergic to milk, is 6"
  if (joint === 'comma' && first?.plain === 'is') return about.isSure && about.whos[0] !== SPEAKER
  const last: Item | undefined = items.at(-1)
  return (
    joint === 'open' &&
    about.isSure &&
    about.whos[0] !== SPEAKER &&
    (last?.kind === 'relation' || last?.kind === 'unknown')
  )
}
