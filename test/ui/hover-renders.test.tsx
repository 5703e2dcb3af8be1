// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, Profiler } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { shownPhoto } from '../../src/app/photo-set.ts'
import { AnalysisScreen } from '../../src/ui/analysis/analysis-screen.tsx'
import { useAppState } from '../../src/ui/app-context.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'
import { renderWithApp } from './render-with-app.tsx'

/** What was drawn, part by part. */
const drawn = vi.hoisted((): string[] => [])

/** The component under a profiler, which hears of every drawing of it, whether its parent or its own state caused it. */
function watched(name: string, Part: ComponentType) {
  return () => (
    <Profiler id={name} onRender={(id) => drawn.push(id)}>
      <Part />
    </Profiler>
  )
}

vi.mock(import('../../src/ui/analysis/status-line.tsx'), async (original) => {
  const parts = await original()
  return { ...parts, StatusLine: watched('status line', parts.StatusLine) }
})
vi.mock(import('../../src/ui/trouble.tsx'), async (original) => ({
  Trouble: watched('trouble', (await original()).Trouble),
}))
vi.mock(import('../../src/ui/analysis/top-bar.tsx'), async (original) => ({
  TopBar: watched('top bar', (await original()).TopBar),
}))
// Konva needs a canvas, which jsdom has not.
vi.mock(import('../../src/ui/analysis/stage-area.tsx'), () => ({ StageArea: () => <div /> }))
// Of several photos, every row says which of them its item is in.
vi.mock(import('../../src/core/fusion/food-item.ts'), async (original) => {
  const appearances = await original()
  const photosWith: typeof appearances.photosWith = (item) => {
    drawn.push(`row of ${item.label}`)
    return appearances.photosWith(item)
  }
  return { ...appearances, photosWith }
})

const SEEN: Readonly<Record<string, readonly string[]>> = {
  'door.jpg': ['Milk', 'Butter', 'Eggs'],
  'shelf.jpg': ['Apple', 'Carrot', 'Cheddar'],
}

describe('pointing at an item', () => {
  it('should mark its row, and draw neither the words of rows, the status line nor the top bar anew', async () => {
    const ports = scriptedPorts(({ photo }) => lookOf(SEEN[photo.name] ?? [], photo.name))
    const { app } = await renderWithApp(<Screen />, ports)
    const given = Object.keys(SEEN).map((name) => ({ file: new Blob([name]), name }))
    await act(() => app.openPhotos(given))
    const list = within(screen.getByRole('listbox'))
    expect(list.getAllByRole('option')).toHaveLength(6)
    expect(drawn).toEqual(expect.arrayContaining(['status line', 'top bar', 'trouble', 'row of Eggs']))

    // What readers are told follows what is shown by up to two seconds.
    await screen.findByText(/^6 items found/, { selector: '[role=status] > span' }, { timeout: 15_000 })

    const pointAt = async (name: RegExp) => {
      drawn.length = 0
      await userEvent.hover(list.getByRole('option', { name }))
      return [...drawn].sort()
    }
    expect(await pointAt(/^Milk/)).toEqual([])
    expect(list.getByRole('option', { name: /^Milk/ })).toHaveAttribute('data-hovered')
    expect(await pointAt(/^Apple/)).toEqual([])
    expect(list.getByRole('option', { name: /^Apple/ })).toHaveAttribute('data-hovered')
    expect(list.getByRole('option', { name: /^Milk/ })).not.toHaveAttribute('data-hovered')
  })
})

function Screen() {
  const photo = useAppState(shownPhoto)
  return photo && <AnalysisScreen photo={photo} />
}
