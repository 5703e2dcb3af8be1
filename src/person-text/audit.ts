import type { Fact } from './facts.ts'
import type { Item } from './items.ts'
import type { Kind } from './kinds.ts'
import { isContent } from './lexicon.ts'
import type { Reading, ShownPart, Statement } from './statement.ts'

/** Without one of these in its segment nothing is denied. */
const DENIALS: ReadonlySet<Kind> = new Set([
  ...(['not', 'stop', 'avoid', 'free', 'except', 'fine', 'nobody', 'past', 'eat'] as const),
])

/** A value may be fine, which adds nothing; who is a man needs no fact. */
const MEASURED: ReadonlySet<Kind> = new Set(['measure', 'lab', 'nutrient', 'figure', 'sex'])

/** Whether the words around an item may deny it. */
export function showsDenial(items: readonly Item[]): boolean {
  return items.some(({ kind }) => DENIALS.has(kind))
}

/**
 * The last look: whatever says something and came to nothing is shown. It is accounted for where it is stated or asked about, where a
 * word beside it denies it, and where it is shown already.
 */
export function unaccounted(
  { items, shown }: Reading,
  said: readonly Statement[],
  final: readonly Statement[],
): readonly ShownPart[] {
  const kept = new Set<Item>()
  for (const { item, how, choices } of final) if (how !== 'not' && choices.flat().length > 0) kept.add(item)
  for (const { item, how, isDenied } of said)
    if (how === 'not' && isDenied && item.kind !== 'drinking') kept.add(item)
  const places = new Set([...kept].map(({ from }) => from))
  const isOfDiabetes = final.some(({ how, choices }) => how !== 'not' && choices.flat().some(isDiabetes))
  // "Don't drink alcohol" says it twice, and "diabetes, the type 1 kind" once more precisely.
  const isSaidBeside = ({ kind, to }: Item) =>
    (kind === 'drinking' && places.has(to)) || (kind === 'diabetes' && isOfDiabetes)
  const isShown = ({ from, to }: Item) => shown.some((part) => part.from < to && from < part.to)
  return items
    .filter(
      (item) =>
        isContent(item) &&
        !MEASURED.has(item.kind) &&
        !kept.has(item) &&
        !isShown(item) &&
        !isSaidBeside(item),
    )
    .map((item) => ({ from: item.from, to: item.to, item }))
}

function isDiabetes(fact: Fact): boolean {
  return fact.kind === 'condition' && fact.id.includes('diabetes')
}
