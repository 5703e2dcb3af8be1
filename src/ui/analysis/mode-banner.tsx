import { useEffect, useMemo } from 'react'
import type { Mode } from '../../app/state.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useAnnounce } from '../announcer.tsx'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import type { Adjusting } from './adjusting.ts'

type ModeBannerProps = {
  /** Taps beside the photo so far. */
  readonly misses: number
  readonly adjusting: Adjusting | undefined
  readonly onCancel: () => void
}

/** Says what a tap or a drag on the photo does now, and lets the person leave that again. */
export function ModeBanner({ misses, adjusting, onCancel }: ModeBannerProps) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const announce = useAnnounce()
  const mode = useAppState((state) => state.mode)
  const rows = useRows()
  const isActive = mode.kind !== 'browse' && !(mode.kind === 'add' && mode.point)
  const itemId = 'itemId' in mode ? mode.itemId : undefined
  const name = rows.find(({ id }) => id === itemId)?.name ?? ''
  const { hint, keys } = hintOf(messages, mode, name, adjusting?.place.box !== undefined)
  // It stands where the item was not when its handles came up, and stays there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each item.
  const isBelow = useMemo(() => adjusting !== undefined && adjusting.place.point.y < 0.5, [adjusting?.itemId])
  const missed = misses > 0 ? say('analysis.stage.missed') : undefined

  useEffect(() => {
    // The photo takes the focus, so that the arrow keys act at once.
    if (isActive) focusStage()
  }, [isActive])
  useEffect(() => {
    if (isActive) announce('mode', missed ?? `${hint} ${keys}`)
  }, [isActive, announce, missed, hint, keys])

  if (!isActive) return null
  const addOutline = () => {
    adjusting?.giveBox()
    // The button goes, and the keys act on the photo.
    focusStage()
  }
  const cancel = () => {
    onCancel()
    if (adjusting) adjusting.cancel()
    else app.setMode({ kind: 'browse' })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves, as on the photo.
    <div
      className="mode-banner"
      data-below={isBelow ? '' : undefined}
      data-mode={mode.kind}
      onKeyDown={(event) => {
        if (event.key === 'Escape') cancel()
      }}
    >
      <p>
        {missed ? (
          <strong key={misses} className="mode-missed">
            {missed}
          </strong>
        ) : (
          hint
        )}{' '}
        <span className="for-mouse mode-keys">{keys}</span>
      </p>
      <div className="mode-ways">
        {adjusting && !adjusting.place.box && (
          <Button look="small" words={say('analysis.stage.giveBox')} onClick={addOutline} />
        )}
        {adjusting && (
          <Button look="small primary" words={say('analysis.stage.done')} onClick={adjusting.done} />
        )}
        <Button look="small" words={say('analysis.stage.cancel')} onClick={cancel} />
      </div>
    </div>
  )
}

function focusStage() {
  document.getElementById('stage')?.focus()
}

function hintOf({ say }: Messages, { kind }: Mode, name: string, hasBox: boolean) {
  if (kind === 'same')
    return { hint: say('analysis.stage.sameHint', { name }), keys: say('analysis.stage.sameKeys') }
  if (kind !== 'adjust') return { hint: say('analysis.stage.addHint'), keys: say('analysis.stage.placeKeys') }
  const hint = hasBox
    ? say('analysis.stage.adjustBoxHint', { name })
    : say('analysis.stage.adjustHint', { name })
  return { hint, keys: say('analysis.stage.adjustKeys') }
}
