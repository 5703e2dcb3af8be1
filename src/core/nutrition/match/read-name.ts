import type { TraitId } from '../../terms/traits.ts'
import { type Food, isSeasoning, type LeftWord, type NameReading, type Reach } from '../table/food.ts'
import type { ExactName, ExactNames } from './exact-names.ts'
import { type ForeignWords, hazardsIn, inEnglish, inSimplified, SILENT } from './foreign-words.ts'
import { type NameToken, nameTokens } from './name-tokens.ts'
import { broughtBy, LOOSE_REACH, reachOf } from './word-reach.ts'

/** A name found among the tokens, from the first to behind the last. */
type Found = {
  readonly name: ExactName
  readonly from: number
  readonly to: number
  readonly at: readonly number[]
}

const DENYING: ReadonlySet<string> = new Set(['no', 'non', 'not', 'without', 'minus'])
const NO_FOODS: readonly Food[] = []

/**
 * Reads a name as whole names of the table, one for each part ("salmon with lemon" has two), and says which words are left.
 * Nothing is corrected, respaced or dropped: what is misspelt is left over.
 */
export function readName(
  names: ExactNames,
  text: string,
  onMenu: boolean,
  foreign?: ForeignWords,
): NameReading {
  const plain = nameTokens(text)
  const written = foreign ? inSimplified(foreign, plain) : plain
  const found = withoutInner(findNames(names, written))
  const named = new Set(found.flatMap(({ at }) => at))
  // "La" and "con" are words of English too, so they are translated only beside a food of another language.
  const isForeign = found.some(({ name }) => name.foreign)
  const tokens = foreign && isForeign ? inEnglish(foreign, written, named) : written
  const denied = deniedPlaces(tokens)
  const chosen = mostWords(
    found.filter(({ from }) => !denied.has(from)),
    tokens,
  )
  const explained = new Set<number>()
  const rows = new Set<Food>()
  const left: LeftWord[] = []
  const brought = new Set<TraitId>()
  let unknown = 0
  const parts = partsOf(tokens, chosen)
  const silent = (at: number) => tokens[at] === SILENT || saysNothing(tokens[at] as NameToken, onMenu)
  const leading = parts.map((part) => leadingName(part, chosen, tokens, silent))
  for (const name of leading) {
    for (const at of name?.at ?? []) explained.add(at)
    for (const food of name?.name.foods ?? []) rows.add(food)
    if (!name || !isOpen(name.name)) continue
    left.push({ word: writtenOf(name, tokens), reach: reachOfOpen(name) })
  }
  const alsoOpen = new Map(
    chosen.flatMap((name) =>
      isOpen(name.name) && !leading.includes(name)
        ? name.at.map((at) => [at, reachOfOpen(name)] as const)
        : [],
    ),
  )
  parts.forEach((part, i) => {
    const beside = leading[i]?.name.foods ?? [...rows]
    for (const at of part) {
      const token = tokens[at] as NameToken
      if (explained.has(at) || token.divides || token === SILENT) continue
      const plainReach = isOfAmount(tokens, at, beside, onMenu)
        ? []
        : reachOf(token.word, { beside, beforeOf: isBeforeOf(tokens, at), onMenu })
      // A cut that is a dish by itself ("rib") is one beside another food too.
      const reach = plainReach.length === 0 ? (alsoOpen.get(at) ?? plainReach) : plainReach
      for (const trait of broughtBy(token.word, beside)) brought.add(trait)
      if (reach !== 'everything' && reach.length === 0) continue
      if (reach === 'everything') unknown++
      const last = left.at(-1)
      if (last && goesOn(tokens[at - 1], token, last, reach))
        left[left.length - 1] = { word: last.word + token.written, reach }
      else left.push({ word: token.written, reach })
    }
  })
  if (onMenu && rows.size > 0 && [...rows].every(isSeasoning)) left.push({ word: text, reach: 'everything' })
  if (foreign) for (const trait of hazardsIn(foreign, written, named)) brought.add(trait)
  const foodsOf = (some: readonly Found[]) => some.flatMap(({ name }) => name.foods)
  return {
    rows: [...rows],
    either: leading.flatMap((name) => (name && name.name.foods.length > 1 ? [name.name.foods] : [])),
    others: foodsOf(found.filter(({ from }) => !denied.has(from))).filter((food) => !rows.has(food)),
    hinted: scatteredNames(names, written).filter((food) => !rows.has(food)),
    denied: denied.size === 0 ? NO_FOODS : foodsOf(found.filter(({ from }) => denied.has(from))),
    left,
    brought: [...brought],
    foreign: isForeign,
    ...(unknown > explained.size &&
      !leading.some((name) => name && endsHan(name, tokens)) && { vague: true }),
  }
}

