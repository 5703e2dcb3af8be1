import type { ClaimedTag, Detection } from '../../fusion/detection.ts'
import type { Panel } from '../../fusion/nutrition-panel.ts'
import { textsAbout } from '../../fusion/texts-about.ts'
import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import { panelsOf, statedOnLabels } from '../../nutrition/figures/label-figures.ts'
import {
  type Food,
  type FoodMatch,
  type NameReading,
  type Statement,
  SURE_OF_NAME,
} from '../../nutrition/table/food.ts'
import { type RowStatements, statementsOf } from '../../nutrition/traits/row-statements.ts'
import { type NamedTraits, readTraits, withImplied } from '../../nutrition/traits/trait-words.ts'
import { ALLERGEN_IDS } from '../../terms/allergens.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import type { CheckableId, TraitId } from '../../terms/traits.ts'
import type { Evidence } from '../assessment.ts'

/** What is known of one trait of an item, and who says so; without a statement, nobody says anything. */
export type TraitReading = {
  readonly statement?: Statement
  readonly evidence: Evidence
  /** Nothing is left open: a `none` that quiets an alert. */
  readonly quiet?: true
  /** A food that has it is named with other words between: enough to ask about what is always named. */
  readonly hinted?: true
}

/** Plain drinks come out of a kitchen as they went in. */
const PLAIN_DRINKS: ReadonlySet<FoodCategory> = new Set([
  'water',
  'tea-coffee',
  'juice',
  'soft-drink',
  'alcoholic-drink',
])

/** Everything that says what is in an item: the person, labels, the model, its names, the table's rows. */
export type TraitEvidence = {
  /** What the person checked themselves. */
  readonly cleared: readonly CheckableId[]
  readonly panels: readonly Panel[]
  readonly names: readonly NamedTraits[]
  readonly claimed: readonly TraitId[]
  readonly readings: readonly NameReading[]
  /** Every name is explained by rows, so that these together can say what is not in it. */
  readonly isExplained: boolean
  /** The rows the names stand for, exactly. */
  readonly rows: readonly RowStatements[]
  /** Those of them of which it is only one, as one name may mean any. */
  readonly either: readonly (readonly RowStatements[])[]
  /** Rows named beside those, rows a name claims it lacks, rows a misspelt or vague name is near. */
  readonly others: readonly RowStatements[]
  readonly denied: readonly RowStatements[]
  readonly near: readonly RowStatements[]
  /** Rows whose names stand in it with other words between. */
  readonly hinted: readonly RowStatements[]
  readonly fromKitchen: boolean
  readonly heated: boolean
}

/** Gathers the evidence on an item. */
export function gatherEvidence(composed: ComposedItem): TraitEvidence {
  const { item, match, rivals, mentioned, readings, amount } = composed
  const { label, sightings, corrected } = item
  const unseen = sightings.length === 0
  const names = unseen ? [readTraits(label)] : textsAbout(item).map(readTraits)
  const rows = distinct(readings.flatMap((reading) => reading.rows))
  const others = distinct(readings.flatMap((reading) => reading.others)).filter(
    (food) => !rows.includes(food),
  )
  // A reading that the figures contradict still tells what is in it.
  const near = [match ?? rivals[0], ...mentioned, ...rivals.filter(isSure)].flatMap((each) =>
    each && !rows.includes(each.food) ? [each.food] : [],
  )
  const drinks = rows.length > 0 && rows.every(({ category }) => PLAIN_DRINKS.has(category))
  return {
    cleared: corrected.cleared ?? NOTHING_CLEARED,
    panels: unseen && !corrected.panel ? NO_PANELS : panelsOf(item),
    names,
    claimed: unseen || corrected.label !== undefined ? NO_CLAIMS : claimsOf(sightings),
    readings,
    isExplained: readings.every((reading) => reading.rows.length > 0),
    rows: rows.map(statementsOf),
    either: readings.flatMap((reading) => reading.either.map((some) => some.map(statementsOf))),
    others: others.map(statementsOf),
    hinted: readings.flatMap((reading) => reading.hinted.map(statementsOf)),
    denied: readings.flatMap((reading) => reading.denied.map(statementsOf)),
    near: distinct(near).map(statementsOf),
    fromKitchen: amount.basis === 'menu' && !drinks,
    heated: names.some(({ heated }) => heated),
  }
}

