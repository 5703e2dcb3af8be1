import type { ReactNode } from 'react'
import { IconButton } from '../buttons.tsx'

type StepperProps = {
  /** What is counted, as a heading and as the group's name. */
  readonly title: string
  readonly words: ReactNode
  readonly less: string
  readonly more: string
  /** Absent where there can be no less. */
  readonly onLess: (() => void) | undefined
  readonly onMore: (() => void) | undefined
}

/** An amount between a button for less and one for more. */
export function Stepper({ title, words, less, more, onLess, onMore }: StepperProps) {
  return (
    <fieldset className="stepper">
      <legend className="field-label">{title}</legend>
      <div className="stepper-line">
        <StepButton icon="minus" label={less} onStep={onLess} />
        <span className="stepper-words">{words}</span>
        <StepButton icon="plus" label={more} onStep={onMore} />
      </div>
    </fieldset>
  )
}

type StepButtonProps = {
  readonly icon: 'minus' | 'plus'
  readonly label: string
  readonly onStep: (() => void) | undefined
}

/** Never `disabled`: a button that loses the focus at the last step would send it to the top of the page. */
function StepButton({ icon, label, onStep }: StepButtonProps) {
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
