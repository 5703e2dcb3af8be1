import { useEffect } from 'react'
import type { App } from '../app/create-app.ts'

const ANALYSIS = 'analysis'

/** The open photo is a place in the browser's history: Back leads from it to the start screen, Forward to it again. */
export function useScreenHistory(app: App, analysisShown: boolean): void {
  useEffect(() => {
    if (analysisShown === isAnalysis()) return
    if (analysisShown) window.history.pushState({ screen: ANALYSIS }, '')
    else window.history.back()
  }, [analysisShown])

  useEffect(() => {
    const onMove = () => {
      if (isAnalysis()) app.reopen()
      else app.close()
    }
    // The start screen begins at its top, where the way back to the photo is.
    window.history.scrollRestoration = 'manual'
    window.addEventListener('popstate', onMove)
    return () => window.removeEventListener('popstate', onMove)
  }, [app])
}

function isAnalysis(): boolean {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'screen' in state && state.screen === ANALYSIS
}