function distinct(foods: readonly Food[]): readonly Food[] {
  return foods.length < 2 ? foods : [...new Set(foods)]
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

/** Whether the name is surely the row's. */
export function isSure({ quality }: FoodMatch): boolean {
  return quality >= SURE_OF_NAME
}

/** What is known of a trait: `contains` if anything says so, then `may-contain`, then whether everything rules it out. */
export function readTrait(evidence: TraitEvidence, trait: TraitId): TraitReading {
  if (evidence.cleared.includes(trait)) return CHECKED
  const onLabel = statedOnLabels(evidence.panels, trait)
  if (onLabel === 'contains') return CONTAINS.label
  const ruledOut =
    evidence.isExplained && statedByAll(evidence.rows, trait) && isNowhere(evidence.hinted, trait)
  const left = leftWords(evidence.readings, trait)
  const inRows = statedByRows(evidence, trait)
  if (inRows === 'contains') return CONTAINS.table
  if (evidence.claimed.includes(trait)) return CONTAINS.model
  // A word that a whole name explains is that name's: a butter bean has no butter. But celery may be served as celery sticks.
  const maySayMore = !ruledOut || left.length > 0 || SHAPES.has(trait)
  const byName = maySayMore && evidence.names.some(({ traits }) => traits.has(trait))
  if (byName || evidence.readings.some(({ brought }) => brought.includes(trait))) return CONTAINS.name
  if (onLabel) return { statement: onLabel, evidence: { by: 'label' } }
  if (inRows === 'may-contain') return MAY_CONTAIN
  if (left.length > 0) return opened(evidence, trait, { by: 'words', words: left })
  if (!ruledOut) return opened(evidence, trait, NOBODY)
  return evidence.fromKitchen ? USUALLY_NONE : NONE
}

/**
 * What speaks for a trait among the rows. One that a name stands for exactly, or names beside it, says what is in it. One that
 * a misspelt or vague name is near still raises the alert of an allergy; of any other trait it says what may be in it.
 */
function statedByRows({ rows, either, others, denied, near, heated }: TraitEvidence, trait: TraitId) {
  // Salami on a pizza was baked, but it may also have been added afterwards.
  const mayBeGone = heated && trait === 'cold-deli-meat'
  const isBeside = has(others, trait, 'contains')
  const isNamed = isSurelyIn(rows, either, trait) || (isBeside && !SHAPES.has(trait))
  const isNear = has(near, trait, 'contains')
  if (!mayBeGone && (isNamed || (isNear && ALLERGENS.has(trait)))) return 'contains'
  const mayBe =
    isNamed ||
    isBeside ||
    isNear ||
    has(rows, trait, 'contains') ||
    has(denied, trait, 'contains') ||
    [rows, others, denied, near].some((some) => has(some, trait, 'may-contain'))
  return mayBe ? 'may-contain' : undefined
}

/** Whether a row has it that the name surely stands for, or each that one of its words may stand for. */
function isSurelyIn(
  rows: readonly RowStatements[],
  either: TraitEvidence['either'],
  trait: TraitId,
): boolean {
  if (either.length === 0) return has(rows, trait, 'contains')
  const isOneOf = (row: RowStatements) => either.some((some) => some.includes(row))
  const contains = (row: RowStatements) => row.get(trait) === 'contains'
  return rows.some((row) => contains(row) && !isOneOf(row)) || either.some((some) => some.every(contains))
}

/** Nothing rules it out. Where a food that has it is named with other words between, that is a hint. */
function opened({ hinted }: TraitEvidence, trait: TraitId, evidence: Evidence): TraitReading {
  const isHinted = has(hinted, trait, 'contains') || has(hinted, trait, 'may-contain')
  return isHinted ? { evidence, hinted: true } : { evidence }
}

function has(rows: readonly RowStatements[], trait: TraitId, statement: Statement): boolean {
  for (const states of rows) if (states.get(trait) === statement) return true
  return false
}

function isNowhere(rows: readonly RowStatements[], trait: TraitId): boolean {
  for (const states of rows) if (states.get(trait) !== 'none') return false
  return true
}

function statedByAll(rows: readonly RowStatements[], trait: TraitId): boolean {
  for (const states of rows) if (states.get(trait) !== 'none') return false
  return rows.length > 0
}

/** The words left in any of the names that may bring the trait in. */
function leftWords(readings: readonly NameReading[], trait: TraitId): readonly string[] {
  const words: string[] = []
  for (const { left } of readings) {
    for (const { word, reach } of left) {
      if ((reach === 'everything' || reach.includes(trait)) && !words.includes(word)) words.push(word)
    }
  }
  return words
}

const CONTAINS = {
  label: { statement: 'contains', evidence: { by: 'label' } },
  table: { statement: 'contains', evidence: { by: 'table' } },
  model: { statement: 'contains', evidence: { by: 'model' } },
  name: { statement: 'contains', evidence: { by: 'name' } },
} as const satisfies Readonly<Record<string, TraitReading>>
const MAY_CONTAIN: TraitReading = { statement: 'may-contain', evidence: { by: 'table' } }
const CHECKED: TraitReading = { statement: 'none', evidence: { by: 'person' }, quiet: true }
const NONE: TraitReading = { statement: 'none', evidence: { by: 'table' }, quiet: true }
const USUALLY_NONE: TraitReading = { statement: 'none', evidence: { by: 'kitchen' }, quiet: true }
const NOBODY: Evidence = { by: 'nobody' }

/** What only the name tells, not the ingredients. Where a food is named beside another, it may be gone: a cherry yogurt. */
const SHAPES: ReadonlySet<TraitId> = new Set(['choking-shape', 'whole-nuts'])
const ALLERGENS: ReadonlySet<TraitId> = new Set(ALLERGEN_IDS)
const NO_CLAIMS: readonly TraitId[] = []
const NOTHING_CLEARED: readonly CheckableId[] = []
const NO_PANELS: readonly Panel[] = []
