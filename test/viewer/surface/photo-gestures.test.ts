// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { normalizedBox, screenPoint } from '../../../src/core/geometry/normalized.ts'
import { dotLayout } from '../../../src/viewer/painter/dot-places.ts'
import { toDots } from '../../../src/viewer/painter/dots.ts'
import { type PhotoEdits, usePhotoGestures } from '../../../src/viewer/surface/photo-gestures.ts'
import type { PhotoView } from '../../../src/viewer/surface/photo-view.ts'
import { row } from '../../support/rows.ts'

const photo = { width: 400, height: 300 }
const viewport = { scale: 1, x: 50, y: 0 }
const JAR_BOX = normalizedBox({ xMin: 0.4, yMin: 0.4, xMax: 0.6, yMax: 0.7 })
const dots = toDots([
  row({ id: 'jar', at: { x: 0.5, y: 0.5 }, region: { kind: 'box', box: JAR_BOX } }),
  row({ id: 'lid', at: { x: 0.9, y: 0.1 } }),
])
const JAR = screenPoint(250, 150)
const edits = { onPlace: vi.fn(), onMiss: vi.fn(), onMove: vi.fn() }
const selection = { onHover: vi.fn(), onSelect: vi.fn() }

beforeEach(() => {
  vi.resetAllMocks()
})

/** The photo's gestures in this mode, on a surface with a margin of 50 px to its left. */
function gesturesIn(
  mode: PhotoEdits['mode'],
  part: { enlarged?: boolean; selectedId?: string; hoveredId?: string } = {},
) {
  const { enlarged = false, ...ids } = part
  const view = { photo, viewport, current: () => viewport, enlarged, move: vi.fn() } as unknown as PhotoView
  const layout = dotLayout(dots, viewport.scale, photo)
  const { result } = renderHook(() =>
    usePhotoGestures({ view, laid: { dots, layout }, ...selection, ...ids, edits: { mode, ...edits } }),
  )
  const gestures = () => result.current.gestures({ dots, layout, viewport, photo })
  return { gestures, shown: () => result.current.laid.dots.map(({ anchor }) => anchor), result }
}

describe('dragging a dot', () => {
  it('should show it on its way and report where it was dropped', () => {
    const { gestures, shown, result } = gesturesIn('look')
    const drag = gestures().onDragStart?.(JAR, 'mouse', false)
    act(() => drag?.move(screenPoint(150, 75)))
    expect(shown()[0]).toEqual({ x: 0.25, y: 0.25 })
    expect(result.current.isDragging).toBe(true)
    act(() => drag?.drop(screenPoint(130, 60)))
    expect(edits.onMove).toHaveBeenCalledExactlyOnceWith('jar', { x: 0.2, y: 0.2 })
    expect(shown()[0]).toEqual({ x: 0.5, y: 0.5 })
  })

  it('should leave it where it was when it is dropped beside the photo, or the drag is cancelled', () => {
    const { gestures, shown } = gesturesIn('look')
    const drag = gestures().onDragStart?.(JAR, 'mouse', false)
    act(() => drag?.move(screenPoint(150, 75)))
    act(() => drag?.drop(screenPoint(20, 60)))
    act(() => drag?.move(screenPoint(150, 75)))
    act(() => drag?.cancel())
    expect(edits.onMove).not.toHaveBeenCalled()
    expect(shown()[0]).toEqual({ x: 0.5, y: 0.5 })
  })

  it('should begin on a dot only, and by a finger on an enlarged photo only on the selected one or where it rested first', () => {
    expect(gesturesIn('look').gestures().onDragStart?.(screenPoint(100, 250), 'mouse', false)).toBeUndefined()
    const start = (part: Parameters<typeof gesturesIn>[1], pointerType: string, held = false) =>
      gesturesIn('look', part).gestures().onDragStart?.(JAR, pointerType, held)
    expect(start({ enlarged: true }, 'touch')).toBeUndefined()
    expect(start({ enlarged: true }, 'touch', true)).toBeDefined()
    expect(start({ enlarged: true, selectedId: 'jar' }, 'touch')).toBeDefined()
    expect(start({ enlarged: true }, 'mouse')).toBeDefined()
    expect(start({}, 'touch')).toBeDefined()
  })
})

