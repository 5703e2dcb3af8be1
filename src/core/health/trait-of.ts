import type { ClaimedTag, Detection } from '../detection/detection.ts'
import { wordsOn } from '../detection/names-of.ts'
import type { Panel } from '../detection/panel.ts'
import type { FoodCategory } from '../nutrition/categories.ts'
import type { ComposedItem } from '../nutrition/composed.ts'
import { type Food, type FoodMatch, type Statement, SURE_OF_NAME } from '../nutrition/food.ts'
import { panelsOf, statedOnLabels } from '../nutrition/label-figures.ts'
import { ALLERGEN_IDS } from './allergens.ts'
import { IMPLIED } from './trait-word-data.ts'
import { type Spoken, spokenBy, withImplied } from './trait-words.ts'
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

/** Reads the traits of one item. */
export type TraitReader = (trait: TraitId) => TraitReading

/**
 * What an item has, by everything that speaks of it. Anything can say `contains`: the label, the table, a name of the food
 * or of what is beside it, a claim of the model. Only a sure table row that states `none` for everything named, or the
 * person who checked, says `none`. Of a dish on a menu the table's `none` is what is usual, and clears nothing.
 */
export function traitReader(composed: ComposedItem): TraitReader {
  // Most people's rules ask for no trait at all, so nothing is heard before one does.
  let heard: Heard | undefined
  return (trait) => {
    heard ??= hear(composed)
    return read(composed, heard, trait)
  }
}

/** What the words, the model and the table's rows say is in it. */
type Heard = {
  readonly panels: readonly Panel[]
  readonly words: readonly Spoken[]
  readonly claimed: readonly TraitId[]
  readonly rows: readonly HeardRow[]
  /** Every name is surely a row, and so each of the rows can say what is not in it. */
  readonly allSure: boolean
  readonly rivals: readonly RowStatements[]
  readonly clears: boolean
  readonly heated: boolean
}
type HeardRow = { readonly states: RowStatements; readonly sure: boolean }

function hear(composed: ComposedItem): Heard {
  const { item, match, rivals, mentioned, allNamesRead, amount } = composed
  const { label, sightings, corrected } = item
  // A reading that the figures contradict still names what is in it.
  const first = match ?? rivals[0]
  const rows: HeardRow[] = first ? [heardRow(first)] : []
  for (const other of mentioned) rows.push(heardRow(other))
  const unseen = sightings.length === 0
  const words = unseen ? [spokenBy(label)] : wordsOn(item).map(spokenBy)
  return {
    panels: unseen ? NO_PANELS : panelsOf(item),
    words,
    heated: words.some(({ heated }) => heated),
    claimed: unseen || corrected.label !== undefined ? NO_CLAIMS : claimsOf(sightings),
    rows,
    allSure: match !== undefined && allNamesRead && rows.every(({ sure }) => sure),
    rivals: rivals.length === 0 ? NO_RIVALS : rivals.filter(isSure).map(({ food }) => statementsOf(food)),
    clears: match !== undefined && (amount.basis !== 'menu' || KNOWN_ON_A_MENU.has(match.food.category)),
  }
}

function heardRow(match: FoodMatch): HeardRow {
  return { states: statementsOf(match.food), sure: isSure(match) }
}

function isSure({ quality }: FoodMatch): boolean {
  return quality >= SURE_OF_NAME
}

function read({ item }: ComposedItem, heard: Heard, trait: TraitId): TraitReading {
  if (item.corrected.cleared?.includes(trait)) return BY_PERSON
  const onLabel = statedOnLabels(heard.panels, trait)
  if (onLabel === 'contains') return CONTAINS.label
  const inTable = statedByRows(heard, trait)
  if (inTable === 'contains') return CONTAINS.table
  if (heard.claimed.includes(trait)) return CONTAINS.model
  for (const { traits } of heard.words) if (traits.has(trait)) return CONTAINS.name
  if (onLabel) return ON_LABEL[onLabel]
  if (inTable === 'may-contain') return MAY_CONTAIN
  if (inTable !== 'none') return UNSTATED
  return heard.clears ? CLEARED : USUALLY_NONE
}

