import type { NutrientId } from '../../terms/nutrients.ts'
import { OTHER_TRAIT_IDS, type OtherTraitId } from '../../terms/traits.ts'
import type { Food, Statement } from './food.ts'

/** What a row's tags state of its food. */
export type Tags = Pick<Food, 'traits' | 'per100g' | 'glycaemicIndex' | 'texture' | 'single'>

/** What the first word says about where the food comes from; every other trait is then `none` unless a tag says otherwise. */
const ORIGINS: Readonly<Record<string, readonly OtherTraitId[]>> = {
  vegan: [],
  vegetarian: ['animal'],
  seafood: ['animal'],
  meat: ['animal', 'meat'],
  pork: ['animal', 'meat', 'pork'],
}

const FIGURES: Readonly<Record<string, NutrientId>> = {
  ca: 'calcium',
  pu: 'purines',
  ox: 'oxalate',
  la: 'lactose',
}

const KNOWN = new Map(OTHER_TRAIT_IDS.map((id) => [id, id]))

type Traits = { [T in OtherTraitId]?: Statement }

/** What each of these words states, put together once for thousands of rows. */
const STATED_BY_ORIGIN: ReadonlyMap<string, Readonly<Traits>> = new Map(
  Object.entries(ORIGINS).map(([origin, contained]) => [
    origin,
    Object.fromEntries(OTHER_TRAIT_IDS.map((id) => [id, contained.includes(id) ? 'contains' : 'none'])),
  ]),
)

/**
 * Reads the tags of a row: "vegan ca6 pu14 ox1 gi36 t7 +excess-fructose". The first word may say where the food comes from
 * (`ORIGINS`) and so state every other trait as `none`; `+trait` contains, `?trait` may contain, `!trait` none, `-trait`
 * takes the statement back: not known. `ca` calcium mg, `pu` purines mg, `ox` oxalate mg, `la` lactose g, all per 100 g; `gi`
 * glycaemic index; `t` IDDSI level; `single` where it is one ingredient. Throws on a word it does not know.
 */
export function readTags(written: string): Tags {
  const words = written.split(/\s+/).filter((word) => word !== '' && word !== '-')
  const stated = STATED_BY_ORIGIN.get(words[0] ?? '')
  const tags = stated ? words.slice(1) : words
  const traits: Traits = { ...stated }
  const per100g: { [N in NutrientId]?: number } = {}
  const measured: { glycaemicIndex?: number; texture?: number; single?: true } = {}
  for (const tag of tags) {
    if (SIGNS[tag.charAt(0)]) {
      state(traits, tag, KNOWN)
      continue
    }
    const [, key = '', digits = ''] = /^([a-z]+)([\d.]+)$/.exec(tag) ?? []
    const figure = FIGURES[key]
    if (tag === 'single') measured.single = true
    else if (figure) per100g[figure] = Number(digits)
    else if (key === 'gi') measured.glycaemicIndex = Number(digits)
    else if (key === 't') measured.texture = Number(digits)
    else throw unknownTag(tag)
  }
  return { traits, per100g, ...measured }
}

const SIGNS: Readonly<Record<string, Statement | 'unknown'>> = {
  '+': 'contains',
  '?': 'may-contain',
  '!': 'none',
  '-': 'unknown',
}

/** Puts down what a word with its sign states; `-` takes a statement back. */
export function state<T extends string>(
  statements: { [S in T]?: Statement },
  word: string,
  known: ReadonlyMap<string, T>,
): void {
  const trait = known.get(word.slice(1))
  const statement = SIGNS[word.charAt(0)]
  if (!trait || !statement) throw unknownTag(word)
  if (statement === 'unknown') delete statements[trait]
  else statements[trait] = statement
}

function unknownTag(word: string): Error {
  return new Error(`Unknown tag in the food table: ${word}`)
}
