import { type FormEvent, type ReactNode, useId, useState } from 'react'

type Field = HTMLInputElement

/** What goes onto the field, and what stands below it once it was left wrong. */
export type OwnProblem = {
  readonly field: {
    readonly onInvalid: (event: FormEvent<Field>) => void
    readonly onInput: () => void
    readonly 'aria-invalid': true | undefined
    readonly 'aria-describedby': string | undefined
  }
  readonly problem: ReactNode
}

/** The page's own sentence below a field, in place of the bubble a browser brings up. It goes as soon as something is typed. */
export function useOwnProblem(sentence: string): OwnProblem {
  const id = useId()
  const [isWrong, setWrong] = useState(false)
  return {
    field: {
      onInvalid(event) {
        event.preventDefault()
        setWrong(true)
        event.currentTarget.focus()
      },
      onInput: () => setWrong(false),
      'aria-invalid': isWrong || undefined,
      'aria-describedby': isWrong ? id : undefined,
    },
    problem: isWrong && (
      <p id={id} className="pl-problem" role="alert">
        {sentence}
      </p>
    ),
  }
}
