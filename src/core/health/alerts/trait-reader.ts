import type { Detection } from '../../fusion/detection.ts'
import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Food } from '../../nutrition/table/food.ts'
import { type NamedTraits, readTraits } from '../../nutrition/traits/trait-words.ts'
import type { AmountBasis } from '../../terms/amount.ts'
import type { TraitId } from '../../terms/traits.ts'
import { remembered } from '../../util/memoised.ts'
import { gatherEvidence, isSure, readTrait, type TraitReading } from './trait-evidence.ts'

/** Reads the traits of one item. */
export type TraitReader = (trait: TraitId) => TraitReading

/**
 * Tells of each trait whether an item has it, from all evidence. Anything can say `contains`: the label, the table, a name
 * of the food or of what comes with it, a claim of the model. `none` needs every word of every name explained by rows that
 * state it, or the person who checked.
 */
export function traitReader(composed: ComposedItem): TraitReader {
  // Most people's rules ask about no trait, so evidence is gathered only once one does.
  let reader: TraitReader | undefined
  return (trait) => {
    reader ??= readerOnce(composed)
    return reader(trait)
  }
}

/** Worked out once an item, whoever it is judged for. */
const readerOnce = remembered(readerOf, new WeakMap<ComposedItem, TraitReader>())

function readerOf(composed: ComposedItem): TraitReader {
  if (isKnownByNameAlone(composed)) return readerByName(composed)
  const evidence = gatherEvidence(composed)
  return (trait) => readTrait(evidence, trait)
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
    (corrected.label ?? label) === label &&
    sightings.every((seen) => seen.label === label && !saysMore(seen)) &&
    !rivals.some(isSure)
  )
}

function saysMore({ panel, menu, allergens = [], tags = [] }: Detection): boolean {
  return panel !== undefined || menu !== undefined || allergens.length + tags.length > 0
}

type KnownReader = { readonly food: Food; readonly basis: AmountBasis; readonly reader: TraitReader }
const readers = new WeakMap<NamedTraits, KnownReader>()

/** Items known by the same name alone share a reader, which reads each trait once. */
function readerByName(composed: ComposedItem): TraitReader {
  const { item, match, amount } = composed
  const named = readTraits(item.label)
  const known = readers.get(named)
  if (known && known.food === match?.food && known.basis === amount.basis) return known.reader
  const evidence = gatherEvidence(composed)
  const readings = new Map<TraitId, TraitReading>()
  const reader = (trait: TraitId): TraitReading => {
    const remembered = readings.get(trait)
    if (remembered) return remembered
    const reading = readTrait(evidence, trait)
    readings.set(trait, reading)
    return reading
  }
  if (match) readers.set(named, { food: match.food, basis: amount.basis, reader })
  return reader
}
