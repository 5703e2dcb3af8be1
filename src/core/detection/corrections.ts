import type { Edit } from '../analysis/edits.ts'
import type { Correction } from './food-item.ts'

/** What the edits made so far say of one item, the latest of a kind winning. */
export type Corrected = Correction & { readonly removed?: boolean }

export function correctionsOf(edits: readonly Edit[]): ReadonlyMap<string, Corrected> {
  const corrections = new Map<string, Corrected>()
  for (const edit of edits) {
    corrections.set(edit.itemId, apply(corrections.get(edit.itemId) ?? {}, edit))
  }
  return corrections
}

function apply(corrected: Corrected, edit: Edit): Corrected {
  switch (edit.type) {
    case 'add':
      return { ...corrected, added: edit.seen, label: edit.label, point: edit.point }
    case 'rename': {
      // A label that was read was another food's.
      const { cleared: _, ...rest } = corrected
      return { ...rest, label: edit.label }
    }
    case 'move':
      return { ...corrected, point: edit.point }
    case 'amount':
      return { ...corrected, servingGrams: edit.servingGrams }
    case 'remove':
      return { ...corrected, removed: true }
    case 'checked-label':
      return { ...corrected, cleared: [...new Set([...(corrected.cleared ?? []), edit.trait])] }
  }
}
