import type { AnalysisAction } from '../core/analysis/analysis.ts'
import type { Edit } from '../core/analysis/edits.ts'
import { reduce } from '../core/analysis/reduce.ts'
import type { NormalizedPoint } from '../core/geometry/normalized.ts'
import type { CheckableId } from '../core/health/traits.ts'
import type { AppStore } from './create-store.ts'
import type { Mode } from './state.ts'

export type Editing = {
  addItem(point: NormalizedPoint, label: string): void
  rename(itemId: string, label: string): void
  move(itemId: string, point: NormalizedPoint): void
  setAmount(itemId: string, servingGrams: number): void
  remove(itemId: string): void
  checkedLabel(itemId: string, trait: CheckableId): void
  undo(): void
  redo(): void
  setMode(mode: Mode): void
}

/** What a person puts right. Blank names and amounts that are not a positive number change nothing. */
export function createEditing(store: AppStore): Editing {
  const act = (action: AnalysisAction) => {
    const { analysis } = store.getState()
    if (analysis) store.setState({ analysis: reduce(analysis, action) })
  }
  const edit = (made: Edit) => act({ type: 'edit', edit: made })

  return {
    addItem(point, label) {
      const name = label.trim()
      const { analysis } = store.getState()
      if (!name || !analysis) return
      const itemId = `added-${analysis.edits.filter((made) => made.type === 'add').length + 1}`
      edit({ type: 'add', itemId, point, label: name, seen: analysis.sightings.length })
      store.setState({ selectedId: itemId, mode: { kind: 'browse' } })
    },
    rename(itemId, label) {
      const name = label.trim()
      if (name) edit({ type: 'rename', itemId, label: name })
    },
    move(itemId, point) {
      edit({ type: 'move', itemId, point: { x: withinPhoto(point.x), y: withinPhoto(point.y) } })
    },
    setAmount(itemId, servingGrams) {
      if (servingGrams > 0 && Number.isFinite(servingGrams)) edit({ type: 'amount', itemId, servingGrams })
    },
    remove(itemId) {
      edit({ type: 'remove', itemId })
      const { selectedId, hoveredId } = store.getState()
      store.setState({
        selectedId: selectedId === itemId ? undefined : selectedId,
        hoveredId: hoveredId === itemId ? undefined : hoveredId,
        mode: { kind: 'browse' },
      })
    },
    checkedLabel: (itemId, trait) => edit({ type: 'checked-label', itemId, trait }),
    undo: () => act({ type: 'undo' }),
    redo: () => act({ type: 'redo' }),
    setMode: (mode) => store.setState({ mode }),
  }
}

const withinPhoto = (share: number) => Math.min(1, Math.max(0, share))
