import type { Edit } from './edit.ts'
import type { Correction } from './food-item.ts'

/** What the edits so far say of each item; of two edits of a kind the later one counts. */
export function correctionsOf(edits: readonly Edit[]): ReadonlyMap<string, Correction> {
  const corrections = new Map<string, Correction>()
  for (const edit of edits) {
    corrections.set(edit.itemId, apply(corrections.get(edit.itemId) ?? {}, edit))
  }
  return corrections
}

function apply(corrected: Correction, edit: Edit): Correction {
  switch (edit.type) {
    case 'add':
      return { ...corrected, added: edit.seen, label: edit.label, point: edit.point }
    case 'rename': {
      // The label the person checked was another food's.
      const { cleared: _, ...rest } = corrected
      return { ...rest, label: edit.label }
    }
    case 'move':
      return { ...corrected, point: edit.point }
    case 'amount':
      return { ...corrected, servingGrams: edit.servingGrams }
    case 'remove':
      return { ...corrected, removed: true }
    case 'apart':
      return { ...corrected, apart: true }
    case 'checked-label':
      return { ...corrected, cleared: [...new Set([...(corrected.cleared ?? []), edit.trait])] }
  }
}
