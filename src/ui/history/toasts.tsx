import { useEffect } from 'react'
import { useAppState } from '../app-context.tsx'
import { type Chunk, useChunk } from '../chunk.tsx'

/** Fetched when there is something to say. */
const LIST: Chunk<object> = {
  load: async () => (await import('./toast-list.tsx')).ToastList,
  areas: ['history', 'correct', 'viewer'],
}

/** What is said in passing, over every screen. */
export function Toasts() {
  const isThere = useAppState(({ toasts }) => toasts.length > 0)
  const { Screen, fetch } = useChunk(LIST)
  useEffect(() => {
    if (isThere) fetch()
  }, [isThere, fetch])
  return Screen ? <Screen /> : null
}
