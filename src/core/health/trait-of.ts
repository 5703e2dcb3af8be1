import type { ClaimedTag, Detection } from '../detection/detection.ts'
import { wordsOn } from '../detection/names-of.ts'
import type { FoodCategory } from '../nutrition/categories.ts'
import type { ComposedItem } from '../nutrition/composed.ts'
import { type Food, type FoodMatch, type Statement, SURE_OF_NAME } from '../nutrition/food.ts'
import { statedOnLabel } from '../nutrition/label-figures.ts'
import { IMPLIED } from './trait-word-data.ts'
import { traitsNamed, withImplied } from './trait-words.ts'
import { TRAIT_IDS, type TraitId } from './traits.ts'

/** What is known of one trait of an item, and who says so; without a statement nobody does. */
export type TraitReading = {
  readonly statement?: Statement
  readonly by?: 'person' | 'label' | 'table' | 'name' | 'model'
  /** A `none` that opens a gate. */
  readonly clears?: true
}

/** Of a menu only a plain drink is known by its name; what else a kitchen puts in, the kitchen has to say. */
const KNOWN_ON_A_MENU: ReadonlySet<FoodCategory> = new Set([
  'water',
  'tea-coffee',
  'juice',
  'soft-drink',
  'alcoholic-drink',
])

const UNSTATED: TraitReading = {}

/** Reads the traits of one item; each is read once. */
export type TraitReader = (trait: TraitId) => TraitReading

/**
 * What an item has, by everything that speaks of it. Anything can say `contains`: the label, the table, a name of the food or of what
 * is beside it, a claim of the model. Only a sure table row that states `none` for everything named, or the person who
 * checked, says `none`. Of a dish on a menu the table's `none` is what is usual, and clears nothing.
 */
export function traitReader(composed: ComposedItem): TraitReader {
  // Most people's rules ask for no trait at all, so nothing is made before one does.
  let known: Map<TraitId, TraitReading> | undefined
  let heard: Heard | undefined
  return (trait) => {
    known ??= new Map<TraitId, TraitReading>()
    let reading = known.get(trait)
    if (!reading) {
      heard ??= hear(composed)
      reading = read(composed, heard, trait)
      known.set(trait, reading)
    }
    return reading
  }
}

/** What the words and the model say is in it. */
type Heard = { readonly named: readonly ReadonlySet<TraitId>[]; readonly claimed: readonly TraitId[] }

function hear({ item }: ComposedItem): Heard {
  const { label, sightings, corrected } = item
  if (sightings.length === 0) return { named: [traitsNamed(label)], claimed: [] }
  return {
    named: wordsOn(item).map(traitsNamed),
    claimed: corrected.label === undefined ? claimsOf(sightings) : [],
  }
}

function read(composed: ComposedItem, { named, claimed }: Heard, trait: TraitId): TraitReading {
  const { item, match, mentioned } = composed
  if (item.corrected.cleared?.includes(trait)) return { statement: 'none', by: 'person', clears: true }
  const first = readAs(composed)
  const onLabel = statedOnLabel(item, trait)
  if (onLabel === 'contains') return CONTAINS.label
  if (somewhere(first, mentioned, trait, 'contains')) return CONTAINS.table
  if (claimed.includes(trait)) return CONTAINS.model
  for (const traits of named) if (traits.has(trait)) return CONTAINS.name
  if (onLabel) return { statement: onLabel, by: 'label' }
  if (somewhere(first, mentioned, trait, 'may-contain')) return MAY_CONTAIN
  if (!match || !isNone(composed, match, trait)) return UNSTATED
  return isClearedByTable(composed, match) ? CLEARED : USUALLY_NONE
}

const CONTAINS = {
  label: { statement: 'contains', by: 'label' },
  table: { statement: 'contains', by: 'table' },
  model: { statement: 'contains', by: 'model' },
  name: { statement: 'contains', by: 'name' },
} as const satisfies Readonly<Record<string, TraitReading>>
const MAY_CONTAIN: TraitReading = { statement: 'may-contain', by: 'table' }
const USUALLY_NONE: TraitReading = { statement: 'none', by: 'table' }
const CLEARED: TraitReading = { ...USUALLY_NONE, clears: true }

/** A reading that the figures contradict still names what is in it. */
function readAs({ match, rivals }: ComposedItem): FoodMatch | undefined {
  return match ?? rivals[0]
}

/** Whether a food read by its name, or one mentioned, states this of the trait or of one that brings it along. */
function somewhere(
  first: FoodMatch | undefined,
  mentioned: readonly FoodMatch[],
  trait: TraitId,
  statement: Statement,
): boolean {
  if (first && states(first.food, trait, statement)) return true
  return mentioned.some(({ food }) => states(food, trait, statement))
}

function states(food: Food, trait: TraitId, statement: Statement): boolean {
  const said = statementOf(food, trait)
  if (said === statement) return true
  if (said !== undefined) return false
  return (BROUGHT_BY.get(trait) ?? []).some((other) => statementOf(food, other) === statement)
}

/** What a row states of an allergen or another trait. */
export function statementOf({ allergens, traits }: Food, trait: TraitId): Statement | undefined {
  const stated: { readonly [T in TraitId]?: Statement } = allergens
  const others: { readonly [T in TraitId]?: Statement } = traits
  return stated[trait] ?? others[trait]
}

const BROUGHT_BY: ReadonlyMap<TraitId, readonly TraitId[]> = new Map(
  TRAIT_IDS.map((trait) => [trait, TRAIT_IDS.filter((other) => IMPLIED[other]?.includes(trait))] as const),
)

function isNone(
  { rivals, mentioned, allNamesRead }: ComposedItem,
  match: FoodMatch,
  trait: TraitId,
): boolean {
  if (!allNamesRead) return false
  const surelyNone = ({ food, quality }: FoodMatch) =>
    quality >= SURE_OF_NAME && statementOf(food, trait) === 'none'
  if (!surelyNone(match) || !mentioned.every(surelyNone)) return false
  return !rivals.some(({ food, quality }) => quality >= SURE_OF_NAME && states(food, trait, 'contains'))
}

function isClearedByTable({ amount }: ComposedItem, { food }: FoodMatch): boolean {
  return amount.basis !== 'menu' || KNOWN_ON_A_MENU.has(food.category)
}

const TAG_TRAITS: { readonly [T in ClaimedTag]?: readonly TraitId[] } = {
  pork: ['pork'],
  alcohol: ['alcohol'],
  unpasteurised: ['unpasteurised'],
}

const RAW: { readonly [C in FoodCategory]?: TraitId } = {
  'fish-seafood': 'raw-fish',
  'red-meat': 'raw-meat',
  'processed-meat': 'raw-meat',
  poultry: 'raw-meat',
  egg: 'raw-egg',
}

/** A model's claim closes a gate and opens none: its tags "vegan" and "vegetarian" say nothing here. */
function claimsOf(sightings: readonly Detection[]): readonly TraitId[] {
  const claims = sightings.flatMap(({ allergens = [], tags = [], category }) => {
    const raw = tags.includes('raw') && category ? RAW[category] : undefined
    return [...allergens, ...tags.flatMap((tag) => TAG_TRAITS[tag] ?? []), ...(raw ? [raw] : [])]
  })
  return withImplied(claims)
}
