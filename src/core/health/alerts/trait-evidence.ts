import type { ClaimedTag, Detection } from '../../fusion/detection.ts'
import { textsAbout } from '../../fusion/food-item.ts'
import type { Panel } from '../../fusion/nutrition-panel.ts'
import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import { panelsOf, statedOnLabels } from '../../nutrition/figures/label-figures.ts'
import { type FoodMatch, type Statement, SURE_OF_NAME } from '../../nutrition/table/food.ts'
import { type RowStatements, statementsOf } from '../../nutrition/traits/row-statements.ts'
import { type NamedTraits, readTraits, withImplied } from '../../nutrition/traits/trait-words.ts'
import { ALLERGEN_IDS } from '../../terms/allergens.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import type { CheckableId, TraitId } from '../../terms/traits.ts'

/** What is known of one trait of an item, and who says so; without a statement, nobody says anything. */
export type TraitReading = {
  readonly statement?: Statement
  readonly by?: 'person' | 'label' | 'table' | 'name' | 'model'
  /** A `none` that quiets an alert. */
  readonly clears?: true
}

/** On a menu only a plain drink is known by its name; what else is in a dish, the kitchen has to say. */
const KNOWN_ON_A_MENU: ReadonlySet<FoodCategory> = new Set([
  'water',
  'tea-coffee',
  'juice',
  'soft-drink',
  'alcoholic-drink',
])

const UNSTATED: TraitReading = {}

/** Everything that says what is in an item: the person, labels, the model, its names, the table's rows. */
export type TraitEvidence = {
  /** What the person checked themselves. */
  readonly cleared: readonly CheckableId[]
  readonly panels: readonly Panel[]
  readonly names: readonly NamedTraits[]
  readonly claimed: readonly TraitId[]
  readonly rows: readonly RowEvidence[]
  /** Every name is surely a row's, so that the rows together can say what is not in it. */
  readonly allSure: boolean
  readonly rivals: readonly RowStatements[]
  readonly clears: boolean
  readonly heated: boolean
}
type RowEvidence = { readonly states: RowStatements; readonly sure: boolean }

/** Gathers the evidence on an item. */
export function gatherEvidence(composed: ComposedItem): TraitEvidence {
  const { item, match, rivals, mentioned, allNamesRead } = composed
  const { label, sightings, corrected } = item
  // A reading that the figures contradict still tells what is in it.
  const first = match ?? rivals[0]
  const rows: RowEvidence[] = first ? [rowEvidence(first)] : []
  for (const other of mentioned) rows.push(rowEvidence(other))
  const unseen = sightings.length === 0
  const names = unseen ? [readTraits(label)] : textsAbout(item).map(readTraits)
  return {
    cleared: corrected.cleared ?? NOTHING_CLEARED,
    panels: unseen ? NO_PANELS : panelsOf(item),
    names,
    heated: names.some(({ heated }) => heated),
    claimed: unseen || corrected.label !== undefined ? NO_CLAIMS : claimsOf(sightings),
    rows,
    allSure: match !== undefined && allNamesRead && rows.every(({ sure }) => sure),
    rivals: rivals.length === 0 ? NO_RIVALS : rivals.filter(isSure).map(({ food }) => statementsOf(food)),
    clears: canClear(composed),
  }
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

/** What a model claims is in a food. A claim can raise an alert and never quiets one, so its tags "vegan" and "vegetarian" count for nothing. */
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

/** Whether the row's `none` may quiet an alert. */
export function canClear({ match, amount }: ComposedItem): boolean {
  return match !== undefined && (amount.basis !== 'menu' || KNOWN_ON_A_MENU.has(match.food.category))
}

function rowEvidence(match: FoodMatch): RowEvidence {
  return { states: statementsOf(match.food), sure: isSure(match) }
}

/** Whether the name is surely the row's. */
export function isSure({ quality }: FoodMatch): boolean {
  return quality >= SURE_OF_NAME
}

/** What is known of a trait: the first to say something, the most certain one asked first. */
export function readTrait(evidence: TraitEvidence, trait: TraitId): TraitReading {
  if (evidence.cleared.includes(trait)) return BY_PERSON
  const onLabel = statedOnLabels(evidence.panels, trait)
  if (onLabel === 'contains') return CONTAINS.label
  const inTable = statedByRows(evidence, trait)
  if (inTable === 'contains') return CONTAINS.table
  if (evidence.claimed.includes(trait)) return CONTAINS.model
  for (const { traits } of evidence.names) if (traits.has(trait)) return CONTAINS.name
  if (onLabel) return ON_LABEL[onLabel]
  if (inTable === 'may-contain') return MAY_CONTAIN
  if (inTable !== 'none') return UNSTATED
  return evidence.clears ? CLEARED : USUALLY_NONE
}

/**
 * What the rows state together. A row that the name fits only loosely still raises the alert of an allergy; of any other
 * trait ("mystery stew" read as beef stew) it says what may be in it.
 */
function statedByRows(
  { rows, allSure, rivals, heated }: TraitEvidence,
  trait: TraitId,
): Statement | undefined {
  let [mayContain, none] = [false, allSure]
  for (const { states, sure } of rows) {
    const statement = states.get(trait)
    // Salami on a pizza was baked, but it may also have been added afterwards.
    const isCertain = statement === 'contains' && !(heated && trait === 'cold-deli-meat')
    if (isCertain && (sure || ALLERGENS.has(trait))) return 'contains'
    if (statement === 'contains' || statement === 'may-contain') mayContain = true
    if (statement !== 'none') none = false
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

const ALLERGENS: ReadonlySet<TraitId> = new Set(ALLERGEN_IDS)
const NO_CLAIMS: readonly TraitId[] = []
const NOTHING_CLEARED: readonly CheckableId[] = []
const NO_PANELS: readonly Panel[] = []
const NO_RIVALS: readonly RowStatements[] = []
