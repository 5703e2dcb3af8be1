import { useCallback, useState } from 'react'
import { useLoadAreas } from '../messages/react.tsx'

/** A chunk of its own, with the canvas library; its words come beside it. */
const fetchChunk = () => import('./analysis/analysis-screen.tsx')

type AnalysisScreen = Awaited<ReturnType<typeof fetchChunk>>['AnalysisScreen']

export type AnalysisChunk = {
  readonly Screen: AnalysisScreen | undefined
  /** The last try to fetch it failed. */
  readonly missing: boolean
  /** Fetches it, or tries once more; harmless where it is there. Stays the same function. */
  readonly fetch: () => void
}

/**
 * The photo's screen, once it is fetched. Not `React.lazy`: Suspense keeps what it reveals hidden for up to 300 ms, which
 * is when the first dots come, and it has no second try.
 */
export function useAnalysisChunk(): AnalysisChunk {
  const [Screen, setScreen] = useState<AnalysisScreen>()
  const [missing, setMissing] = useState(false)
  const loadAreas = useLoadAreas()
  const fetch = useCallback(() => {
    setMissing(false)
    Promise.all([fetchChunk(), loadAreas(['analysis', 'viewer', 'reasons'])]).then(
      ([chunk]) => setScreen(() => chunk.AnalysisScreen),
      () => setMissing(true),
    )
  }, [loadAreas])
  return { Screen, missing, fetch }
}
