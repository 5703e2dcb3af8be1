import { type ComponentProps, type FocusEvent, type FormEvent, useId, useRef } from 'react'
import { Button } from '../buttons.tsx'

type CorrectLineProps = ComponentProps<'input'> & {
  readonly label: string
  readonly set: string
  readonly onSet: (text: string) => void
}

/** A field with its button. */
export function CorrectLine({ label, set, onSet, ...input }: CorrectLineProps) {
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSet(field.current?.value ?? '')
  }
  return (
    <form className="correct-line" onSubmit={submit}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input ref={field} id={id} className="input" required onFocus={bringLineIntoView} {...input} />
      <Button type="submit" look="small" words={set} />
    </form>
  )
}

/** A field's button comes into view with it. */
function bringLineIntoView({ currentTarget }: FocusEvent<HTMLInputElement>) {
  currentTarget.form?.scrollIntoView?.({ block: 'nearest' })
}
