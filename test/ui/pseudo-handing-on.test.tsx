// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { App } from '../../src/app/create-app.ts'
import { shownPhoto } from '../../src/app/photo-set.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { citation } from '../../src/core/health/rules/citations.ts'
import { ALL_CAUSES, ruleSet } from '../../src/core/health/rules/rule-sets.ts'
import { rulesVersion } from '../../src/core/health/rules/rules-version.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { CARD_LANGUAGES } from '../../src/handout/card/allergy-card.ts'
import { itemsAsCsv } from '../../src/handout/csv.ts'
import { footWords } from '../../src/handout/foot-words.ts'
import { composeHandout } from '../../src/handout/handout.ts'
import { webPage } from '../../src/handout/web-page.ts'
import { ShownPeopleProvider } from '../../src/ui/analysis/shown-people.tsx'
import { useAppState } from '../../src/ui/app-context.tsx'
import { LanguageSetting } from '../../src/ui/dialogs/language-setting.tsx'
import { HistorySection } from '../../src/ui/history/history-section.tsx'
import { KeptSettings } from '../../src/ui/history/kept-settings.tsx'
import { PrivateNote, PrivateSwitch } from '../../src/ui/history/private-session.tsx'
import { ToastList } from '../../src/ui/history/toast-list.tsx'
import { PatientBar } from '../../src/ui/patients/patient-bar.tsx'
import { PresentScreen } from '../../src/ui/present/present-screen.tsx'
import { HandOnScreen } from '../../src/ui/share/hand-on-screen.tsx'
import { ShareDialog } from '../../src/ui/share/share-dialog.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'
import { memoryKeeper } from '../support/memory-keeper.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { untranslatedWords } from '../support/untranslated-words.ts'
import { renderWithApp } from './render-with-app.tsx'

// jsdom has no canvas.
vi.mock(import('../../src/viewer/surface/konva-canvas.tsx'), () => ({ KonvaCanvas: () => <canvas /> }))

beforeAll(() => {
  URL.createObjectURL ??= () => 'blob:photo'
  URL.revokeObjectURL ??= () => {}
  HTMLCanvasElement.prototype.getContext = () => null
  HTMLImageElement.prototype.decode ??= async () => undefined
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
})

const PSEUDO = pseudoMessages()
const FOODS = foodTable()
const SEEN = ['Apple', 'Butter', 'Peanut butter']

/** What people, files and tables bring along. */
const DATA = [...SEEN, rulesVersion(), 'Ada', 'Ben', 'lunch.jpg', 'lunch', ...['A', 'B', 'C', 'D', 'E']]

const ALWAYS_CITED = 'nutri-score-2023' as const

/** Whose rules they are, and which: as published. */
const SOURCES = [
  ...ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules.map((rule) => rule.citation)),
  ALWAYS_CITED,
]
  .map(citation)
  .flatMap(({ organisation, title, section = '' }) => [organisation, title, section])

/** The words on the page that no catalogue has, but for names of foods and of who publishes rules. */
function words(shown: ParentNode = document.body): readonly string[] {
  const text = shown.textContent ?? ''
  expect(text).toContain('⟦')
  const names = FOODS.foods.map(({ name }) => name).filter((name) => text.includes(name))
  const cited = SOURCES.filter((source) => source !== '' && text.includes(source))
  return untranslatedWords(shown, [...DATA, ...names, ...cited])
}

function describeAda(app: App) {
  const [first] = app.store.getState().people
  if (!first) throw new Error('nobody is there')
  app.renamePerson(first.id, 'Ada')
  app.setFact(first.id, { kind: 'condition', id: 'high-cholesterol' }, true)
  app.setFact(first.id, { kind: 'allergy', id: 'peanut' }, true)
}

async function withLunch(...tell: readonly ((app: App) => void)[]) {
  const keeper = memoryKeeper()
  const ports = scriptedPorts(({ photo }) => lookOf(SEEN, photo.name), { loadKeeper: async () => keeper })
  const rendered = await renderWithApp(null, ports, PSEUDO)
  const { app } = rendered
  await act(() => app.openPhotos([{ file: new Blob(['lunch']), name: 'lunch.jpg' }]))
  for (const each of [describeAda, ...tell]) act(() => each(app))
  return rendered
}

