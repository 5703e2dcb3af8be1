import type { ReactNode } from 'react'
import { IconButton } from './buttons.tsx'
import type { IconName } from './icons.tsx'

type Step = {
  readonly label: string
  /** Where it is not just less or more of it. */
  readonly icon?: IconName
  /** Absent where there can be no less, or no more. */
  readonly onStep: (() => void) | undefined
}

type StepperProps = {
  /** What is counted, as a heading and as the group's name. Without one the steps' labels say it, and the words tell of each step. */
  readonly title?: string
  readonly words: ReactNode
  readonly less: Step
  readonly more: Step
}

/** An amount between a button for less and one for more. */
export function Stepper({ title, words, less, more }: StepperProps) {
  const line = (
    <div className="stepper-line">
      <StepButton icon="minus" {...less} />
      <span className="stepper-words" aria-live={title === undefined ? 'polite' : undefined}>
        {words}
      </span>
      <StepButton icon="plus" {...more} />
    </div>
  )
  if (title === undefined) return line
  return (
    <fieldset className="stepper">
      <legend className="field-label">{title}</legend>
      {line}
    </fieldset>
  )
}

/** Never `disabled`: a button that loses the focus at the last step would send it to the top of the page. */
function StepButton({ icon, label, onStep }: Step & { readonly icon: IconName }) {
  return (
    <IconButton
      icon={icon}
      label={label}
      className="button step"
      aria-disabled={onStep ? undefined : true}
      onClick={onStep}
    />
  )
}
