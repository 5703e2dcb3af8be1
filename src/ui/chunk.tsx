import { type ComponentType, useCallback, useState } from 'react'
import type { Area } from '../messages/keys.ts'
import { useLoadAreas, useMessages } from '../messages/react.tsx'
import { useApp, useAppState } from './app-context.tsx'
import { Button } from './buttons.tsx'

/** A screen in a chunk of its own; its words come beside it. */
export type Chunk<Props> = {
  readonly load: () => Promise<ComponentType<Props>>
  readonly areas: readonly Area[]
}

/**
 * A screen, once it is fetched. `missing`: the last try failed. `fetch` fetches it, is harmless where it is there, and stays
 * the same function; `retry` is for a person who asks for another try. Not `React.lazy`: Suspense keeps what it reveals hidden for up to 300 ms, which is
 * when the first dots come, and it has no second try.
 */
export function useChunk<Props>({ load, areas }: Chunk<Props>) {
  const [Screen, setScreen] = useState<ComponentType<Props>>()
  const [missing, setMissing] = useState(false)
  const loadAreas = useLoadAreas()
  const app = useApp()
  const attempt = useCallback(async () => {
    setMissing(false)
    try {
      const [loaded] = await Promise.all([load(), loadAreas(areas)])
      setScreen(() => loaded)
      return true
    } catch {
      setMissing(true)
      return false
    }
  }, [load, areas, loadAreas])
  const fetch = useCallback(() => void attempt(), [attempt])
  return { Screen, missing, fetch, retry: () => void app.fetchPartAgain(attempt) }
}

/** What is said where a part of the app did not come. */
export function usePartMissing(): string {
  const { say } = useMessages()
  const isOut = useAppState(({ offline }) => offline !== undefined)
  return say('app.trouble.screen', { offline: isOut })
}

/** Where a screen's own chunk could not be fetched: what is wrong, and the way out. */
export function ScreenMissing({ title, onRetry }: { readonly title: string; readonly onRetry: () => void }) {
  const { say } = useMessages()
  const words = usePartMissing()
  return (
    <main className="screen-missing">
      <h1 className="visually-hidden">{title}</h1>
      <div className="trouble" role="alert">
        <p>{words}</p>
        <div className="row">
          <Button look="small" icon="again" words={say('app.trouble.retry')} onClick={onRetry} />
        </div>
      </div>
    </main>
  )
}
