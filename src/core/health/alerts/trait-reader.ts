import type { Detection } from '../../fusion/detection.ts'
import type { ComposedItem } from '../../nutrition/figures/composed-item.ts'
import type { Food } from '../../nutrition/table/food.ts'
import { type Spoken, spokenBy } from '../../nutrition/traits/trait-words.ts'
import type { TraitId } from '../../terms/traits.ts'
import { canClear, gatherEvidence, isSure, read, type TraitReading } from './trait-evidence.ts'

/** Reads the traits of one item. */
export type TraitReader = (trait: TraitId) => TraitReading

/**
 * What an item has, by everything that speaks of it. Anything can say `contains`: the label, the table, a name of the food
 * or of what is beside it, a claim of the model. Only a sure table row that states `none` for everything named, or the
 * person who checked, says `none`. Of a dish on a menu the table's `none` is what is usual, and clears nothing.
 */
export function traitReader(composed: ComposedItem): TraitReader {
  // Most people's rules ask for no trait at all, so nothing is evidence before one does.
  let reader: TraitReader | undefined
  return (trait) => {
    reader ??= readerOf(composed)
    return reader(trait)
  }
}

function readerOf(composed: ComposedItem): TraitReader {
  if (isToldByName(composed)) return readerByName(composed)
  const evidence = gatherEvidence(composed)
  return (trait) => read(evidence, trait)
}

/** Whether one name, surely a row's, is all that speaks of an item: no label, no claim, no other name, nobody who checked. */
function isToldByName({ item, match, rivals, mentioned, allNamesRead }: ComposedItem): boolean {
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

type KnownReader = { readonly food: Food; readonly clears: boolean; readonly reader: TraitReader }
const readers = new WeakMap<Spoken, KnownReader>()

/** The same traits are read of every item told by this name alone, each once. */
function readerByName(composed: ComposedItem): TraitReader {
  const { item, match } = composed
  const spoken = spokenBy(item.label)
  const clears = canClear(composed)
  const known = readers.get(spoken)
  if (known && known.food === match?.food && known.clears === clears) return known.reader
  const evidence = gatherEvidence(composed)
  const readings = new Map<TraitId, TraitReading>()
  const reader = (trait: TraitId): TraitReading => {
    const remembered = readings.get(trait)
    if (remembered) return remembered
    const reading = read(evidence, trait)
    readings.set(trait, reading)
    return reading
  }
  if (match) readers.set(spoken, { food: match.food, clears, reader })
  return reader
}
