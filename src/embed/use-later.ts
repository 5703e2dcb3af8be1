import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { useLoadAreas, useMessages } from '../messages/react.tsx'
import { sheetOf } from './sheet-of.ts'

type Later = typeof import('./later.tsx')['LATER']

/** Answer and cards, with their words and their style: nothing until they are there. Fetched once the dots are drawn. */
export function useLater(viewer: RefObject<HTMLElement | null>, onNotLoaded: () => void): Later | undefined {
  const [later, setLater] = useState<Later>()
  const loadAreas = useLoadAreas()
  const take = useEffectEvent((loaded: Later) => {
    adopt(viewer.current, loaded.css)
    setLater(loaded)
  })
  const notLoaded = useEffectEvent(onNotLoaded)
  useEffect(() => {
    Promise.all([import('./later.tsx'), loadAreas(['reasons'])]).then(
      ([{ LATER }]) => take(LATER),
      () => notLoaded(),
    )
  }, [loadAreas])
  return useMessages().has('reasons.limit') ? later : undefined
}

function adopt(viewer: HTMLElement | null, css: string): void {
  const root = viewer?.getRootNode()
  if (!(root instanceof ShadowRoot)) return
  const sheet = sheetOf(css)
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
}
