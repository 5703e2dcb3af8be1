import type { Item } from './items.ts'
import type { Kind } from './kinds.ts'
import { isContent } from './lexicon.ts'
import type { Mention } from './mentions.ts'
import type { Reading, ShownPart, Statement } from './statement.ts'

/** Without one of these in its segment nothing is denied. */
const DENIALS: ReadonlySet<Kind> = new Set([
  ...(['not', 'stop', 'avoid', 'free', 'except', 'fine', 'nobody', 'past', 'eat'] as const),
])

/** Whether the words around an item show that it is denied; "not me" only says of whom it is not said. */
export function showsDenial(
  items: readonly Item[],
  mentions: readonly Mention[],
  isCarried: boolean,
): boolean {
  const ofPeople = new Set(mentions.flatMap(({ role, at }) => (role === 'not' ? [at - 1] : [])))
  return isCarried || items.some(({ kind }, at) => DENIALS.has(kind) && !ofPeople.has(at))
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
  for (const { item, how, isDenied } of said) if (how === 'not' && isDenied) kept.add(item)
  const isShown = ({ from, to }: Item) => shown.some((part) => part.from < to && from < part.to)
  return items
    .filter((item) => isContent(item) && item.kind !== 'sex' && !kept.has(item) && !isShown(item))
    .map((item) => ({ from: item.from, to: item.to, item }))
}
