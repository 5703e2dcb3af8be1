// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/app/rows.ts'
import { normalizedBox, normalizedPoint } from '../../../src/core/geometry/normalized.ts'
import { ShownPeopleProvider } from '../../../src/ui/analysis/shown-people.tsx'
import { itemTold, TellChanges } from '../../../src/ui/analysis/tellers.tsx'
import { Announcer } from '../../../src/ui/announcer.tsx'
import { type ListFilter, UNFILTERED } from '../../../src/viewer/list/arrange-rows.ts'
import { scriptedPorts } from '../../support/app-ports.ts'
import { lookOf } from '../../support/look-events.ts'
import { english } from '../../support/messages.ts'
import { renderWithApp } from '../render-with-app.tsx'

const told = (filter: ListFilter) => (
  <Announcer>
    <ShownPeopleProvider>
      <TellChanges filter={filter} />
    </ShownPeopleProvider>
  </Announcer>
)

async function withItems(...names: readonly string[]) {
  const rendered = await renderWithApp(
    told(UNFILTERED),
    scriptedPorts(() => lookOf(names)),
  )
  const { app } = rendered
  await act(() => app.openPhoto(new Blob(['photo']), 'lunch.jpg'))
  const rows = () => rowsOf(app.store.getState())
  return { ...rendered, rows, idOf: (name: string) => rows().find((row) => row.name === name)?.id ?? '' }
}

/** Waits until readers hear just this. */
const heard = (words: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words))

describe('what readers hear', () => {
  it('should say what was put right, taken back and done again', async () => {
    const { app, idOf } = await withItems('Milk', 'Butter', 'Bread')
    const milk = idOf('Milk')
    act(() => app.move(milk, normalizedPoint(0.5, 0.5)))
    await heard('Moved Milk.')
    const box = normalizedBox({ xMin: 0.1, yMin: 0.1, xMax: 0.9, yMax: 0.9 })
    act(() => app.setPlace(milk, { point: normalizedPoint(0.5, 0.5), box }))
    await heard('Milk has a new outline.')
    act(() => app.rename(milk, 'Oat milk'))
    await heard('Renamed to Oat milk.')
    act(() => app.merge(idOf('Bread'), idOf('Butter')))
    await heard('Bread and Butter are one item now.')
    act(() => app.split(idOf('Butter')))
    await heard('Butter is 2 items now.')
    act(() => app.remove(milk))
    await heard('Removed Oat milk.')
    act(() => app.undo())
    await heard('Undone: Removed Oat milk.')
    act(() => app.redo())
    await heard('Redone: Removed Oat milk.')
    act(() => app.notFood('part-1'))
    await heard('Removed Butter: not food.')
  })

  it('should say once what comes at once, and for whom it was judged again', async () => {
    const { app } = await withItems('Milk', 'Apple')
    const me = app.store.getState().people[0]?.id ?? ''
    act(() => app.setFact(me, { kind: 'allergy', id: 'milk' }, true))
    await heard('1 changed.')
    expect(screen.getByRole('status')).toHaveTextContent(/^Judged again for .+: 1 changed\.$/)
  })

  it('should say what the list is narrowed to', async () => {
    const { rerender } = await withItems('Milk', 'Butter', 'Apple')
    rerender(told({ dots: new Set(['recommended']), asks: false }))
    await heard('of 3: Recommended.')
    rerender(told(UNFILTERED))
    await heard('Showing all 3.')
  })

  it('should name an item with its verdict and its place in the list', async () => {
    const { rows, app } = await withItems('Apple', 'Butter')
    const [apple] = rows()
    if (!apple) throw new Error('no apple')
    const { people } = app.store.getState()
    expect(itemTold(english, apple, people, rows())).toMatch(/^Apple\. Recommended, \d+\. 1 of 2\.$/)
    expect(itemTold(english, apple, people, [])).toMatch(/^Apple\. Recommended, \d+\.$/)
  })
})
