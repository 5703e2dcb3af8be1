// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { App } from '../../src/app/create-app.ts'
import { shownPhoto } from '../../src/app/photo-set.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { select } from '../../src/core/analysis/select.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { Viewer } from '../../src/embed/viewer.tsx'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { AnalysisScreen } from '../../src/ui/analysis/analysis-screen.tsx'
import { CorrectItem } from '../../src/ui/analysis/correct-item.tsx'
import { useAppState } from '../../src/ui/app-context.tsx'
import { ScreenMissing } from '../../src/ui/chunk.tsx'
import { CameraDialog } from '../../src/ui/dialogs/camera-dialog.tsx'
import { Dialogs } from '../../src/ui/dialogs/dialogs.tsx'
import { DropVeil } from '../../src/ui/incoming-photos.tsx'
import { WhoFor } from '../../src/ui/people/who-for.tsx'
import { StartScreen } from '../../src/ui/start/start-screen.tsx'
import { ItemCard } from '../../src/viewer/card/item-card.tsx'
import { gate, OFFLINE, scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { renderWithMessages } from '../support/render-with-messages.tsx'
import { untranslatedWords } from '../support/untranslated-words.ts'
import { renderWithApp } from './render-with-app.tsx'

// jsdom has no canvas.
vi.mock(import('../../src/viewer/surface/konva-canvas.tsx'), () => ({ KonvaCanvas: () => <canvas /> }))
vi.mock(import('../../src/viewer/surface/plain-canvas.tsx'), () => ({ PlainCanvas: () => <canvas /> }))

beforeAll(() => {
  URL.createObjectURL ??= () => 'blob:photo'
  URL.revokeObjectURL ??= () => {}
  HTMLImageElement.prototype.decode ??= async () => undefined
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})

const FOODS = foodTable()

/** What people, files and tables bring along. */
const DATA = [
  ...['Ada', 'Ben', 'Apple', 'Butter', 'Milk'],
  ...['lunch.jpg', 'door.jpg', 'shelf.jpg', 'Gemini', 'gemini-x', 'Claude', 'claude-x', 'Open fridge'],
  // Languages stand in their own words.
  ...['English', 'العربية', 'Deutsch', 'Español', '简体中文'],
  // Grades of the Nutri-Score.
  ...['A', 'B', 'C', 'D', 'E'],
]

/** The words on the page that no catalogue has: nothing, or a bug. */
function words(shown: ParentNode = document.body): readonly string[] {
  const text = shown.textContent ?? ''
  const foods = FOODS.foods
    .flatMap(({ name, portion = '' }) => [name, portion])
    .filter((words) => text.includes(words))
  return untranslatedWords(shown, [...DATA, ...foods])
}

function PhotoScreen() {
  const photo = useAppState(shownPhoto)
  return photo ? <AnalysisScreen photo={photo} /> : null
}

const given = (...names: readonly string[]) => names.map((name) => ({ file: new Blob([name]), name }))
const SEEN = ['Apple', 'Butter', 'Milk']

async function photoScreen(ports = scriptedPorts(({ photo }) => lookOf(SEEN, photo.name))) {
  return renderWithApp(<PhotoScreen />, ports, pseudoMessages())
}

function describeAda(app: App) {
  const [first] = app.store.getState().people
  if (!first) return
  app.renamePerson(first.id, 'Ada')
  app.setFact(first.id, { kind: 'condition', id: 'dysphagia' }, true)
  app.setFact(first.id, { kind: 'condition', id: 'high-cholesterol' }, true)
  app.setFact(first.id, { kind: 'allergy', id: 'milk' }, true)
  app.addPerson('Ben')
}

describe('in another language, no word of', () => {
  it('the start screen should be English', async () => {
    await renderWithApp(<StartScreen />, scriptedPorts(), pseudoMessages())
    expect(document.body).toHaveTextContent('⟦')
    expect(words()).toEqual([])
  })

  it('what is said of people should be English, whichever group is open', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts(), pseudoMessages())
    act(() => describeAda(app))
    expect(words()).toEqual([])
    for (const group of document.querySelectorAll('.person:first-child .group-tab')) {
      await userEvent.click(group)
      expect(words()).toEqual([])
    }
  })

  it('the photo screen should be English before, while and after a model looks', async () => {
    const rest = gate()
    const ports = scriptedPorts(async function* ({ photo }) {
      yield* lookOf(SEEN, photo.name).slice(0, 4)
      await rest.opened
      yield* lookOf(SEEN, photo.name).slice(4)
    })
    const { app } = await photoScreen(ports)
    act(() => void app.openPhotos(given('lunch.jpg')))
    await screen.findByRole('listbox')
    expect(words()).toEqual([])
    await act(async () => rest.open())
    await waitFor(() => expect(document.querySelector('.status')).toHaveAttribute('data-status', 'done'))
    expect(words()).toEqual([])
  })

  it('the photo screen should be English where a look failed', async () => {
    const { app } = await photoScreen(
      scriptedPorts(() => [{ type: 'failure', lookId: 'l', failure: OFFLINE }]),
    )
    await act(() => app.openPhotos(given('lunch.jpg')))
    expect(document.querySelector('.trouble')).toBeVisible()
    expect(words()).toEqual([])
  })

  it('the photo screen should be English where nobody can look', async () => {
    const { app } = await photoScreen(
      scriptedPorts(() => [], { listClients: async () => ({ ok: true, value: [] }) }),
    )
    await act(() => app.openPhotos(given('lunch.jpg')))
    expect(document.querySelector('.guidance')).toBeVisible()
    expect(words()).toEqual([])
    act(() => app.setMode({ kind: 'add' }))
    expect(document.querySelector('.mode-banner')).toBeVisible()
    expect(words()).toEqual([])
  })

  it('the photo screen should be English with several photos, given twice', async () => {
    const { app } = await photoScreen()
    await act(() => app.openPhotos(given('door.jpg', 'shelf.jpg')))
    await act(() => app.addPhotos(given('door.jpg')))
    expect(document.querySelector('.note')).toBeVisible()
    act(() => describeAda(app))
    expect(words()).toEqual([])
  })

  it('a card should be English, with what can be put right', async () => {
    const { app, rerender } = await renderWithApp(
      null,
      scriptedPorts(({ photo }) => lookOf(SEEN, photo.name)),
      pseudoMessages(),
    )
    await act(() => app.openPhotos(given('lunch.jpg')))
    act(() => describeAda(app))
    const { people } = app.store.getState()
    for (const row of rowsOf(app.store.getState())) {
      rerender(
        <ItemCard
          row={{ ...row, opinion: { score: 60, justification: '', differs: true } }}
          profiles={people}
          perBasis="serving"
          onPerBasis={() => undefined}
          onRules={() => undefined}
          foods={FOODS}
          rows={rowsOf(app.store.getState())}
          onSelect={() => undefined}
          onAge={() => undefined}
          actions={<CorrectItem row={row} />}
        />,
      )
      await act(async () => undefined)
      expect(cited(document.body)).toEqual([])
    }
  })

  it.each(['settings', 'privacy', 'share', 'sent'] as const)(
    'the dialog "%s" should be English',
    async (name) => {
      const { app } = await renderWithApp(
        <Dialogs />,
        scriptedPorts(({ photo }) => lookOf(SEEN, photo.name)),
        pseudoMessages(),
      )
      await act(() => app.openPhotos(given('door.jpg', 'shelf.jpg')))
      act(() => app.changeSettings({ look: { family: 'anthropic' } }))
      act(() => app.openDialog(name))
      await waitFor(() => expect(document.querySelector('dialog')).toHaveTextContent('⟦'))
      expect(words()).toEqual([])
    },
  )

  it('what stands over or instead of a screen should be English', async () => {
    await renderWithApp(
      <>
        <CameraDialog onPhoto={() => undefined} onClose={() => undefined} />
        <DropVeil canAdd />
        <ScreenMissing title="lunch.jpg" onRetry={() => undefined} />
      </>,
      scriptedPorts(),
      pseudoMessages(),
    )
    expect(words()).toEqual([])
  })

  it('the widget should be English, whether or not its photos came with the report', async () => {
    const { app } = await renderWithApp(
      null,
      scriptedPorts(({ photo }) => lookOf(SEEN, photo.name)),
      pseudoMessages(),
    )
    await act(() => app.openPhotos(given('door.jpg', 'shelf.jpg')))
    const { analysis } = app.store.getState()
    if (!analysis) throw new Error('There is no analysis')
    const people: readonly HealthProfile[] = [GENERAL_PROFILE]
    renderWithMessages(
      <Viewer
        report={{ photos: analysis.photos, images: new Map() }}
        rows={select(analysis, people, FOODS, foodJudge)}
        hasNames
        foods={FOODS}
        people={people}
        palette="green-red"
        scores
        decode={async () => undefined}
        selectedId={undefined}
        onSelect={() => undefined}
        onHover={() => undefined}
        onNotLoaded={() => undefined}
      />,
      pseudoMessages(),
    )
    expect(document.querySelector('.pv')).toHaveTextContent('⟦')
    expect(words()).toEqual([])
  })
})

/** Of a card: without whose rules it cites. */
function cited(card: ParentNode): readonly string[] {
  const makers = [...card.querySelectorAll('cite a')].map((each) => each.textContent ?? '')
  return words(card).filter((word) => !makers.some((maker) => maker.includes(word)))
}
