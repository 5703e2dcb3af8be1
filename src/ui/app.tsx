import { lazy, Suspense, useCallback, useEffect } from 'react'
import type { App as PlatelensApp } from '../app/create-app.ts'
import { START } from '../wording/en/app.ts'
import { AppProvider, useApp, useAppState } from './app-context.tsx'
import { Dialogs } from './dialogs/dialogs.tsx'
import { useIncomingPhotos } from './incoming-photos.ts'
import { useIntent } from './intent.ts'
import { StartScreen } from './start/start-screen.tsx'
import { useScreenHistory } from './use-screen-history.ts'

/** A chunk of its own, with the canvas library; fetched once something is about to be opened. */
const fetchAnalysisScreen = () => import('./analysis/analysis-screen.tsx')
const AnalysisScreen = lazy(async () => ({ default: (await fetchAnalysisScreen()).AnalysisScreen }))

/** The whole app, for one mounted instance. */
export function Platelens({ app }: { readonly app: PlatelensApp }) {
  return (
    <AppProvider app={app}>
      <Screens />
      <Dialogs />
    </AppProvider>
  )
}

function Screens() {
  const app = useApp()
  const photo = useAppState((state) => (state.left ? undefined : state.photo))
  const preparing = useAppState((state) => state.status === 'preparing')
  const draggingFile = useIncomingPhotos(app)
  useAppearance()
  const fetchAhead = useCallback(() => {
    void app.loadFoods()
    // Tried again, and heard of, when the screen is shown.
    fetchAnalysisScreen().catch(() => {})
  }, [app])
  useIntent(fetchAhead)
  useEffect(() => {
    if (preparing) fetchAhead()
  }, [preparing, fetchAhead])
  useUndoKeys(app)
  useScreenHistory(app, photo !== undefined)
  return (
    <>
      {photo ? (
        <Suspense fallback={<div className="analysis" />}>
          <AnalysisScreen photo={photo} />
        </Suspense>
      ) : (
        <StartScreen />
      )}
      {draggingFile && (
        <div className="drop-veil">
          <span>{START.dropNow}</span>
        </div>
      )}
    </>
  )
}

/** Theme and palette as attributes of the page, for the style sheets. */
function useAppearance() {
  const theme = useAppState((state) => state.settings.theme)
  const palette = useAppState((state) => state.settings.palette)
  useEffect(() => {
    const { dataset } = document.documentElement
    if (theme === 'system') delete dataset.theme
    else dataset.theme = theme
    dataset.palette = palette
  }, [theme, palette])
}

function useUndoKeys(app: PlatelensApp) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const redo = (key === 'z' && event.shiftKey) || key === 'y'
      if (!redo && key !== 'z') return
      event.preventDefault()
      if (app.store.getState().left) return
      if (redo) app.redo()
      else app.undo()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [app])
}

/** Whether keys belong to a text field, which has an undo of its own. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  )
}
