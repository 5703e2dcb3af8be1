import { useMessages } from '../../messages/react.tsx'
import { Stepper } from '../stepper.tsx'

/** Servings go by halves. */
const STEP = 0.5

type PortionsProps = {
  readonly name: string
  readonly portions: number
  readonly onChange: (portions: number) => void
  readonly words: string
}

/** How many servings lie on the plate. At none it is off. */
export function Portions({ name, portions, onChange, words }: PortionsProps) {
  const { say } = useMessages()
  const off = portions <= STEP
  return (
    <Stepper
      words={words}
      less={{
        icon: off ? 'bin' : 'minus',
        label: say(off ? 'analysis.plate.off' : 'analysis.plate.less', { name }),
        onStep: () => onChange(portions - STEP),
      }}
      more={{ label: say('analysis.plate.more', { name }), onStep: () => onChange(portions + STEP) }}
    />
  )
}
