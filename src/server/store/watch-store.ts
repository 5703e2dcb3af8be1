import type { SharedStore } from './store.ts'

/** It is asked to write, and a disk is let rest. */
const PAUSE_MS = 5000

/** Tells when a store no longer answers, or cannot be written, and when it is back; at the start only where it is not there. */
export function watchStore({ isUp }: Pick<SharedStore, 'isUp'>, tell: (isUp: boolean) => void) {
  let wasUp = true
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  async function look() {
    const nowUp = await isUp()
    if (stopped) return
    if (nowUp !== wasUp) tell(nowUp)
    wasUp = nowUp
    timer = setTimeout(look, PAUSE_MS).unref()
  }
  void look()
  return {
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
