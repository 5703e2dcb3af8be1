import { useCallback, useEffect, useState } from 'react'
import { useLoadAreas, useMessages } from '../../messages/react.tsx'
import { ScreenMissing } from '../screen-missing.tsx'

/** A chunk of its own, with every rule in words. */
const fetchChunk = () => import('./rules-screen.tsx')

type Screen = Awaited<ReturnType<typeof fetchChunk>>['RulesScreen']

/** The page on how verdicts are made, once it is fetched. */
export function RulesPlace() {
  const { say } = useMessages()
  const loadAreas = useLoadAreas()
  const [Screen, setScreen] = useState<Screen>()
  const [missing, setMissing] = useState(false)
  const fetch = useCallback(() => {
    setMissing(false)
    Promise.all([fetchChunk(), loadAreas(['reasons', 'rules'])]).then(
      ([chunk]) => setScreen(() => chunk.RulesScreen),
      () => setMissing(true),
    )
  }, [loadAreas])
  useEffect(fetch, [fetch])
  if (Screen) return <Screen />
  return missing ? <ScreenMissing title={say('health.howVerdictsAreMade')} onRetry={fetch} /> : null
}