/** Of Chinese, what it is stands at the end: the words before that need not be known. */
function endsHan({ to }: Found, tokens: readonly NameToken[]): boolean {
  return isHan(tokens[to - 1]) && !isHan(tokens[to])
}

const HAN = /^\p{Script=Han}$/u

/** Han characters stand without spaces, so what is left of them is one word. */
function goesOn(
  before: NameToken | undefined,
  { written }: NameToken,
  last: LeftWord,
  reach: Reach,
): boolean {
  if (!before || !HAN.test(before.written) || !HAN.test(written)) return false
  return last.reach === reach && last.word.endsWith(before.written)
}

function isHan(token: NameToken | undefined): boolean {
  return token !== undefined && HAN.test(token.written)
}

/**
 * A name without a row, or a dish that is called so in many ways: "pizza". "Tea" and "coffee" are called so in many ways too, and
 * all of them stand in the table.
 */
function isOpen({ foods, loose }: ExactName): boolean {
  const isAllThereIs = ({ single, category }: Food) => single || category === 'tea-coffee'
  return foods.length === 0 || (loose && !foods.every(isAllThereIs))
}

function reachOfOpen({ name }: Found): Reach {
  return name.foods.length > 0 ? LOOSE_REACH : 'everything'
}

function writtenOf({ at }: Found, tokens: readonly NameToken[]): string {
  const written = at.map((place) => tokens[place]?.written ?? '')
  return written.join(written.every((one) => HAN.test(one)) ? '' : ' ')
}

function findNames(names: ExactNames, tokens: readonly NameToken[]): readonly Found[] {
  return tokens.flatMap(({ word }, from) =>
    (names.get(word) ?? []).flatMap((name) => {
      const at = isPartOfWord(name, tokens, from) ? undefined : placesOf(name.words, tokens, from)
      return at ? [{ name, from, to: (at.at(-1) as number) + 1, at }] : []
    }),
  )
}

/** Noodles, rice, soup, congee, dumplings: dishes that end in one of these are that, whatever stands before it. */
const HAN_HEADS: ReadonlySet<string> = new Set('面饭汤粥饺')

/**
 * One Han character among others is part of a word: the "water" of sugar water, a sweet soup. The last one may say what
 * kind of dish it all is.
 */
function isPartOfWord(
  { words: [first = '', ...others] }: ExactName,
  tokens: readonly NameToken[],
  from: number,
): boolean {
  if (others.length > 0 || tokens.length === 1 || !HAN.test(first)) return false
  return !HAN_HEADS.has(first) || isHan(tokens[from + 1])
}

/** Where the words of a name stand, one after the other; sizes and plain cuts may stand between ("smoked wild salmon"). */
function placesOf(
  words: readonly string[],
  tokens: readonly NameToken[],
  from: number,
): readonly number[] | undefined {
  const at: number[] = []
  let place = from
  for (const word of words) {
    while (at.length > 0 && tokens[place] && tokens[place]?.word !== word && mayStandBetween(tokens[place]))
      place++
    if (tokens[place]?.word !== word) return undefined
    at.push(place++)
  }
  return at
}

