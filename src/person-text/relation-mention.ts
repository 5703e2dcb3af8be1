import { type Sex, YOUNGEST } from '../core/health/profile.ts'
import { withoutPluralS } from '../core/text/singular.ts'
import type { Cast, Member } from './cast.ts'
import type { Item } from './items.ts'
import type { Found } from './mention.ts'
import { ageAsName, theOther, whichAsName } from './nameless-mention.ts'
import { GIVEN, isBetween, isMeant, LONGEST_BETWEEN, startsBare } from './relation-context.ts'
import { capitalised, isCapital, owns, writtenOf } from './who-words.ts'

/** Somebody named by a relation, from a place on: "my son", "vegan wife". */
export function relationAt(
  items: readonly Item[],
  at: number,
  cast: Cast,
  isNew: boolean,
): Found | undefined {
  const first = items[at]
  if (!first) return undefined
  const given = GIVEN.has(first.kind) || ((first.kind === 'me' || first.kind === 'patient') && owns(first))
  if (!given && first.kind !== 'relation' && !startsBare(items, at)) return undefined
  let to = given ? at + 1 : at
  const isOther = isSomebodyElse(items, at)
  while (
    to - at <= LONGEST_BETWEEN &&
    items[to] &&
    isBetween(items[to] as Item, given) &&
    !(isOther && (items[to]?.kind === 'sex' || items[to]?.kind === 'patient'))
  )
    to += 1
  // "My twin brother": the last word says who it is.
  while (items[to]?.kind === 'relation' && items[to + 1]?.kind === 'relation' && isOneWord(items, to)) to += 1
  const relation = items[to]
  // A patient without "my" is whom the form is about: the writer, or whom the writer writes for.
  const isStranger = (relation?.kind === 'sex' || relation?.kind === 'patient') && isOther
  if (relation?.kind !== 'relation' && !isStranger)
    return ageAsName(items, at, to, isNew) ?? theOther(items, at, cast) ?? whichAsName(items, at)
  if (!relation || (!isStranger && !isMeant(items, at, to))) return undefined
  const name = items[to + 1]
  const named = name !== undefined && isCapital(name) && !owns(relation)
  const chained = chainFrom(items, to)
  const which = items.slice(at, to).filter(({ kind }) => kind === 'which')
  const some = partOf(items, at)
  const words = [...some, ...which, relation, ...chained.map((place) => items[place] as Item)]
  const isMisspelt =
    relation.name !== undefined &&
    !new Set([relation.plain, withoutPluralS(relation.plain)]).has(relation.name)
  const who = named
    ? writtenOf([name])
    : capitalised(
        isMisspelt
          ? (relation.name ?? '')
          : writtenOf(words, first.plain === 'one' || first.plain === 'another' ? first : undefined),
      )
  const last = items[chained.at(-1) ?? to] as Item
  const places = [
    ...(given ? [at] : []),
    ...(some.length > 0 ? [at - 2, at - 1] : []),
    ...items.slice(at, to).flatMap(({ kind }, i) => (/^(?:which|small|number)$/.test(kind) ? [at + i] : [])),
    ...[to, ...chained, ...(named ? [to + 1] : [])],
  ]
  const isGrownUp = items.slice(at, to).some(({ plain }) => /^(?:adult|grown up|grown)$/.test(plain))
  const said = { ...saidBy(last), ...(isGrownUp && { child: undefined }) }
  return { member: { who, ...said }, to: Math.max(...places) + 1, places }
}

function isOneWord(items: readonly Item[], at: number): boolean {
  return (
    /^(?:twin|baby|kid|teen|little|boy|girl|male|female|student|child|teenager|best friend)$/.test(
      items[at]?.plain ?? '',
    ) && !owns(items[at] as Item)
  )
}

/** "my mother's sister's husband": the places of the relations behind the first. */
export function chainFrom(items: readonly Item[], first: number): readonly number[] {
  const places: number[] = []
  for (let at = first; owns(items[at] as Item) && items[at + 1]?.kind === 'relation'; at += 1)
    places.push(at + 1)
  return places
}

/** "the lady I look after", "I care for a man with gout"; "a 45-year-old woman" is who writes. */
function isSomebodyElse(items: readonly Item[], at: number): boolean {
  const isFor = /\b(?:for|after|of|with|know)$/.test(items[at - 1]?.plain ?? '')
  return items[at]?.kind === 'the' || items[at]?.kind === 'my' || (items[at]?.kind === 'a' && isFor)
}

/** "One of my kids" is not all of them. */
function partOf(items: readonly Item[], at: number): readonly Item[] {
  const [count, of] = items.slice(Math.max(0, at - 2), at)
  return count?.kind === 'number' && of?.plain === 'of' ? [count, of, items[at] as Item] : []
}

/** What a word for somebody says of them. */
export function saidBy({ ids, words }: Item): Omit<Member, 'who'> {
  const sex = ids.find((id): id is Sex => id === 'male' || id === 'female')
  const many = /(?:s|children|men)$/.test(words.at(-1)?.plain ?? '')
  return {
    ...(sex && { sex }),
    ...(ids.includes('child') && {
      child: YOUNGEST.find((called) => ids.includes(called)) ?? (true as const),
    }),
    ...(many && { many: true as const }),
  }
}
