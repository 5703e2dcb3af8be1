import { type ComponentType, useCallback, useState } from 'react'
import type { Area } from '../messages/keys.ts'
import { useLoadAreas, useMessages } from '../messages/react.tsx'
import { Button } from './buttons.tsx'

/** A screen in a chunk of its own; its words come beside it. */
export type Chunk<Props> = {
  readonly load: () => Promise<ComponentType<Props>>
  readonly areas: readonly Area[]
}

/**
 * A screen, once it is fetched. `missing`: the last try failed. `fetch` fetches it, or tries once more, is harmless where it
 * is there, and stays the same function. Not `React.lazy`: Suspense keeps what it reveals hidden for up to 300 ms, which is
 * when the first dots come, and it has no second try.
 */
export function useChunk<Props>({ load, areas }: Chunk<Props>) {
  const [Screen, setScreen] = useState<ComponentType<Props>>()
  const [missing, setMissing] = useState(false)
  const loadAreas = useLoadAreas()
  const fetch = useCallback(() => {
    setMissing(false)
    Promise.all([load(), loadAreas(areas)]).then(
      ([loaded]) => setScreen(() => loaded),
      () => setMissing(true),
    )
  }, [load, areas, loadAreas])
  return { Screen, missing, fetch }
}

/** Where a screen's own chunk could not be fetched: what is wrong, and the way out. */
export function ScreenMissing({ title, onRetry }: { readonly title: string; readonly onRetry: () => void }) {
  const { say } = useMessages()
  return (
    <main className="screen-missing">
      <h1 className="visually-hidden">{title}</h1>
      <div className="trouble" role="alert">
        <p>{say('app.trouble.screen')}</p>
        <div className="row">
          <Button look="small" icon="again" words={say('app.trouble.retry')} onClick={onRetry} />
        </div>
      </div>
    </main>
  )
}