function mayStandBetween(token: NameToken | undefined): boolean {
  return token !== undefined && !token.divides && reachOf(token.word, BETWEEN).length === 0
}
const BETWEEN = { beside: NO_FOODS, beforeOf: false, onMenu: true }

/** The foods of the names of several words that stand in it in order, with anything between. */
function scatteredNames(names: ExactNames, tokens: readonly NameToken[]): readonly Food[] {
  const isScattered = ({ words }: ExactName, from: number) => {
    let next = 0
    for (let at = from; at < tokens.length && next < words.length; at++)
      if (tokens[at]?.word === words[next]) next++
    return words.length > 1 && next === words.length
  }
  return tokens.flatMap(({ word }, from) =>
    (names.get(word) ?? []).flatMap((name) => (isScattered(name, from) ? name.foods : NO_FOODS)),
  )
}

/** "Butter" within "peanut butter" is no butter. */
function withoutInner(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (inner) =>
      !found.some(
        (outer) => outer.at.length > inner.at.length && inner.at.every((at) => outer.at.includes(at)),
      ),
  )
}

/**
 * Names that do not overlap, the longest first; of equals the later one, since what it is stands last. Of Chinese the one at
 * the end comes before a longer one.
 */
function mostWords(found: readonly Found[], tokens: readonly NameToken[]): readonly Found[] {
  const taken = new Set<number>()
  const last = (name: Found) => Number(endsHan(name, tokens))
  return [...found]
    .sort((a, b) => last(b) - last(a) || b.at.length - a.at.length || b.from - a.from)
    .filter(({ at }) => {
      if (at.some((place) => taken.has(place))) return false
      for (const place of at) taken.add(place)
      return true
    })
}

/** The places of each part: what stands between dividers that are no part of a name. */
function partsOf(tokens: readonly NameToken[], chosen: readonly Found[]): readonly (readonly number[])[] {
  const within = new Set(chosen.flatMap(({ at }) => at))
  const parts: number[][] = [[]]
  tokens.forEach(({ divides }, at) => {
    if (divides && !within.has(at)) parts.push([])
    else parts.at(-1)?.push(at)
  })
  return parts.filter((part) => part.length > 0)
}

/** What a part is: its longest name. Of Chinese it is the name at the end; what it is made with stands before that. */
function leadingName(
  part: readonly number[],
  chosen: readonly Found[],
  tokens: readonly NameToken[],
  isSilent: (at: number) => boolean,
): Found | undefined {
  const named = chosen.filter(({ from }) => part.includes(from))
  const last = part.findLast((at) => named.some((name) => name.at.includes(at)) || !isSilent(at))
  const atEnd = named.find(({ to }) => last !== undefined && to === last + 1)
  return atEnd && isHan(tokens[atEnd.to - 1]) ? atEnd : named[0]
}

/** A size or a portion. */
function saysNothing({ word }: NameToken, onMenu: boolean): boolean {
  return reachOf(word, { beside: NO_FOODS, beforeOf: false, onMenu }).length === 0
}

/** What stands after "no" or "without", up to the next divider. A "no bake cake" is not without cake. */
function deniedPlaces(tokens: readonly NameToken[]): ReadonlySet<number> {
  const places = new Set<number>()
  let denies = false
  tokens.forEach(({ word, divides }, at) => {
    if (divides) denies = false
    if (denies) places.add(at)
    if (DENYING.has(word) && tokens[at + 1]?.word !== 'bake') denies = true
  })
  return places
}

function isBeforeOf(tokens: readonly NameToken[], at: number): boolean {
  return tokens[at + 1]?.word === 'of'
}

/** The "of" of "a bowl of" and "leg of". */
function isOfAmount(
  tokens: readonly NameToken[],
  at: number,
  beside: readonly Food[],
  onMenu: boolean,
): boolean {
  const before = tokens[at - 1]
  if (tokens[at]?.word !== 'of' || !before) return false
  return reachOf(before.word, { beside, beforeOf: true, onMenu }).length === 0
}