function Presenting() {
  const photo = useAppState(shownPhoto)
  return (
    photo && (
      <ShownPeopleProvider>
        <PresentScreen photo={photo} />
      </ShownPeopleProvider>
    )
  )
}

describe('in another language, no word of', () => {
  it('the choice of a language should be English, but for the names of languages', async () => {
    await renderWithApp(<LanguageSetting />, scriptedPorts(), PSEUDO)
    const names = [...document.querySelectorAll('option[lang]')].map(({ textContent }) => textContent ?? '')
    expect(names).toEqual(['English', 'العربية', 'Deutsch', 'Español', '简体中文'])
    expect(untranslatedWords(document.body, names)).toEqual([])
  })

  it('what is kept should be English: the list, its tools, what is said in passing', async () => {
    const { app, rerender } = await withLunch()
    await act(() => app.saveNow())
    act(() => app.close())
    rerender(
      <>
        <HistorySection />
        <KeptSettings />
        <PrivateSwitch />
        <PrivateNote />
        <ToastList />
      </>,
    )
    await screen.findByText('lunch.jpg')
    expect(words()).toEqual([])
    const [pencil, bin] = document.querySelectorAll('.kept-tools button')
    await userEvent.click(pencil as Element)
    expect(words()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await userEvent.click(bin ?? (document.querySelectorAll('.kept-tools button')[1] as Element))
    await waitFor(() => expect(document.querySelector('.toasts')).toHaveTextContent('⟦'))
    expect(words()).toEqual([])
  })

  it('the bar of patients should be English', async () => {
    const { app } = await renderWithApp(<PatientBar />, scriptedPorts(), PSEUDO)
    act(() => app.beginPatients())
    await waitFor(() => expect(document.body).toHaveTextContent('⟦'))
    for (const button of document.querySelectorAll('.patient-bar button[aria-expanded]'))
      await userEvent.click(button)
    expect(words()).toEqual([])
  })

  it('what can be handed on should be English', async () => {
    const { rerender } = await withLunch()
    rerender(<ShareDialog />)
    expect(words()).toEqual([])
  })

  it('the page to print should be English', async () => {
    const { rerender } = await withLunch((app) => app.handOn('handout'))
    rerender(<HandOnScreen />)
    await waitFor(() => expect(document.querySelectorAll('.sheet li').length).toBeGreaterThan(0))
    expect(words()).toEqual([])
  })

  it('the screen of the card should be English, but for the card and the languages it has', async () => {
    const { rerender } = await withLunch((app) => app.handOn('card'))
    rerender(<HandOnScreen />)
    await waitFor(() => expect(document.body).toHaveTextContent('⟦'))
    document.querySelector('.waiter-card')?.remove()
    const languages = Object.values(CARD_LANGUAGES).map(({ language }) => language)
    expect(untranslatedWords(document.body, [...DATA, ...languages])).toEqual([])
  })

  it('what is presented should be English, before and after the guess, and at the end', async () => {
    const { rerender } = await withLunch()
    rerender(<Presenting />)
    await waitFor(() => expect(document.querySelector('.present-item')).not.toBeNull())
    expect(words()).toEqual([])
    for (const _ of [...SEEN, ...SEEN]) {
      await userEvent.keyboard('{PageDown}')
      expect(words()).toEqual([])
    }
  })

  it('files should be English: the table, and the page that works offline', async () => {
    const { app } = await withLunch()
    const { analysis, people } = app.store.getState()
    if (!analysis) throw new Error('There is no analysis')
    const rows = rowsOf(app.store.getState())
    const units = ['kcal', 'g', 'mg', 'µg']
    expect(untranslatedWords(itemsAsCsv(PSEUDO, analysis, rows, people), [...DATA, ...units])).toEqual([])
    const handout = composeHandout(PSEUDO, analysis, rows, { people, named: true, calories: true })
    const page = webPage(PSEUDO, handout, {
      title: 'lunch.jpg',
      report: '{}',
      words: '{}',
      foods: '{}',
      script: '',
      foot: footWords(PSEUDO, '2026-01-01T00:00:00.000Z', handout),
    })
    const { body } = new DOMParser().parseFromString(page, 'text/html')
    expect(body.textContent).toContain('⟦')
    expect(untranslatedWords(body, DATA)).toEqual([])
  })
})
