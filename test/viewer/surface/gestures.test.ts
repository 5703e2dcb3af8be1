// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { screenPoint } from '../../../src/core/geometry/normalized.ts'
import { attachGestures, pinch } from '../../../src/viewer/surface/gestures.ts'

const handlers = {
  onMoveView: vi.fn(),
  onRest: vi.fn(),
  onHover: vi.fn(),
  onTap: vi.fn(),
  onDoubleTap: vi.fn(),
  onDragStart: vi.fn(),
}
let element: HTMLElement
let detach: () => void
let clock = 1000

beforeEach(() => {
  vi.resetAllMocks()
  element = document.createElement('div')
  element.setPointerCapture = () => undefined
  detach = attachGestures(element, () => handlers, { wheel: 'plain', oneFinger: () => true })
})
afterEach(() => detach())

function pointer(
  type: string,
  x: number,
  y: number,
  part: { id?: number; kind?: string; after?: number } = {},
) {
  const event = new MouseEvent(type, { clientX: x, clientY: y, cancelable: true })
  clock += part.after ?? 10
  Object.defineProperties(event, {
    pointerId: { value: part.id ?? 1 },
    pointerType: { value: part.kind ?? 'mouse' },
    timeStamp: { value: clock },
  })
  element.dispatchEvent(event)
}

function tap(x: number, y: number, after = 1000) {
  pointer('pointerdown', x, y, { after })
  pointer('pointerup', x, y)
}

