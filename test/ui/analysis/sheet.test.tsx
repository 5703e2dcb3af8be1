// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { type Sheet, SheetHandle, type Stop, useSheetDrag } from '../../../src/ui/analysis/sheet.tsx'
import { renderWithMessages } from '../../support/render-with-messages.tsx'

const HEIGHTS = { peek: 200, middle: 500, full: 780 }

function Handle({ from = 'peek' as Stop, onStop = vi.fn() }) {
  const [stop, setStop] = useState<Stop>(from)
  const set = (to: Stop) => {
    setStop(to)
    onStop(to)
  }
  return <SheetHandle stop={stop} setStop={set} />
}

describe('the handle of the sheet', () => {
  it('should say how far the sheet is open, and open it step by step', async () => {
    renderWithMessages(<Handle />)
    const handle = screen.getByRole('button', { name: 'Show the list', expanded: false })
    await userEvent.click(handle)
    expect(handle).toHaveAccessibleName('Show more of the list. It is half open')
    expect(handle).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(handle)
    expect(handle).toHaveAccessibleName('Fold the list. It is fully open')
    await userEvent.click(handle)
    expect(handle).toHaveAccessibleName('Show the list')
  })

  it('should follow the arrow keys, Home and End, and stop at either end', async () => {
    const onStop = vi.fn()
    renderWithMessages(<Handle onStop={onStop} />)
    screen.getByRole('button').focus()
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}{ArrowUp}{ArrowDown}{Home}{End}')
    expect(onStop.mock.calls.flat()).toEqual(['middle', 'full', 'middle', 'peek', 'full'])
  })
})

function Dragged({ stop, onStop }: { readonly stop: Stop; readonly onStop: (stop: Stop) => void }) {
  const [panel] = useState(() => {
    const element = document.createElement('aside')
    Object.defineProperty(element, 'offsetHeight', { value: HEIGHTS[stop] })
    return { current: element }
  })
  const sheet: Sheet = {
    isSheet: true,
    stop,
    setStop: onStop,
    heights: HEIGHTS,
    panel,
    head: { current: null },
  }
  return (
    <div data-testid="head" {...useSheetDrag(sheet)}>
      <button type="button" onClick={() => onStop('full')}>
        Inside
      </button>
    </div>
  )
}

/** A drag by so many px upwards in so many ms, of two steps. */
function drag(up: number, ms: number) {
  const head = screen.getByTestId('head')
  head.setPointerCapture = vi.fn()
  const at = (clientY: number, timeStamp: number, type: string) => {
    const event = new MouseEvent(type, { bubbles: true, clientY, button: 0 })
    Object.defineProperty(event, 'timeStamp', { value: timeStamp })
    fireEvent(head, event)
  }
  at(600, 1000, 'pointerdown')
  at(600 - up / 2, 1000 + ms / 2, 'pointermove')
  at(600 - up, 1000 + ms, 'pointermove')
  at(600 - up, 1000 + ms, 'pointerup')
}

describe('a drag of the sheet', () => {
  it.each([
    ['a slow drag to the nearest stop', 'peek', 180, 2000, 'middle'],
    ['a short slow drag back to where it was', 'peek', 60, 2000, 'peek'],
    ['a flick up to the next stop', 'peek', 60, 60, 'middle'],
    ['a flick down to the one below', 'middle', -60, 60, 'peek'],
    ['a long flick to the very top', 'peek', 400, 200, 'full'],
  ] as const)('should take %s', (_, from, up, ms, to) => {
    const onStop = vi.fn()
    render(<Dragged stop={from} onStop={onStop} />)
    drag(up, ms)
    expect(onStop).toHaveBeenCalledExactlyOnceWith(to)
  })

  it('should leave a press that does not move to what lies under it', async () => {
    const onStop = vi.fn()
    render(<Dragged stop="peek" onStop={onStop} />)
    await userEvent.click(screen.getByRole('button', { name: 'Inside' }))
    expect(onStop).toHaveBeenCalledExactlyOnceWith('full')
  })
})
