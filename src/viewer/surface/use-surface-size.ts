import { useLayoutEffect, useState } from 'react'
import { type ScreenSize, screenSize } from '../../core/geometry/normalized.ts'

const NOTHING = screenSize(0, 0)

/** The element's content size in whole CSS px, followed as it changes. */
export function useSurfaceSize(element: HTMLElement | null): ScreenSize {
  const [size, setSize] = useState(NOTHING)
  useLayoutEffect(() => {
    if (!element) return
    const measured = (width: number, height: number) => {
      const next = screenSize(Math.round(width), Math.round(height))
      setSize((known) => (known.width === next.width && known.height === next.height ? known : next))
    }
    measured(element.clientWidth, element.clientHeight)
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measured(entry.contentRect.width, entry.contentRect.height)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return size
}
