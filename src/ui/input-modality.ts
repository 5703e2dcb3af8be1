import { useSyncExternalStore } from 'react'

type Modality = 'key' | 'pointer'

let last: Modality = 'pointer'
const onKey = () => {
  last = 'key'
}
const onPointer = () => {
  last = 'pointer'
}

/** What the person used last: decides whether an opened card takes the focus. */
export function useInputModality(): Modality {
  return useSyncExternalStore(listen, () => last)
}

function listen() {
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('pointerdown', onPointer, true)
  return () => {
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('pointerdown', onPointer, true)
  }
}
