import { useEffect, useId, useMemo } from 'react'
import type { NormalizedPoint } from '../../core/geometry/normalized.ts'
import { toScreen } from '../../core/geometry/viewport.ts'
import { useMessages } from '../../messages/react.tsx'
import { HoverCard } from '../../viewer/card/hover-card.tsx'
import type { PhotoView } from '../../viewer/surface/photo-view.ts'
import { useApp } from '../app-context.tsx'
import { NameField } from '../correct/name-field.tsx'

type NameItemProps = {
  readonly stage: HTMLElement
  readonly view: PhotoView
  readonly point: NormalizedPoint
}

/** Asks for the name of what was tapped, with the same search that renames. */
export function NameItem({ stage, view, point }: NameItemProps) {
  const { say } = useMessages()
  const app = useApp()
  const id = useId()
  const { photo, current, subscribe } = view
  const target = useMemo(
    () => ({ surface: stage, at: () => toScreen(current(), photo, point), subscribe, radius: 16 }),
    [stage, photo, point, current, subscribe],
  )

  useEffect(() => {
    // A tap ends with a mouse press on the photo, which would take the focus along.
    const keepFocus = (event: MouseEvent) => event.preventDefault()
    stage.addEventListener('mousedown', keepFocus)
    return () => stage.removeEventListener('mousedown', keepFocus)
  }, [stage])

  return (
    <HoverCard
      target={target}
      pinned
      labelledBy={id}
      onPointerOnCard={() => undefined}
      onDismiss={() => app.setMode({ kind: 'browse' })}
    >
      <div className="name-item">
        <h3 id={id} className="visually-hidden">
          {say('analysis.bar.add')}
        </h3>
        <NameField
          name=""
          label={say('analysis.stage.nameItem')}
          set={say('analysis.stage.addItem')}
          wrong={say('analysis.stage.nameMissing')}
          takeFocus
          onName={(name) => app.addItem(point, name)}
          onProduct={(name, panel) => app.addItem(point, name, panel)}
        />
      </div>
    </HoverCard>
  )
}
