import { withoutPluralS } from '../core/text/singular.ts'
import { type Cast, lastNamed } from './cast.ts'
import { SPEAKER } from './facts.ts'
import type { Item } from './items.ts'
import type { Found } from './mention.ts'
import { capitalised, isCapital, writtenOf } from './who-words.ts'

/** "my 3 year old", where no other word says who it is. */
export function ageAsName(items: readonly Item[], at: number, to: number, isNew: boolean): Found | undefined {
  const age = items.findIndex(
    ({ kind, facts }, i) => i >= at && i < to && kind === 'figure' && facts?.[0]?.kind === 'age',
  )
  const fact = items[age]?.facts?.[0]
  const next = items[age + 1]
  if (next?.kind === 'other-food' || (next?.kind === 'unknown' && !isCapital(next))) return undefined
  const isAlone =
    isNew && age === at && fact?.kind === 'age' && fact.years < OLD_ENOUGH_TO_WRITE && isStart(items, at)
  if (age < 0 || fact?.kind !== 'age' || (!isGiven(items, at) && !isAlone)) return undefined
  const child = fact.years < GROWN_UP ? ({ child: true } as const) : {}
  const name = next && isCapital(next) ? [age + 1] : []
  const who = writtenOf([(name.length > 0 ? next : items[age]) as Item])
  return { member: { who, ...child }, to: age + 1, places: [...(isAlone ? [] : [at]), ...name] }
}

/** Nobody younger writes of themselves: "18 months, allergic to egg" is somebody else. */
export const OLD_ENOUGH_TO_WRITE = 12

function isStart(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).every(({ kind }) => kind === 'small' || kind === 'for' || kind === 'a')
}

/** "my", or "a" where somebody has, or it is for them. */
export function isGiven(items: readonly Item[], at: number): boolean {
  const given = items[at]?.kind
  return (
    given === 'my' ||
    given === 'the' ||
    given === 'his' ||
    (given === 'a' && at === 0) ||
    (given === 'a' && /^(?:have|has|got|for|with|of|to)$/.test(items[at - 1]?.plain ?? ''))
  )
}

/** From here on nobody is called a child. */
export const GROWN_UP = 18

/** "the younger one", "another": one more of those named last. */
export function theOther(items: readonly Item[], at: number, cast: Cast): Found | undefined {
  const [first, second, third] = items.slice(at, at + 3)
  const known = lastNamed(cast)
  if (!known || known.who === SPEAKER) return undefined
  const noun = known.who.split(' ').at(-1)?.toLowerCase() ?? ''
  if (
    first?.plain === 'one' &&
    known.many &&
    at === 0 &&
    (/^(?:with|verb|allergy|severe-allergy)$/.test(second?.kind ?? '') || second?.plain === 'of')
  )
    return {
      member: { ...known, who: `One of the ${known.who.toLowerCase()}`, many: undefined },
      to: at + 1,
      places: [at],
    }
  // "My sister and her wife, one's vegan, the other vegetarian": which of them is, nobody says.
  if (first?.plain === 'the other' && !known.many && !known.child)
    return { whos: [], to: at + 1, places: [at] }
  if (first?.plain === 'another' || first?.plain === 'the other') {
    const one = second?.plain === 'one' ? [at + 1] : []
    const who = capitalised(`${first.plain} ${withoutPluralS(noun)}`)
    return { member: { ...known, who, many: undefined }, to: at + 1 + one.length, places: [at, ...one] }
  }
  // "Kids 4 and 7, older one has coeliac"
  if (at === 0 && first?.kind === 'which' && second?.plain === 'one')
    return {
      member: { ...known, who: capitalised(`${first.plain} ${noun}`), many: undefined },
      to: 2,
      places: [0, 1],
    }
  if (
    first?.kind !== 'the' ||
    second?.kind !== 'which' ||
    (third && third.plain !== 'one' && !(third.kind === 'verb' || (at === 0 && third.kind === 'a')))
  )
    return undefined
  const places = third?.plain === 'one' ? [at, at + 1, at + 2] : [at, at + 1]
  return { member: { ...known, who: capitalised(`${second.plain} ${noun}`) }, to: at + places.length, places }
}

const VERB = /^(?:verb|finding|not|eat|take|stop|avoid|past)$/

/** "my eldest is …", "our Tom is …", "my two are …" */
export function whichAsName(items: readonly Item[], at: number): Found | undefined {
  const [first, which] = items.slice(at, at + 2)
  const isClear =
    /^(?:verb|finding|not|eat|take|stop|avoid|past|for|with)$/.test(items[at + 2]?.kind ?? '') ||
    items[at + 2]?.plain === 'one' ||
    /^(?:eldest|oldest|youngest|middle)$/.test(which?.plain ?? '')
  if (first?.kind === 'which' && items.length === 1 && /est$|^middle$/.test(first.plain))
    return { member: { who: capitalised(first.plain), child: true }, to: 1, places: [0] }
  const isBare = first?.kind === 'which' && at === 0 && /^(?:eldest|oldest|youngest)$/.test(first.plain)
  if (isBare) return { member: { who: capitalised(first.plain), child: true }, to: at + 1, places: [at] }
  const isGiven = first?.kind === 'my' || first?.kind === 'the'
  if (isGiven && which && isCapital(which) && VERB.test(items[at + 2]?.kind ?? ''))
    return { member: { who: writtenOf([which]) }, to: at + 2, places: [at, at + 1] }
  const isCount = first?.kind === 'my' && which?.kind === 'number' && VERB.test(items[at + 2]?.kind ?? '')
  if (!isCount && (!isGiven || which?.kind !== 'which' || !isClear)) return undefined
  const one = items[at + 2]?.plain === 'one' ? [at + 2] : []
  return {
    member: { who: capitalised(which?.plain ?? ''), child: true },
    to: at + 2 + one.length,
    places: [at, at + 1, ...one],
  }
}
