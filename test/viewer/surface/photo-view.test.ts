// @vitest-environment jsdom
import { act } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { normalizedPoint, screenPoint } from '../../../src/core/geometry/normalized.ts'
import { photoOnSurface } from '../../support/photo-view.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const PHOTO = { width: 1000, height: 500 }
const SURFACE = { width: 500, height: 400 }

function onScreen(options: Parameters<typeof photoOnSurface>[2] = {}) {
  const stage = photoOnSurface(PHOTO, SURFACE, options)
  act(() => stage.view().setElement(stage.element))
  return stage
}

describe('usePhotoView', () => {
  it('should fit the photo to the surface, less the padding', () => {
    expect(onScreen().view().viewport).toEqual({ scale: 0.5, x: 0, y: 75 })
    expect(onScreen({ padding: ({ width }) => width / 10 }).view().viewport).toEqual({
      scale: 0.4,
      x: 50,
      y: 100,
    })
  })

  it('should keep a fitted photo fitted as the surface changes, and an enlarged one as large', () => {
    const { view, resize } = onScreen()
    act(() => resize({ width: 250, height: 200 }))
    expect(view().viewport.scale).toBe(0.25)
    act(() => view().zoomIn())
    act(() => resize({ width: 200, height: 200 }))
    expect(view().viewport.scale).toBe(0.5)
    expect(view().enlarged).toBe(true)
  })

  it('should zoom by its step about the middle, no further out than fitted', () => {
    const { view } = onScreen()
    act(() => view().zoomIn())
    expect(view().viewport).toEqual({ scale: 1, x: -250, y: -50 })
    act(() => view().zoomOut())
    act(() => view().zoomOut())
    expect(view().viewport).toEqual({ scale: 0.5, x: 0, y: 75 })
    expect(view().enlarged).toBe(false)
  })

  it('should show all of the photo again at once', () => {
    const { view } = onScreen()
    act(() => {
      view().move({ at: screenPoint(40, 90), factor: 7, dx: 12, dy: 3 })
      view().rest()
    })
    expect(view().enlarged).toBe(true)
    act(() => view().fit())
    expect(view().viewport).toEqual({ scale: 0.5, x: 0, y: 75 })
  })

  it('should build the second of two changes within a frame on the first', () => {
    const { view } = onScreen()
    act(() => {
      const stale = view()
      stale.move({ at: screenPoint(0, 0), factor: 2, dx: 0, dy: 0 })
      stale.move({ at: screenPoint(0, 0), factor: 2, dx: 0, dy: 0 })
      expect(stale.current().scale).toBe(2)
      stale.rest()
    })
    expect(view().viewport.scale).toBe(2)
  })

  it('should tell listeners of every step of a gesture, and React once it rests', () => {
    vi.useFakeTimers()
    const { view } = onScreen()
    const seen: number[] = []
    const stop = view().subscribe(() => seen.push(view().current().scale))
    for (const factor of [2, 2]) act(() => view().move({ at: screenPoint(0, 0), factor, dx: 0, dy: 0 }))
    expect(seen).toEqual([1, 2])
    expect(view().viewport.scale).toBe(0.5)
    act(() => void vi.runAllTimers())
    expect(view().viewport.scale).toBe(2)
    stop()
    act(() => view().fit())
    expect(seen).toEqual([1, 2])
    vi.useRealTimers()
  })

  it('should not take a photo back whose surface changes while it moves', () => {
    const { view, resize } = onScreen()
    act(() => view().move({ at: screenPoint(0, 0), factor: 4, dx: 0, dy: 0 }))
    act(() => resize({ width: 500, height: 380 }))
    expect(view().current().scale).toBe(2)
    act(() => view().rest())
    expect(view().viewport.scale).toBe(2)
  })

  it('should start another photo fitted', () => {
    const { view, show } = onScreen()
    act(() => view().zoomIn())
    show({ width: 500, height: 500 })
    expect(view().viewport).toEqual({ scale: 0.8, x: 50, y: 0 })
  })
})

describe('reveal', () => {
  it('should pan a point near the edge well into view, and leave one that is there', () => {
    const { view } = onScreen()
    act(() => {
      view().move({ at: screenPoint(0, 200), factor: 4, dx: 0, dy: 0 })
      view().rest()
    })
    const before = view().viewport
    act(() => view().reveal(normalizedPoint(0.1, 0.5)))
    expect(view().viewport).toEqual(before)
    act(() => view().reveal(normalizedPoint(0.25, 0.5)))
    expect(view().viewport.x).toBeCloseTo(-40)
    expect(view().viewport.y).toBeCloseTo(before.y)
  })
})
