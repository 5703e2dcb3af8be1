import { useEffect, useEffectEvent, useState } from 'react'
import { useLoadAreas, useMessages } from '../messages/react.tsx'

type Later = typeof import('./later.tsx')['LATER']

/** Answer and cards with their words: nothing until they are there. Fetched once the dots are drawn. */
export function useLater(onNotLoaded: () => void): Later | undefined {
  const [later, setLater] = useState<Later>()
  const loadAreas = useLoadAreas()
  const notLoaded = useEffectEvent(onNotLoaded)
  useEffect(() => {
    Promise.all([import('./later.tsx'), loadAreas(['reasons'])]).then(
      ([{ LATER }]) => setLater(LATER),
      () => notLoaded(),
    )
  }, [loadAreas])
  return useMessages().has('reasons.limit') ? later : undefined
}
