import { renderHook } from '@testing-library/react'
import { vi } from 'vitest'
import type { PixelSize } from '../../src/core/geometry/coordinate-frame.ts'
import { type PhotoViewOptions, usePhotoView } from '../../src/viewer/surface/photo-view.ts'

/** A photo on a surface whose size the test sets: jsdom lays nothing out. */
export function photoOnSurface(
  photo: PixelSize,
  surface: PixelSize,
  options: Partial<PhotoViewOptions> = {},
) {
  const element = document.createElement('div')
  let resized: (size: PixelSize) => void = () => undefined
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(report: (entries: readonly { contentRect: PixelSize }[]) => void) {
        resized = (contentRect) => report([{ contentRect }])
      }
      observe() {
        resized(surface)
      }
      disconnect() {}
    },
  )
  const all: PhotoViewOptions = { padding: () => 0, zoomStep: 2, ...options }
  const { result, rerender, unmount } = renderHook(({ shown }) => usePhotoView(shown, all), {
    initialProps: { shown: photo },
  })
  return {
    element,
    view: () => result.current,
    resize: (size: PixelSize) => resized(size),
    show: (shown: PixelSize) => rerender({ shown }),
    unmount,
  }
}
