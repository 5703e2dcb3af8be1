import { useEffect } from 'react'
import { useAppState } from '../app-context.tsx'
import { type Chunk, useChunk } from '../chunk.tsx'

/** Fetched once there is something in it. */
const HISTORY: Chunk<object> = {
  load: async () => (await import('./history-section.tsx')).HistorySection,
  areas: ['history'],
}

/** What was looked at before, on the start screen. */
export function KeptHere() {
  // What was looked at with others is not for a patient to see.
  const isThere = useAppState(({ history, visit }) => !visit && history !== undefined && history.length > 0)
  const { Screen, fetch } = useChunk(HISTORY)
  useEffect(() => {
    if (isThere) fetch()
  }, [isThere, fetch])
  return isThere && Screen ? <Screen /> : null
}
