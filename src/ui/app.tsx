import { useCallback, useEffect } from 'react'
import type { App as AppInstance } from '../app/create-app.ts'
import { shownPhoto } from '../app/photo-set.ts'
import type { Photo } from '../core/analysis/photo.ts'
import { useMessages } from '../messages/react.tsx'
import { AppProvider, useApp, useAppParts, useAppState } from './app-context.tsx'
import { type Chunk, ScreenMissing, useChunk } from './chunk.tsx'
import { Dialogs } from './dialogs/dialogs.tsx'
import { useKeptPlace } from './history/kept-place.ts'
import { Toasts } from './history/toasts.tsx'
import { DropVeil, useIncomingPhotos } from './incoming-photos.tsx'
import { useKeepFocus } from './keep-focus.ts'
import { useLeavePopovers } from './leave-popovers.ts'
import { StartScreen } from './start/start-screen.tsx'
import { useScreenHistory } from './use-screen-history.ts'

/** With the canvas library. */
const ANALYSIS: Chunk<{ readonly photo: Photo }> = {
  load: async () => (await import('./analysis/analysis-screen.tsx')).AnalysisScreen,
  areas: ['analysis', 'correct', 'viewer', 'reasons', 'handout', 'foods'],
}
/** With what is written for paper and for waiters. */
const HAND_ON: Chunk<object> = {
  load: async () => (await import('./share/hand-on-screen.tsx')).HandOnScreen,
  areas: ['viewer', 'reasons', 'handout', 'foods'],
}
/** With every rule in words. */
const RULES: Chunk<object> = {
  load: async () => (await import('./rules/rules-screen.tsx')).RulesScreen,
  areas: ['reasons', 'rules'],
}

/** What a photo, a sample or a report is opened with. */
const OPENERS = '.open-photo, .sample-card, .start-actions'
/** The first signs that something is about to be opened. */
const SIGNS = ['pointerover', 'focusin', 'dragenter'] as const

export function Dishlight({ app }: { readonly app: AppInstance }) {
  return (
    <AppProvider app={app}>
      <Screens />
      <Dialogs />
      <PageToasts />
    </AppProvider>
  )
}

/** Messages over the page; while a dialog is open they are in it. Over what is handed on they wait: it is shown to others as it is. */
function PageToasts() {
  const isCovered = useAppState(({ dialog, handingOn, left }) => dialog !== undefined || (handingOn && !left))
  return !isCovered && <Toasts />
}

function Screens() {
  const app = useApp()
  const photo = useAppState((state) => (state.left ? undefined : shownPhoto(state)))
  const { rulesShown, preparing, restoring, handingOn } = useAppParts(
    'rulesShown',
    'preparing',
    'restoring',
    'handingOn',
  )
  const draggingFile = useIncomingPhotos(app)
  useAppearance()
  const opening = preparing || restoring || photo !== undefined
  const { Screen, missing, fetch, retry } = useChunk(ANALYSIS)
  const fetchAhead = useCallback(() => {
    void app.loadFoods()
    fetch()
  }, [app, fetch])
  useIntent(fetchAhead)
  useEffect(() => {
    if (opening) fetchAhead()
  }, [opening, fetchAhead])
  useUndoKeys(app)
  useLeavePopovers()
  useKeepFocus()
  const overPhoto = handingOn ? 'hand-on' : 'analysis'
  useScreenHistory(app, rulesShown ? 'rules' : photo || restoring ? overPhoto : 'start')
  useKeptPlace(app)
  const screen = () => {
    if (rulesShown) return <Rules />
    if (restoring) return <div className="analysis" aria-busy="true" />
    if (!photo) return <StartScreen />
    if (handingOn) return <HandOn />
    if (Screen) return <Screen photo={photo} />
    return missing ? <ScreenMissing title={photo.name} onRetry={retry} /> : <div className="analysis" />
  }
  return (
    <>
      <Patients />
      {screen()}
      {draggingFile && <DropVeil canAdd={photo !== undefined && !rulesShown} />}
    </>
  )
}

/** For a clinician who sees one patient after the other. */
const PATIENTS: Chunk<object> = {
  load: async () => (await import('./patients/patient-bar.tsx')).PatientBar,
  areas: ['patients'],
}

function Patients() {
  const on = useAppState(({ visit }) => visit !== undefined)
  const { Screen, fetch } = useChunk(PATIENTS)
  useEffect(() => {
    if (on) fetch()
  }, [on, fetch])
  return on && Screen ? <Screen /> : null
}

function Rules() {
  const { say } = useMessages()
  const { Screen, missing, fetch, retry } = useChunk(RULES)
  useEffect(fetch, [fetch])
  if (Screen) return <Screen />
  return missing && <ScreenMissing title={say('health.howVerdictsAreMade')} onRetry={retry} />
}

function HandOn() {
  const { say } = useMessages()
  const { Screen, missing, fetch, retry } = useChunk(HAND_ON)
  useEffect(fetch, [fetch])
  if (Screen) return <Screen />
  return missing && <ScreenMissing title={say('app.name')} onRetry={retry} />
}

/** Theme and palette as attributes of the page, for the style sheets. */
function useAppearance() {
  const { theme, palette } = useAppState((state) => state.settings)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
    dataset.palette = palette
  }, [theme, palette])
}

/** Calls back at the first sign that the person is about to open something. `onIntent` must stay the same function. */
function useIntent(onIntent: () => void) {
  useEffect(() => {
    const done = new AbortController()
    const notice = (event: Event) => {
      const near = event.target instanceof Element && event.target.closest(OPENERS)
      if (!near && event.type !== 'dragenter') return
      done.abort()
      onIntent()
    }
    for (const sign of SIGNS) window.addEventListener(sign, notice, { signal: done.signal })
    return () => done.abort()
  }, [onIntent])
}

function useUndoKeys(app: AppInstance) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const redo = (key === 'z' && event.shiftKey) || key === 'y'
      if (!redo && key !== 'z') return
      event.preventDefault()
      const { left, rulesShown } = app.store.getState()
      if (left || rulesShown) return
      if (redo) app.redo()
      else app.undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [app])
}

/** Whether keys belong to a text field, which has an undo of its own. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  )
}
