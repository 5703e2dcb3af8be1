import { YOUNGEST } from '../../core/health/profile.ts'
import type { Fact } from '../facts.ts'
import type { Item } from '../items.ts'
import { isContent } from '../lexicon.ts'
import { type FoundFigure, figure, range } from './figure-item.ts'

const OLDEST = 110
export const NOT_YET =
  /^(?:next|soon|tomorrow|almost|nearly|under|over|about|around|until|will|this year|going)$/

/** "5 years old", "11yo", "aged 7", "67M", "I'm 34", "husband 52", "has 4 years". */
export function ageAt(items: readonly Item[], at: number): FoundFigure | undefined {
  const value = items[at]?.value
  // "Baby #2"
  if (value === undefined || items[at]?.words[0]?.gap.includes('#')) return undefined
  const next = items[at + 1]
  // "My son's 40th birthday"
  if (/^(?:st|nd|rd|th)$/.test(next?.plain ?? '') && items[at + 2]?.plain === 'birthday' && value <= OLDEST)
    return figure(items, range(at, at + 3), { kind: 'age', years: value })
  const hasUnit = next?.kind === 'time'
  const months = hasUnit && next.ids[0] === '1' ? monthsAt(items, at + 2) : 0
  const years = hasUnit ? value / Number(next.ids[0]) + months / 12 : value
  if (years <= 0 || years > OLDEST) return undefined
  const end = (hasUnit ? at + 2 : at + 1) + (months > 0 ? 2 : 0)
  const old = items[end]?.kind === 'old'
  // "I'm nearly 40", "I'm 40 next month"
  if (!old && items.some(({ plain }) => NOT_YET.test(plain))) return undefined
  const aged = items[at - 1]?.kind === 'aged'
  if (aged && /^(?:at|since|until|till|from|before|after|by)$/.test(items[at - 2]?.plain ?? ''))
    return figure(items, [at - 1, at])
  // "My kids are 3 and 6", "kids aged 4 and 7": which is how old?
  if (items.slice(0, at).some(isSeveral) && !old) return undefined
  const sexBefore = isSexBefore(items, at) ? sexOf(items[at - 1]) : undefined
  const sex = sexOf(items[old ? end + 1 : end]) ?? sexBefore
  const isAge =
    old ||
    aged ||
    (hasUnit && (isOfChild(items, at) || isBesideBaby(items, at, end))) ||
    isFollowing(items, at, hasUnit) ||
    sex !== undefined ||
    (!hasUnit && isSaidOfSomebody(items, at)) ||
    isHad(items, at, end)
  if (!isAge) return undefined
  const to = end + (old ? 1 : 0) + (sex && !sexBefore ? 1 : 0)
  const facts: Fact[] = [{ kind: 'age', years: rounded(years) }, ...(sex ? [sex] : [])]
  return figure(items, range(aged || sexBefore ? at - 1 : at, to), ...facts)
}

/** "M 34", "male 34", but "male 34 kg" */
function isSexBefore(items: readonly Item[], at: number): boolean {
  const kind = items[at - 1]?.kind
  return kind === 'unknown' || (kind === 'sex' && !NOT_AFTER_A_SEX.has(items[at + 1]?.kind ?? ''))
}

const NOT_AFTER_A_SEX: ReadonlySet<string> = new Set(['unit', 'times', 'relation', 'sex'])

/** "Mi hijo de 5 años", "ma fille de 6 ans", "a boy of 4" */
function isFollowing(items: readonly Item[], at: number, hasUnit: boolean): boolean {
  const [who, of] = [items[at - 2], items[at - 1]?.plain ?? '']
  if (who?.kind === 'sex' && hasUnit && of === 'de') return true
  if (who?.kind !== 'relation') return false
  return (hasUnit && /^(?:de|di|von)$/.test(of)) || (of === 'of' && who.ids.includes('child'))
}

/** "The baby is 7 months", "he is 18 months"; of anybody else that may be a pregnancy. */
function isOfChild(items: readonly Item[], at: number): boolean {
  const who = items[at - 2]
  const isChild = (who?.kind === 'relation' && who.ids.includes('child')) || who?.plain === 'he'
  return isChild && /^(?:is|are)$/.test(items[at - 1]?.plain ?? '')
}

/** "8 months baby", "baby 5 months": of whoever is called older it may be another's age. */
function isBesideBaby(items: readonly Item[], at: number, end: number): boolean {
  return [items[at - 1], items[end]].some(
    (who) => who?.kind === 'relation' && YOUNGEST.some((called) => who.ids.includes(called)),
  )
}

function isSeveral({ kind, plain, words }: Item): boolean {
  return (
    kind === 'relation' &&
    /(?:s|children)$/.test(plain) &&
    !/^(?:twins|triplets|fils)$/.test(plain) &&
    words.at(-1)?.owns !== true
  )
}

/** "2 years 3 months" */
function monthsAt(items: readonly Item[], at: number): number {
  return items[at + 1]?.kind === 'time' && items[at + 1]?.ids[0] === '12' ? (items[at]?.value ?? 0) : 0
}

function rounded(years: number): number {
  return Math.round(years * 1000) / 1000
}

function sexOf(item: Item | undefined): Fact | undefined {
  if (item?.kind === 'sex') return { kind: 'sex', id: item.ids[0] === 'male' ? 'male' : 'female' }
  // A small m is a month or a metre.
  const letter = item?.words.length === 1 ? item.words[0]?.written : undefined
  if (letter === 'M') return { kind: 'sex', id: 'male' }
  return letter === 'F' || letter === 'f' ? { kind: 'sex', id: 'female' } : undefined
}

const PEOPLE: ReadonlySet<string> = new Set(['me', 'patient', 'he', 'she', 'they', 'relation'])
const NOT_AFTER_AN_AGE: ReadonlySet<string> = new Set([
  'unknown',
  'unit',
  'time',
  'times',
  'number',
  'limit',
  'meal',
  'relation',
  'per',
])

/** "I am 34", "she's 14", "Leo is 3", "husband 52 heart failure" */
function isSaidOfSomebody(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  if (next?.words[0]?.gap === '-') return false
  if (NOT_AFTER_AN_AGE.has(next?.kind ?? '')) return false
  const before = items[at - 1]
  const isBe = /^(?:am|is|are|now|just|only|ist|bin|es|est|sono|sou|soy|suis)$/.test(before?.plain ?? '')
  const who = isBe ? items[at - 2] : before
  if (who === undefined) return false
  const owns = who.words.at(-1)?.owns === true
  if (before?.plain === 'of' && items[at - 2]?.kind === 'sex') return true
  const isName = who.kind === 'unknown' && who.words.at(-1)?.capital === true
  const fact = items.slice(at + 1).find(({ kind }) => kind !== 'high' && kind !== 'low')
  const isNamed = isName && at === 1 && fact !== undefined && isContent(fact)
  // "I'm 34 pregnant": years or weeks?
  if (next?.ids[0] === 'pregnancy' && !isNamed) return false
  return (PEOPLE.has(who.kind) && items[at - 2]?.kind !== 'too') || (isName && (isBe || owns || isNamed))
}

/** As learners of English say it: "my child has 4 years". */
function isHad(items: readonly Item[], at: number, end: number): boolean {
  const isGrownUp = (items[at]?.value ?? 0) >= 12 || !items.some(({ kind }) => kind === 'me')
  return (
    isGrownUp &&
    /^(?:has|have|having|tengo|tiene|ai|a|ho|ha|tenho|tem)$/.test(items[at - 1]?.plain ?? '') &&
    items[end - 1]?.kind === 'time' &&
    end === items.length
  )
}
