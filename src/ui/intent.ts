import { useEffect } from 'react'

/** What a photo, a sample or a report is opened with. */
const OPENERS = '.open-photo, .sample-card, .start-actions'
/** The first signs that something is about to be opened. */
const SIGNS = ['pointerover', 'focusin', 'dragenter'] as const

/** Calls back at the first sign that the person is about to open something. `onIntent` must stay the same function. */
export function useIntent(onIntent: () => void): void {
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
