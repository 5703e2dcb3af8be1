import { useEffect } from 'react'
import type { App } from '../../app/create-app.ts'
import type { KeptPlace } from '../../app/kept-history.ts'
import { useAppState } from '../app-context.tsx'

/** What the browser's history keeps beside the screen: which analysis was open, at which photo and with which card. */
type State = { readonly open?: unknown }

/** Where the current entry of the browser's history left a kept analysis. Survives a reload. */
export function keptPlace(): KeptPlace | undefined {
  const state: unknown = window.history.state
  const open = typeof state === 'object' && state !== null ? (state as State).open : undefined
  if (typeof open !== 'object' || open === null || !('id' in open) || typeof open.id !== 'string')
    return undefined
  return {
    id: open.id,
    ...('shown' in open && typeof open.shown === 'string' && { shown: open.shown }),
    ...('selected' in open && typeof open.selected === 'string' && { selected: open.selected }),
  }
}

/** Notes in the browser's history what is open, and opens what an entry names when Back or Forward leads to it. */
export function useKeptPlace(app: App): void {
  const id = useAppState(({ kept, left, rulesShown, restoring, isPrivate }) =>
    left || rulesShown || restoring || isPrivate ? undefined : kept?.id,
  )
  const shown = useAppState((state) => state.shown)
  const selected = useAppState((state) => state.selectedId)
  useEffect(() => {
    if (id === undefined) return
    const open = { id, ...(shown !== undefined && { shown }), ...(selected !== undefined && { selected }) }
    window.history.replaceState({ ...window.history.state, open }, '')
  }, [id, shown, selected])

  useEffect(() => {
    const onMove = () => {
      const place = keptPlace()
      if (place && place.id !== app.store.getState().kept?.id) void app.openKept(place)
    }
    window.addEventListener('popstate', onMove)
    return () => window.removeEventListener('popstate', onMove)
  }, [app])
}