/**
 * What the rows say together. A row that the name only loosely fits still closes the gate of an allergy; of anything else
 * ("mystery stew" read as beef stew) it says what may be in it.
 */
function statedByRows({ rows, allSure, rivals, heated }: Heard, trait: TraitId): Statement | undefined {
  let [mayContain, none] = [false, allSure]
  for (const { states, sure } of rows) {
    const said = states.get(trait)
    // Salami on a pizza is no cold cut, though perhaps it was laid on afterwards.
    const isCertain = said === 'contains' && !(heated && trait === 'cold-deli-meat')
    if (isCertain && (sure || ALLERGENS.has(trait))) return 'contains'
    if (said === 'contains' || said === 'may-contain') mayContain = true
    if (said !== 'none') none = false
  }
  if (mayContain) return 'may-contain'
  if (!none) return undefined
  for (const states of rivals) if (states.get(trait) === 'contains') return undefined
  return 'none'
}

const CONTAINS = {
  label: { statement: 'contains', by: 'label' },
  table: { statement: 'contains', by: 'table' },
  model: { statement: 'contains', by: 'model' },
  name: { statement: 'contains', by: 'name' },
} as const satisfies Readonly<Record<string, TraitReading>>
const MAY_CONTAIN: TraitReading = { statement: 'may-contain', by: 'table' }
const ON_LABEL: Readonly<Record<Statement, TraitReading>> = {
  contains: CONTAINS.label,
  'may-contain': { statement: 'may-contain', by: 'label' },
  none: { statement: 'none', by: 'label' },
}
const BY_PERSON: TraitReading = { statement: 'none', by: 'person', clears: true }
const USUALLY_NONE: TraitReading = { statement: 'none', by: 'table' }
const CLEARED: TraitReading = { ...USUALLY_NONE, clears: true }

type RowStatements = ReadonlyMap<TraitId, Statement>

const stated = new WeakMap<Food, RowStatements>()

/** What a row states of each trait; what it leaves out, by the traits that bring it along (wheat brings gluten). */
export function statementsOf(food: Food): RowStatements {
  const known = stated.get(food)
  if (known) return known
  const own: { readonly [T in TraitId]?: Statement } = { ...food.traits, ...food.allergens }
  const all = new Map<TraitId, Statement>()
  for (const trait of TRAIT_IDS) {
    const brought = (BROUGHT_BY.get(trait) ?? []).map((other) => own[other])
    const said = own[trait] ?? STRONGEST_FIRST.find((statement) => brought.includes(statement))
    if (said) all.set(trait, said)
  }
  stated.set(food, all)
  return all
}

/** Nothing that brings a trait along can say that it is not there. */
const STRONGEST_FIRST = ['contains', 'may-contain'] as const satisfies readonly Statement[]

const BROUGHT_BY: ReadonlyMap<TraitId, readonly TraitId[]> = new Map(
  TRAIT_IDS.map((trait) => [trait, TRAIT_IDS.filter((other) => IMPLIED[other]?.includes(trait))] as const),
)

const ALLERGENS: ReadonlySet<TraitId> = new Set(ALLERGEN_IDS)
const NO_CLAIMS: readonly TraitId[] = []
const NO_PANELS: readonly Panel[] = []
const NO_RIVALS: readonly RowStatements[] = []

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
  const claims: TraitId[] = []
  for (const { allergens, tags, category } of sightings) {
    if (allergens) claims.push(...allergens)
    if (!tags) continue
    for (const tag of tags) claims.push(...(TAG_TRAITS[tag] ?? []))
    const raw = tags.includes('raw') && category ? RAW[category] : undefined
    if (raw) claims.push(raw)
  }
  return claims.length === 0 ? NO_CLAIMS : withImplied(claims)
}
