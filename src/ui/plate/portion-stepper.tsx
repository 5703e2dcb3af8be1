import type { ReactNode } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { IconButton } from '../buttons.tsx'

/** Servings go by halves. */
const STEP = 0.5

type PortionStepperProps = {
  readonly name: string
  readonly portions: number
  readonly onChange: (portions: number) => void
  readonly words: ReactNode
}

/** Fewer, how many, more. At none it is off the plate. */
export function PortionStepper({ name, portions, onChange, words }: PortionStepperProps) {
  const { say } = useMessages()
  const off = portions <= STEP
  return (
    <span className="portions">
      <IconButton
        className="button button-small button-icon"
        icon={off ? 'bin' : 'minus'}
        label={say(off ? 'analysis.plate.off' : 'analysis.plate.less', { name })}
        onClick={() => onChange(portions - STEP)}
      />
      <span className="portions-count" aria-live="polite">
        {words}
      </span>
      <IconButton
        className="button button-small button-icon"
        icon="plus"
        label={say('analysis.plate.more', { name })}
        onClick={() => onChange(portions + STEP)}
      />
    </span>
  )
}