describe('a dot that is held', () => {
  it('should take its box along, and stay where it was when it is let go at once', () => {
    const { gestures, result } = gesturesIn('look')
    const drag = gestures().onDragStart?.(JAR, 'touch', true)
    act(() => drag?.drop(screenPoint(251, 151)))
    expect(edits.onMove).not.toHaveBeenCalled()
    act(() => drag?.move(screenPoint(290, 150)))
    expect(result.current.laid.dots[0]?.region).toEqual({
      kind: 'box',
      box: { ...JAR_BOX, xMin: expect.closeTo(0.5), xMax: expect.closeTo(0.7) },
    })
  })

  it('should be dragged by nothing while another item is being picked', () => {
    expect(gesturesIn('pick').gestures().onDragStart).toBeUndefined()
  })
})

describe('naming a place', () => {
  it('should take the next tap for one, even on a dot, and tell of one beside the photo', () => {
    const { gestures } = gesturesIn('place')
    gestures().onTap(JAR, 'mouse')
    expect(edits.onPlace).toHaveBeenCalledExactlyOnceWith({ x: 0.5, y: 0.5 })
    expect(edits.onMiss).not.toHaveBeenCalled()
    gestures().onTap(screenPoint(20, 150), 'mouse')
    expect(edits.onMiss).toHaveBeenCalledTimes(1)
    expect(selection.onSelect).not.toHaveBeenCalled()
  })

  it('should drag and hover nothing', () => {
    const { gestures } = gesturesIn('place', { hoveredId: 'lid' })
    expect(gestures().onDragStart).toBeUndefined()
    gestures().onHover(JAR, 'mouse')
    expect(selection.onHover).toHaveBeenCalledExactlyOnceWith(undefined)
  })
})

describe('looking', () => {
  it('should hover and select the dot under the pointer, and report a hover once', () => {
    const { gestures } = gesturesIn('look', { hoveredId: 'lid' })
    gestures().onHover(screenPoint(410, 30), 'mouse')
    expect(selection.onHover).not.toHaveBeenCalled()
    gestures().onHover(JAR, 'mouse')
    expect(selection.onHover).toHaveBeenCalledExactlyOnceWith('jar')
    gestures().onTap(JAR, 'touch')
    expect(selection.onSelect).toHaveBeenCalledExactlyOnceWith('jar')
  })

  it('should enlarge the photo about a dot that stands in for others, and select it where that brings none apart', () => {
    const crowd = toDots(
      Array.from({ length: 40 }, (_, i) => row({ id: `${i}`, at: { x: 0.5 + i * 0.002, y: 0.5 } })),
    )
    const { places } = dotLayout(crowd, viewport.scale, photo)
    const holder = places.findIndex(({ others }) => others)
    const { x, y } = places[holder]!.at
    const at = screenPoint(x + viewport.x, y + viewport.y)
    expect(tapped(crowd, at, 12).zoomTo).toHaveBeenCalledExactlyOnceWith(expect.any(Number), at)
    expect(selection.onSelect).not.toHaveBeenCalled()
    expect(tapped(crowd, at, viewport.scale).zoomTo).not.toHaveBeenCalled()
    expect(selection.onSelect).toHaveBeenCalledExactlyOnceWith(`${holder}`)
  })
})

/** The view after a tap there, on a photo that can be enlarged to this scale. */
function tapped(all: typeof dots, at: typeof JAR, maxScale: number): PhotoView {
  const view = {
    photo,
    viewport,
    current: () => viewport,
    maxScale,
    zoomTo: vi.fn(),
  } as unknown as PhotoView
  const layout = dotLayout(all, viewport.scale, photo)
  const { result } = renderHook(() => usePhotoGestures({ view, laid: { dots: all, layout }, ...selection }))
  result.current.gestures({ dots: all, layout, viewport, photo }).onTap(at, 'mouse')
  return view
}
