// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { rowsOf } from '../../../src/app/rows.ts'
import { HistorySection } from '../../../src/ui/history/history-section.tsx'
import { KeptSettings } from '../../../src/ui/history/kept-settings.tsx'
import { PrivateNote, PrivateSwitch } from '../../../src/ui/history/private-session.tsx'
import { SaidBefore } from '../../../src/ui/history/said-before.tsx'
import { foundIn } from '../../../src/ui/history/search-history.ts'
import { ToastList } from '../../../src/ui/history/toast-list.tsx'
import { scriptedPorts } from '../../support/app-ports.ts'
import { lookOf } from '../../support/look-events.ts'
import { memoryKeeper } from '../../support/memory-keeper.ts'
import { renderWithApp } from '../render-with-app.tsx'

// jsdom gives no addresses to what is in memory.
beforeEach(() => {
  URL.createObjectURL ??= () => 'blob:picture'
  URL.revokeObjectURL ??= () => undefined
})

/** The list with these photos in it, each with milk and bread, below what is said in passing. */
async function listOf(...photos: readonly string[]) {
  const keeper = memoryKeeper()
  const swept = vi.spyOn(keeper, 'sweep')
  const ports = scriptedPorts(() => lookOf(['Milk', 'Bread']), { loadKeeper: async () => keeper })
  const ui = (
    <>
      <HistorySection />
      <ToastList />
    </>
  )
  const rendered = await renderWithApp(ui, ports)
  await act(async () => {
    for (const name of photos) {
      await rendered.app.openPhoto(new Blob(['x']), name)
      await rendered.app.saveNow()
    }
    rendered.app.close()
  })
  return { ...rendered, user: userEvent.setup(), swept }
}

const cards = () => screen.queryAllByRole('listitem')
const headings = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

