import { useEffect, useEffectEvent, useRef } from 'react'
import { layersNow, pushLayer } from './use-screen-history.ts'

/** Something that lies over the screen and that Back closes. */
export type Layer = { readonly isOpen: boolean; readonly close: () => void }

/**
 * Every open layer is a place in the browser's history, so that Back closes the topmost before it leaves the screen. `layers`
 * from the lowest to the topmost.
 */
export function useLayers(layers: readonly Layer[]): void {
  const open = layers.filter(({ isOpen }) => isOpen).length
  // Whether the next move through the history is our own: layers that were closed otherwise give up their places.
  const isOwnMove = useRef(false)

  const keepUp = useEffectEvent(() => {
    const placed = layersNow()
    if (placed === undefined || isOwnMove.current) return
    for (let layer = placed + 1; layer <= open; layer += 1) pushLayer(layer)
    if (open < placed) {
      isOwnMove.current = true
      window.history.go(open - placed)
    }
  })
  const onMove = useEffectEvent(() => {
    const placed = layersNow()
    if (placed === undefined) return
    if (!isOwnMove.current && placed < open) {
      const above = layers.filter(({ isOpen }) => isOpen).slice(placed)
      for (const layer of above.reverse()) layer.close()
      return
    }
    isOwnMove.current = false
    keepUp()
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: the history follows how many are open, and nothing else.
  useEffect(() => keepUp(), [open])
  useEffect(() => {
    const listener = () => onMove()
    window.addEventListener('popstate', listener)
    return () => window.removeEventListener('popstate', listener)
  }, [])
}