describe('attachGestures', () => {
  it('should treat a press without movement as a tap', () => {
    tap(30, 40)
    expect(handlers.onTap).toHaveBeenCalledExactlyOnceWith({ x: 30, y: 40 }, 'mouse')
    expect(handlers.onMoveView).not.toHaveBeenCalled()
  })

  it('should treat a press with movement as a drag', () => {
    pointer('pointerdown', 10, 10)
    pointer('pointermove', 30, 16)
    pointer('pointermove', 35, 16)
    pointer('pointerup', 35, 16)
    expect(handlers.onTap).not.toHaveBeenCalled()
    const shifts = handlers.onMoveView.mock.calls.map(([change]) => change)
    expect(shifts.reduce((sum, { dx }) => sum + dx, 0)).toBe(25)
    expect(shifts.every(({ factor }) => factor === 1)).toBe(true)
  })

  it('should treat two quick taps at one place as a double tap', () => {
    tap(30, 40)
    tap(33, 41, 100)
    expect(handlers.onDoubleTap).toHaveBeenCalledExactlyOnceWith({ x: 33, y: 41 })
    tap(30, 40, 2000)
    tap(30, 40, 2000)
    expect(handlers.onDoubleTap).toHaveBeenCalledTimes(1)
  })

  it('should not treat two taps as a double tap after a press elsewhere', () => {
    const undo = document.body.appendChild(document.createElement('button'))
    tap(30, 40)
    undo.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true, composed: true }))
    tap(30, 40, 100)
    expect(handlers.onDoubleTap).not.toHaveBeenCalled()
    expect(handlers.onTap).toHaveBeenCalledTimes(2)
    undo.remove()
  })

  it('should zoom in on a pinch', () => {
    pointer('pointerdown', 100, 100, { id: 1, kind: 'touch' })
    pointer('pointerdown', 200, 100, { id: 2, kind: 'touch' })
    pointer('pointermove', 300, 100, { id: 2, kind: 'touch' })
    expect(handlers.onMoveView).toHaveBeenCalledWith({ at: { x: 150, y: 100 }, factor: 2, dx: 50, dy: 0 })
    pointer('pointerup', 300, 100, { id: 2, kind: 'touch' })
    pointer('pointerup', 100, 100, { id: 1, kind: 'touch' })
    expect(handlers.onTap).not.toHaveBeenCalled()
  })

  it('should drag a grabbed item instead of the photo, and drop it where the pointer is released', () => {
    const drag = { move: vi.fn(), drop: vi.fn(), cancel: vi.fn() }
    handlers.onDragStart.mockReturnValue(drag)
    pointer('pointerdown', 10, 10)
    pointer('pointermove', 40, 10)
    pointer('pointermove', 60, 20)
    pointer('pointerup', 61, 21)
    expect(handlers.onDragStart).toHaveBeenCalledExactlyOnceWith({ x: 10, y: 10 }, 'mouse', false)
    expect(drag.move.mock.calls).toEqual([[{ x: 40, y: 10 }], [{ x: 60, y: 20 }]])
    expect(drag.drop).toHaveBeenCalledExactlyOnceWith({ x: 61, y: 21 })
    expect(handlers.onMoveView).not.toHaveBeenCalled()
    expect(handlers.onTap).not.toHaveBeenCalled()
  })

  it('should drag what a finger rests on before it moves, and pan under one that moves at once', () => {
    vi.useFakeTimers()
    try {
      const drag = { move: vi.fn(), drop: vi.fn(), cancel: vi.fn() }
      handlers.onDragStart.mockImplementation((_at, _kind, held) => (held ? drag : undefined))
      pointer('pointerdown', 10, 10, { id: 1, kind: 'touch' })
      pointer('pointermove', 60, 20, { id: 1, kind: 'touch' })
      vi.advanceTimersByTime(1_000)
      pointer('pointerup', 60, 20, { id: 1, kind: 'touch' })
      expect(drag.move).not.toHaveBeenCalled()
      expect(handlers.onMoveView).toHaveBeenCalled()
      pointer('pointerdown', 10, 10, { id: 2, kind: 'touch' })
      vi.advanceTimersByTime(1_000)
      pointer('pointermove', 60, 20, { id: 2, kind: 'touch' })
      pointer('pointerup', 60, 20, { id: 2, kind: 'touch' })
      expect(drag.drop).toHaveBeenCalledExactlyOnceWith({ x: 60, y: 20 })
      expect(handlers.onTap).not.toHaveBeenCalled()
    } finally {
      vi.useRealTimers()
    }
  })

  it('should cancel a drag when a second finger touches or the pointer is lost', () => {
    const drag = { move: vi.fn(), drop: vi.fn(), cancel: vi.fn() }
    handlers.onDragStart.mockReturnValue(drag)
    pointer('pointerdown', 10, 10, { id: 1, kind: 'touch' })
    pointer('pointermove', 40, 10, { id: 1, kind: 'touch' })
    pointer('pointerdown', 90, 10, { id: 2, kind: 'touch' })
    pointer('pointermove', 110, 10, { id: 2, kind: 'touch' })
    expect(drag.cancel).toHaveBeenCalledTimes(1)
    expect(handlers.onMoveView).toHaveBeenCalledTimes(1)
    pointer('pointerup', 110, 10, { id: 2, kind: 'touch' })
    pointer('pointerup', 40, 10, { id: 1, kind: 'touch' })
    pointer('pointerdown', 10, 10, { after: 1000 })
    pointer('pointermove', 40, 10)
    pointer('pointercancel', 40, 10)
    expect(drag.cancel).toHaveBeenCalledTimes(2)
    expect(drag.drop).not.toHaveBeenCalled()
  })

  it('should report where a mouse hovers, and that it left', () => {
    pointer('pointermove', 12, 13)
    pointer('pointerleave', -1, 13)
    expect(handlers.onHover.mock.calls).toEqual([
      [{ x: 12, y: 13 }, 'mouse'],
      [undefined, 'mouse'],
    ])
  })

  it('should zoom by the wheel at the pointer', () => {
    const event = new WheelEvent('wheel', { deltaY: -100, clientX: 5, clientY: 6, cancelable: true })
    element.dispatchEvent(event)
    expect(event.defaultPrevented).toBe(true)
    const [change] = handlers.onMoveView.mock.calls[0]!
    expect(change.at).toEqual({ x: 5, y: 6 })
    expect(change.factor).toBeGreaterThan(1)
  })

  it('should tell of rest once the last finger is up', () => {
    pointer('pointerdown', 10, 10, { id: 1, kind: 'touch' })
    pointer('pointerdown', 90, 10, { id: 2, kind: 'touch' })
    pointer('pointermove', 120, 10, { id: 2, kind: 'touch' })
    pointer('pointerup', 120, 10, { id: 2, kind: 'touch' })
    expect(handlers.onRest).not.toHaveBeenCalled()
    pointer('pointerup', 10, 10, { id: 1, kind: 'touch' })
    expect(handlers.onRest).toHaveBeenCalledTimes(1)
  })

  it('should leave the plain wheel to the page if asked to', () => {
    detach()
    detach = attachGestures(element, () => handlers, { wheel: 'with-key', oneFinger: () => false })
    const bare = new WheelEvent('wheel', { deltaY: -100, cancelable: true })
    element.dispatchEvent(bare)
    expect(bare.defaultPrevented).toBe(false)
    element.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey: true, cancelable: true }))
    expect(handlers.onMoveView).toHaveBeenCalledTimes(1)
  })
})

describe('pinch', () => {
  it('should keep the point between the fingers fixed', () => {
    const change = pinch(screenPoint(0, 0), screenPoint(100, 0), screenPoint(50, 0))
    expect(change.factor).toBe(0.5)
    expect(change.at.x + change.dx).toBe(25)
  })
})
