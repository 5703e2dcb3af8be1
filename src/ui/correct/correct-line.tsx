import { type ComponentProps, type FocusEvent, type FormEvent, useId } from 'react'
import { useOwnProblem } from '../../viewer/own-problem.tsx'
import { Button } from '../buttons.tsx'

type CorrectLineProps = ComponentProps<'input'> & {
  readonly label: string
  readonly set: string
  /** What to say where the field is left empty, or with what cannot be. */
  readonly wrong: string
  readonly onSet: (text: string) => void
}

/** A field with its button. */
export function CorrectLine({ label, set, wrong, onSet, ...input }: CorrectLineProps) {
  const own = useOwnProblem(wrong)
  const id = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const field = event.currentTarget.elements.namedItem(id)
    if (field instanceof HTMLInputElement) onSet(field.value)
  }
  return (
    <form className="correct-line" onSubmit={submit}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} className="input" required onFocus={bringLineIntoView} {...own.field} {...input} />
      <Button type="submit" look="small" words={set} />
      {own.problem}
    </form>
  )
}

/** A field's button comes into view with it. */
function bringLineIntoView({ currentTarget }: FocusEvent<HTMLInputElement>) {
  currentTarget.form?.scrollIntoView?.({ block: 'nearest' })
}
