import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'

const NOTHING: PixelSize = { width: 0, height: 0 }

/** The element's content size in CSS px, followed as it changes and reported to `onSurface`. */
export function useSurface(
  element: RefObject<HTMLElement | null>,
  onSurface?: (surface: PixelSize) => void,
): PixelSize {
  const [surface, setSurface] = useState(NOTHING)
  const report = useRef(onSurface)
  useEffect(() => {
    report.current = onSurface
  })
  useLayoutEffect(() => {
    const measured = element.current
    if (!measured) return
    const measure = (width: number, height: number) => {
      const next = { width: Math.round(width), height: Math.round(height) }
      setSurface((known) => (known.width === next.width && known.height === next.height ? known : next))
    }
    measure(measured.clientWidth, measured.clientHeight)
    const observer = new ResizeObserver(([entry]) => {
      if (entry) measure(entry.contentRect.width, entry.contentRect.height)
    })
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element])
  useEffect(() => {
    if (surface.width > 0 && surface.height > 0) report.current?.(surface)
  }, [surface])
  return surface
}
