import { useEffect } from 'react'
import type { App } from '../app/create-app.ts'

export type Screen = 'start' | 'analysis' | 'hand-on' | 'rules'

/**
 * What the browser's history keeps of a screen. `over`: what lies beneath the rules; nothing where the page began there.
 * `layer`: how many cards and sheets lie over the photo.
 */
type Place = { readonly screen: Screen; readonly over?: Screen; readonly layer?: number }

/** The address of the page on how verdicts are made, so that it can be linked. */
export const RULES_HASH = '#how-verdicts-are-made'

/**
 * The open photo, what is handed on of it, and the page of rules are places in the browser's history: Back leads from them to what was there
 * before, Forward to them again.
 */
export function useScreenHistory(app: App, screen: Screen): void {
  // Before the screen is compared with the address below.
  useEffect(() => {
    if (!isRulesAddress()) return
    window.history.replaceState({ screen: 'rules' } satisfies Place, '')
    app.showRules()
  }, [app])

  useEffect(() => {
    const place = placeNow()
    if (screen === place.screen || (isRulesAddress() && app.store.getState().rulesShown)) return
    if (screen === 'rules') push({ screen, over: place.screen }, RULES_HASH)
    else if (place.screen === 'rules') leaveRules(place, screen)
    else if (screen === 'hand-on') push({ screen })
    else if (screen === 'analysis' && place.screen === 'hand-on') window.history.back()
    else if (screen === 'analysis') push({ screen })
    else window.history.go(-1 - (place.layer ?? 0))
  }, [app, screen])

  useEffect(() => {
    const onMove = () => {
      if (isRulesAddress()) return app.showRules()
      app.hideRules()
      app.stopHandingOn()
      if (placeNow().screen !== 'start') app.reopen()
      else app.close()
    }
    // The start screen begins at its top, where the way back to the photo is.
    window.history.scrollRestoration = 'manual'
    window.addEventListener('popstate', onMove)
    return () => window.removeEventListener('popstate', onMove)
  }, [app])
}

/** Back, where that leads to the screen that is shown now; otherwise that screen takes the rules' place. */
function leaveRules({ over }: Place, screen: Screen) {
  if (over === screen) window.history.back()
  else window.history.replaceState({ screen } satisfies Place, '', withoutHash())
}

/** How many layers over the photo the history knows of; nothing where another screen is shown. */
export function layersNow(): number | undefined {
  const { screen, layer = 0 } = placeNow()
  return screen === 'analysis' ? layer : undefined
}

/** A further layer over the photo: Back leads from it to what lies below. */
export function pushLayer(layer: number): void {
  push({ screen: 'analysis', layer })
}

function push(place: Place, address = withoutHash()) {
  window.history.pushState(place, '', address)
}

function withoutHash(): string {
  return window.location.pathname + window.location.search
}

function isRulesAddress(): boolean {
  return window.location.hash === RULES_HASH
}

function placeNow(): Place {
  const state: unknown = window.history.state
  const isPlace = typeof state === 'object' && state !== null && 'screen' in state
  return isPlace ? (state as Place) : { screen: 'start' }
}