describe('the history on the start screen', () => {
  it('should name each analysis, when it was, and its verdicts in words', async () => {
    await listOf('lunch.jpg')
    const card = within(cards()[0] as HTMLElement)
    expect(card.getByRole('heading')).toHaveTextContent('lunch.jpg')
    expect(card.getByText(/1 Jan 2026/)).toBeInTheDocument()
    expect(card.getByText(/\d (recommended|in moderation)/)).toBeInTheDocument()
  })

  it('should open one again', async () => {
    const { app, user } = await listOf('lunch.jpg', 'dinner.jpg')
    await user.click(screen.getByRole('button', { name: 'Open lunch.jpg' }))
    await waitFor(() => expect(app.store.getState().photos[0]?.name).toBe('lunch.jpg'))
    expect(rowsOf(app.store.getState())).toHaveLength(2)
  })

  it('should rename by key, and give up on Escape', async () => {
    const { user } = await listOf('lunch.jpg')
    const pencil = () => screen.getByRole('button', { name: /^Rename/ })
    await user.click(pencil())
    await user.keyboard('Sunday{Escape}')
    expect(headings()).toEqual(['lunch.jpg'])
    expect(pencil()).toHaveFocus()
    await user.click(pencil())
    await user.keyboard('Sunday{Enter}')
    expect(headings()).toEqual(['Sunday'])
    expect(pencil()).toHaveFocus()
  })

  it('should delete one, say so, and bring it back', async () => {
    const { user, swept } = await listOf('lunch.jpg', 'dinner.jpg')
    await user.click(screen.getByRole('button', { name: 'Delete lunch.jpg' }))
    expect(headings()).toEqual(['dinner.jpg'])
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
    expect(screen.getByText('“lunch.jpg” is deleted.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(headings()).toHaveLength(2))
    expect(swept).not.toHaveBeenCalledWith(expect.anything())
  })

  it('should delete all for good once the message is closed', async () => {
    const { user, swept } = await listOf('lunch.jpg', 'dinner.jpg')
    await user.click(screen.getByRole('button', { name: 'Delete all' }))
    expect(cards()).toEqual([])
    expect(screen.getByText('2 analyses are deleted.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Close this message' }))
    expect(swept).toHaveBeenCalledWith(expect.objectContaining({ length: 2 }))
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })

  it('should be searched by name and by food', async () => {
    const { user } = await listOf('a.jpg', 'b.jpg', 'c.jpg', 'lunch.jpg')
    const field = screen.getByRole('searchbox')
    await user.type(field, 'LUN')
    expect(headings()).toEqual(['lunch.jpg'])
    await user.clear(field)
    await user.type(field, 'bre')
    expect(headings()).toHaveLength(4)
    expect(screen.getAllByText('With Bread')).toHaveLength(4)
    await user.clear(field)
    await user.type(field, 'caviar')
    expect(screen.getByText('Nothing kept here has “caviar” in it.')).toBeInTheDocument()
  })

  it('should find words that begin so, in any order, whatever their accents', () => {
    const card = { name: 'Déjeuner', items: ['Crème brûlée'] } as never
    expect(foundIn([card], 'dejeu')).toHaveLength(1)
    expect(foundIn([card], 'brulee creme')).toHaveLength(1)
    expect(foundIn([card], 'eme')).toHaveLength(0)
  })
})

describe('a private session', () => {
  it('should be switched on and off, and say so while it is on', async () => {
    const ui = (
      <>
        <PrivateSwitch />
        <PrivateNote />
      </>
    )
    const { app } = await renderWithApp(ui, scriptedPorts())
    const user = userEvent.setup()
    expect(screen.queryByText('Private session: nothing is kept.')).not.toBeInTheDocument()
    await user.click(screen.getByRole('switch', { name: 'Private session' }))
    expect(screen.getByText('Private session: nothing is kept.')).toBeInTheDocument()
    expect(app.store.getState().isPrivate).toBe(true)
    await user.click(screen.getByRole('switch', { name: 'Private session' }))
    expect(app.store.getState().isPrivate).toBe(false)
  })
})

describe('a name that was put right before', () => {
  it('should be offered for a thing of that name, and used only when asked for', async () => {
    const ports = scriptedPorts(() => lookOf(['Milk', 'Bread']))
    const { app, rerender } = await renderWithApp(<div />, ports)
    const named = (name: string) => rowsOf(app.store.getState()).find((row) => row.name === name)
    await act(async () => {
      await app.openPhoto(new Blob(['x']), 'lunch.jpg')
      app.rename(named('Milk')?.id ?? '', 'Oat milk')
      await app.openPhoto(new Blob(['x']), 'dinner.jpg')
    })
    const milk = named('Milk')
    if (!milk) throw new Error('no milk')
    rerender(<SaidBefore row={milk} />)
    expect(screen.getByText('You said this is Oat milk')).toBeInTheDocument()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Call it Oat milk' }))
    const oat = named('Oat milk')
    if (!oat) throw new Error('not renamed')
    rerender(<SaidBefore row={oat} />)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('should be remembered as no food, offered to be taken off, and forgotten with an undo', async () => {
    const ports = scriptedPorts(() => lookOf(['Vase', 'Bread']))
    const { app, rerender } = await renderWithApp(<div />, ports)
    const named = (name: string) => rowsOf(app.store.getState()).find((row) => row.name === name)
    await act(async () => {
      await app.openPhoto(new Blob(['x']), 'lunch.jpg')
      app.notFood(named('Vase')?.id ?? '')
      app.undo()
    })
    expect(app.store.getState().learnt.size).toBe(0)
    await act(async () => {
      app.redo()
      await app.openPhoto(new Blob(['x']), 'dinner.jpg')
    })
    const vase = named('Vase')
    if (!vase) throw new Error('no vase')
    rerender(<SaidBefore row={vase} />)
    expect(screen.getByText('You said this is not food.')).toBeInTheDocument()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Take Vase off' }))
    expect(named('Vase')).toBeUndefined()
    rerender(<KeptSettings />)
    expect(screen.getByText('“vase” is not food')).toBeInTheDocument()
  })

  it('should be listed in the settings, forgotten and brought back', async () => {
    const { app } = await renderWithApp(<KeptSettings />, scriptedPorts())
    const user = userEvent.setup()
    const at = '2026-01-01T00:00:00.000Z'
    act(() =>
      app.bringNamesBack([
        { reported: 'milk', name: 'Oat milk', at },
        { reported: 'tea', name: 'Mint tea', at },
      ]),
    )
    await user.click(screen.getByRole('button', { name: 'Forget that “milk” is Oat milk' }))
    expect(screen.queryByText('“milk” is Oat milk')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(screen.getByText('“milk” is Oat milk')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Forget all names' }))
    expect(screen.getByText('None yet.')).toBeInTheDocument()
  })
})

describe('what is said in passing', () => {
  it('should go by itself, but not while it is looked at', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await listOf('lunch.jpg')
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    await user.click(screen.getByRole('button', { name: 'Delete all' }))
    await user.hover(screen.getByText('“lunch.jpg” is deleted.'))
    act(() => void vi.advanceTimersByTime(60_000))
    expect(screen.getByRole('button', { name: 'Undo' })).toBeInTheDocument()
    await user.unhover(screen.getByText('“lunch.jpg” is deleted.'))
    act(() => void vi.advanceTimersByTime(10_000))
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })
})
