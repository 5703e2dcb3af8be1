import { useCallback, useEffect } from 'react'
import type { App as AppInstance } from '../app/create-app.ts'
import { shownPhoto } from '../app/photo-set.ts'
import { useAnalysisChunk } from './analysis-chunk.ts'
import { AppProvider, useApp, useAppState } from './app-context.tsx'
import { Dialogs } from './dialogs/dialogs.tsx'
import { DropVeil } from './drop-veil.tsx'
import { useIncomingPhotos } from './incoming-photos.ts'
import { useIntent } from './intent.ts'
import { PhotoScreen } from './photo-screen.tsx'
import { RulesPlace } from './rules/rules-place.tsx'
import { StartScreen } from './start/start-screen.tsx'
import { useScreenHistory } from './use-screen-history.ts'

/** The whole app, for one mounted instance. */
export function Dishlight({ app }: { readonly app: AppInstance }) {
  return (
    <AppProvider app={app}>
      <Screens />
      <Dialogs />
    </AppProvider>
  )
}

function Screens() {
  const app = useApp()
  const photo = useAppState((state) => (state.left ? undefined : shownPhoto(state)))
  const rulesShown = useAppState((state) => state.rulesShown)
  const preparing = useAppState((state) => state.preparing)
  const draggingFile = useIncomingPhotos(app)
  useAppearance()
  const opening = preparing || photo !== undefined
  const chunk = useAnalysisChunk()
  const fetchAhead = useCallback(() => {
    void app.loadFoods()
    chunk.fetch()
  }, [app, chunk.fetch])
  useIntent(fetchAhead)
  useEffect(() => {
    if (opening) fetchAhead()
  }, [opening, fetchAhead])
  useUndoKeys(app)
  useScreenHistory(app, rulesShown ? 'rules' : photo ? 'analysis' : 'start')
  return (
    <>
      {rulesShown ? <RulesPlace /> : photo ? <PhotoScreen photo={photo} chunk={chunk} /> : <StartScreen />}
      {draggingFile && <DropVeil canAdd={photo !== undefined && !rulesShown} />}
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
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  )
}
