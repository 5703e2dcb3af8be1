import { type FormEvent, useEffect, useId, useRef } from 'react'
import type { NormalizedPoint, ScreenPoint } from '../../core/geometry/normalized.ts'
import { useMessages } from '../../messages/react.tsx'
import { HoverCard } from '../../viewer/card/hover-card.tsx'
import { useApp } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { FoodNames } from '../fields.tsx'

type NameItemProps = {
  readonly stage: HTMLElement
  readonly point: NormalizedPoint
  readonly at: ScreenPoint
}

/** Asks for the name of what was tapped, with the food table's names to choose from. */
export function NameItem({ stage, point, at }: NameItemProps) {
  const { say } = useMessages()
  const app = useApp()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()

  useEffect(() => {
    input.current?.focus()
    // A tap ends with a mouse press on the photo, which would take the focus along.
    const keepFocus = (event: MouseEvent) => event.preventDefault()
    stage.addEventListener('mousedown', keepFocus)
    return () => stage.removeEventListener('mousedown', keepFocus)
  }, [stage])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (input.current) app.addItem(point, input.current.value)
  }

  return (
    <HoverCard
      target={{ surface: stage, at, radius: 16 }}
      pinned
      labelledBy={`${id}-label`}
      onPointerOnCard={() => undefined}
      onDismiss={() => app.setMode({ kind: 'browse' })}
    >
      <form className="name-item" onSubmit={submit}>
        <label id={`${id}-label`} htmlFor={id} className="field-label">
          {say('analysis.stage.nameItem')}
        </label>
        <div className="own-words-line">
          <input
            ref={input}
            id={id}
            className="input"
            list={`${id}-foods`}
            maxLength={80}
            autoComplete="off"
            required
          />
          <Button type="submit" look="primary" words={say('analysis.stage.addItem')} />
        </div>
        <FoodNames id={`${id}-foods`} />
      </form>
    </HoverCard>
  )
}
