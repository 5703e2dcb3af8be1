import type { Detection } from '../../fusion/detection.ts'
import { type ComposedItem, partsOf } from '../../nutrition/figures/composed-item.ts'
import type { Food, NameReading } from '../../nutrition/table/food.ts'
import type { AmountBasis } from '../../terms/amount.ts'
import type { TraitId } from '../../terms/traits.ts'
import { remembered } from '../../util/memoised.ts'
import { gatherEvidence, isSure, readTrait, type TraitEvidence, type TraitReading } from './trait-evidence.ts'

/** Reads the traits of one item, or of all items that their name alone tells the same of. */
export type TraitReader = (trait: TraitId) => TraitReading

/**
 * Tells of each trait whether an item has it, from all evidence. Anything can say `contains`: the label, the table, a name
 * of the food or of what comes with it, a claim of the model. `none` needs every word of every name explained by rows that
 * state it, or the person who checked.
 */
export function traitReader(composed: ComposedItem): TraitReader {
  return composed.extras ? readerOfParts(composed) : readerOfOne(composed)
}

/** With extras: of each trait what is weightiest among the food and all that was put into it. */
const readerOfParts = remembered(
  (composed: ComposedItem) => loudest(partsOf(composed)),
  new WeakMap<ComposedItem, TraitReader>(),
)

/** Of each trait the weightiest of what these parts of an item tell of it. */
export function loudest(parts: readonly ComposedItem[]): TraitReader {
  const readers = parts.map(readerOfOne)
  return remembered((trait: TraitId) =>
    readers
      .map((reader) => reader(trait))
      .reduce((low, each) => (weightOf(each) > weightOf(low) ? each : low)),
  )
}

/** A trait that is surely in it, may be in it, that a hint or nothing speaks of; then what only a person or nobody has to ask. */
function weightOf({ statement, quiet, hinted, evidence }: TraitReading): number {
  if (statement === 'contains') return 5
  if (statement === 'may-contain') return 4
  if (!quiet) return hinted ? 3 : 2
  // On a menu what is usually not in it is still asked about, for a severe allergy.
  return evidence.by === 'kitchen' ? 1 : 0
}

function readerOfOne(composed: ComposedItem): TraitReader {
  return isKnownByNameAlone(composed) ? readerByName(composed) : readerOnce(composed)
}

/** Worked out once an item, whoever it is judged for. */
const readerOnce = remembered(readerOf, new WeakMap<ComposedItem, TraitReader>())

/** Most people's rules ask about no trait, so evidence is gathered only once one does. Each trait is read once. */
function readerOf(composed: ComposedItem): TraitReader {
  let evidence: TraitEvidence | undefined
  return remembered((trait: TraitId) => {
    evidence ??= gatherEvidence(composed)
    return readTrait(evidence, trait)
  })
}

/** Whether one name, surely a row's, is all the evidence there is: no label, no claim, no other name, nobody who checked. */
export function isKnownByNameAlone({ item, match, rivals, mentioned, allNamesRead }: ComposedItem): boolean {
  const { label, corrected, sightings } = item
  return (
    match !== undefined &&
    isSure(match) &&
    allNamesRead &&
    mentioned.length === 0 &&
    corrected.cleared === undefined &&
    corrected.panel === undefined &&
    (corrected.label ?? label) === label &&
    sightings.every((seen) => seen.label === label && !saysMore(seen)) &&
    !rivals.some(isSure)
  )
}

function saysMore({ panel, menu, onPack, allergens = [], tags = [] }: Detection): boolean {
  return (
    panel !== undefined || menu !== undefined || onPack !== undefined || allergens.length + tags.length > 0
  )
}

type KnownReader = {
  readonly label: string
  readonly food: Food
  readonly basis: AmountBasis
  readonly reader: TraitReader
}
const readers = new WeakMap<NameReading, KnownReader>()

/** Items known by the same name alone share a reader. */
function readerByName(composed: ComposedItem): TraitReader {
  const { item, match, amount, readings } = composed
  const [reading] = readings
  if (!match || !reading || readings.length > 1) return readerOnce(composed)
  const known = readers.get(reading)
  const isSame = known?.food === match.food && known.label === item.label && known.basis === amount.basis
  if (isSame) return known.reader
  const reader = readerOf(composed)
  readers.set(reading, { label: item.label, food: match.food, basis: amount.basis, reader })
  return reader
}
