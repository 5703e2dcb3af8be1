import { useCallback, useEffect, useState } from 'react'
import { RULES_PAGE } from '../../wording/en/rules-page.ts'
import { ScreenMissing } from '../screen-missing.tsx'

/** A chunk of its own, with every rule in words. */
const fetchChunk = () => import('./rules-screen.tsx')

type Screen = Awaited<ReturnType<typeof fetchChunk>>['RulesScreen']

/** The page on how verdicts are made, once it is fetched. */
export function RulesPlace() {
  const [Screen, setScreen] = useState<Screen>()
  const [missing, setMissing] = useState(false)
  const fetch = useCallback(() => {
    setMissing(false)
    fetchChunk().then(
      (chunk) => setScreen(() => chunk.RulesScreen),
      () => setMissing(true),
    )
  }, [])
  useEffect(fetch, [fetch])
  if (Screen) return <Screen />
  return missing ? <ScreenMissing title={RULES_PAGE.title} onRetry={fetch} /> : null
}
