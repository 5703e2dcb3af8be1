import { useEffect } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

type ModeBannerProps = { readonly misses: number; readonly onCancel: () => void }

/** Says what the next tap on the photo does, and lets the person leave that again. `misses`: taps beside the photo so far. */
export function ModeBanner({ misses, onCancel }: ModeBannerProps) {
  const { say } = useMessages()
  const app = useApp()
  const mode = useAppState((state) => state.mode)
  const rows = useRows()
  const active = mode.kind === 'move' || (mode.kind === 'add' && !mode.point)

  useEffect(() => {
    // The photo takes the focus, so that the arrow keys move the mark at once.
    if (active) document.getElementById('stage')?.focus()
  }, [active])

  if (!active) return null
  const cancel = () => {
    onCancel()
    app.setMode({ kind: 'browse' })
  }
  const hint =
    mode.kind === 'move'
      ? say('analysis.stage.moveHint', { name: rows.find(({ id }) => id === mode.itemId)?.name ?? '' })
      : say('analysis.stage.addHint')
  return (
    <div className="mode-banner" role="status">
      <p>
        {misses > 0 ? (
          <strong key={misses} className="mode-missed">
            {say('analysis.stage.missed')}
          </strong>
        ) : (
          hint
        )}{' '}
        <span className="for-mouse mode-keys">{say('analysis.stage.placeKeys')}</span>
      </p>
      <Button look="small" words={say('analysis.stage.cancel')} onClick={cancel} />
    </div>
  )
}
