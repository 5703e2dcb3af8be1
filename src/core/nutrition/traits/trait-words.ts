import { TRAIT_IDS, type TraitId } from '../../terms/traits.ts'
import { normalise } from '../../text/normalise.ts'
import { withoutPluralS } from '../../text/singular.ts'
import {
  ALLERGEN_FOODS,
  ANY_NUTS,
  FREE_FROM,
  IMPLIED,
  NAMED_FOODS,
  OTHER_MEANINGS,
  PLANT_DAIRY,
  PLANT_MEAT,
} from './trait-word-data.ts'

/** What separates a dish from what comes with it: "vegan cheese and bacon" names two foods. */
const DIVIDERS = /\b(?:with|in|on|and|or|plus|topped|filled|stuffed)\b|[,;&+/()|]/
/** "No dairy or egg", "without nuts", up to the next separator; but a "no bake cake" is not without cake. */
const DENIED =
  /\b(?:no(?! bake)|non|not|without|free (?:of|from))\b(?:(?!\b(?:but|and|with|contains)\b)[^,;.()&+|])*/g

/** Dishes that come hot from the oven or the pan. Not "roast" and "cooked", which cold cuts are called too. */
const HEATED =
  /\b(?:pizzas?|calzone|stromboli|toasties?|grilled|fried|omelett?es?|gratin|lasagn[ea]s?|casserole|stew|soup|paella|risotto|carbonara)\b/i

type Phrase = { readonly words: readonly string[]; readonly traits: readonly TraitId[] }

/** What a name tells: the traits its words mean, and whether all of the food was heated through. */
export type NamedTraits = { readonly traits: ReadonlySet<TraitId>; readonly heated: boolean }

const NOTHING: ReadonlySet<TraitId> = new Set()
/** The same names come again and again, so this many are remembered: as many as the table has, and more. */
const MOST_REMEMBERED = 10_000
const remembered = new Map<string, NamedTraits>()
/** Put together once a name is read: that takes some twenty milliseconds, which no page's start should wait for. */
let phrasesByFirstWord: ReadonlyMap<string, readonly Phrase[]> | undefined

/**
 * The traits that the words of a name mean: "chicken in peanut sauce" means peanut and meat. Only the longest phrase
 * counts, so almond milk is not milk. A name can raise an alert, never quiet one.
 */
export function traitsNamed(name: string): ReadonlySet<TraitId> {
  return readTraits(name).traits
}

/** The same, with whether the name says that all of it was heated through: then cold cuts in it are not cold. */
export function readTraits(name: string): NamedTraits {
  const known = remembered.get(name)
  if (known) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  const heated = HEATED.test(name)
  const found = { traits: read(name, heated), heated }
  remembered.set(name, found)
  return found
}

function read(name: string, heated: boolean): ReadonlySet<TraitId> {
  const found = new Set<TraitId>()
  for (const part of plain(name).replace(DENIED, ' ').split(DIVIDERS)) {
    const named = phrasesIn(singularWords(part))
    if (named.size === 0) continue
    const free = freeOf(part)
    for (const trait of named) if (!free.has(trait)) found.add(trait)
  }
  if (heated) found.delete('cold-deli-meat')
  return found.size > 0 ? found : NOTHING
}

function phrasesIn(words: readonly string[]): ReadonlySet<TraitId> {
  phrasesByFirstWord ??= buildPhrases()
  const found = new Set<TraitId>()
  for (let at = 0; at < words.length; ) {
    const phrase = phrasesByFirstWord
      .get(words[at] as string)
      ?.find((each) => each.words.every((word, i) => words[at + i] === word))
    for (const trait of phrase?.traits ?? []) found.add(trait)
    at += phrase?.words.length ?? 1
  }
  return found
}

/** What a part is said to be free of, with everything that implies it: meat-free is free of bacon too. */
function freeOf(part: string): ReadonlySet<TraitId> {
  const free = new Set<TraitId>()
  for (const [words, traits] of FREE_FROM) {
    if (!words.test(part)) continue
    for (const id of TRAIT_IDS) if (withImplied([id]).some((trait) => traits.includes(trait))) free.add(id)
  }
  return free
}

/** The traits, and all they imply. */
export function withImplied(traits: readonly TraitId[]): readonly TraitId[] {
  return [...new Set(traits.flatMap((trait) => [trait, ...(IMPLIED[trait] ?? [])]))]
}

function buildPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const traitsOf = new Map<string, readonly TraitId[]>()
  const add = (phrases: string, traits: readonly TraitId[]) => {
    for (const phrase of phrases.split(',')) {
      const key = singularWords(plain(phrase)).join(' ')
      traitsOf.set(key, [...(traitsOf.get(key) ?? []), ...traits])
    }
  }
  for (const foods of [ALLERGEN_FOODS, NAMED_FOODS]) {
    for (const [trait, phrases] of Object.entries(foods)) add(phrases, [trait as TraitId])
  }
  add(ANY_NUTS.words, ANY_NUTS.traits)
  for (const [plants, foods] of [
    [PLANT_DAIRY.plants, PLANT_DAIRY.dairy],
    [PLANT_MEAT.plants, PLANT_MEAT.meats],
  ] as const) {
    for (const [trait, kinds] of Object.entries(plants)) {
      const pairs = kinds.split(',').flatMap((plant) => foods.split(',').map((food) => `${plant} ${food}`))
      add(pairs.join(','), trait === '' ? [] : [trait as TraitId])
    }
  }
  for (const [phrases, traits] of OTHER_MEANINGS) add(phrases, traits)
  const byFirstWord = new Map<string, Phrase[]>()
  for (const [key, traits] of traitsOf) {
    const words = key.split(' ')
    const first = words[0] as string
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, traits: withImplied(traits) }])
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return byFirstWord
}

function plain(name: string): string {
  return normalise(name).replace(/[\s_\-‐‑]+/g, ' ')
}

function singularWords(part: string): readonly string[] {
  return part
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(withoutPluralS)
}
