// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useHoverIntent } from '../../../src/viewer/card/hover-intent.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function hovering() {
  const { result, rerender } = renderHook(
    ({ id }: { id?: string }) => useHoverIntent(id, undefined, vi.fn()),
    {
      initialProps: {},
    },
  )
  return {
    open: () => result.current.openId,
    over: (id: string | undefined) => rerender(id === undefined ? {} : { id }),
    onCard: (on: boolean) => act(() => result.current.onPointerOnCard(on)),
    waiting: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
    dismiss: () => act(() => result.current.dismiss()),
  }
}

describe('the card of a dot under the pointer', () => {
  it('should open when the pointer rests there, not when it passes', () => {
    const { over, waiting, open } = hovering()
    over('butter')
    waiting(50)
    over(undefined)
    waiting(1000)
    expect(open()).toBeUndefined()
    over('butter')
    waiting(100)
    expect(open()).toBe('butter')
  })

  it('should wait for the pointer to reach it, and stay while it is there', () => {
    const { over, waiting, open, onCard } = hovering()
    over('butter')
    waiting(100)
    over(undefined)
    waiting(250)
    expect(open()).toBe('butter')
    onCard(true)
    waiting(60_000)
    expect(open()).toBe('butter')
    onCard(false)
    waiting(300)
    expect(open()).toBeUndefined()
  })

  it('should stay away after Escape until the pointer has left its dot', () => {
    const { over, waiting, open, dismiss } = hovering()
    over('butter')
    waiting(100)
    dismiss()
    waiting(1000)
    expect(open()).toBeUndefined()
    over(undefined)
    // Not even for as long as the pointer might take to reach the card.
    expect(open()).toBeUndefined()
    waiting(1000)
    over('butter')
    waiting(100)
    expect(open()).toBe('butter')
  })
})
