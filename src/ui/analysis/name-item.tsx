import { type FormEvent, useEffect, useId, useMemo, useRef } from 'react'
import type { NormalizedPoint } from '../../core/geometry/normalized.ts'
import { toScreen } from '../../core/geometry/viewport.ts'
import { useMessages } from '../../messages/react.tsx'
import { HoverCard } from '../../viewer/card/hover-card.tsx'
import { useOwnProblem } from '../../viewer/own-problem.tsx'
import type { PhotoView } from '../../viewer/surface/photo-view.ts'
import { useApp } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { FoodNames } from '../fields.tsx'

type NameItemProps = {
  readonly stage: HTMLElement
  readonly view: PhotoView
  readonly point: NormalizedPoint
}

/** Asks for the name of what was tapped, with the food table's names to choose from. */
export function NameItem({ stage, view, point }: NameItemProps) {
  const { say } = useMessages()
  const app = useApp()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const own = useOwnProblem(say('analysis.stage.nameMissing'))
  const { photo, current, subscribe } = view
  const target = useMemo(
    () => ({ surface: stage, at: () => toScreen(current(), photo, point), subscribe, radius: 16 }),
    [stage, photo, point, current, subscribe],
  )

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
      target={target}
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
            {...own.field}
          />
          <Button type="submit" look="primary" words={say('analysis.stage.addItem')} />
        </div>
        {own.problem}
        <FoodNames id={`${id}-foods`} />
      </form>
    </HoverCard>
  )
}
