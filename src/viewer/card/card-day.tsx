import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { dayOf } from '../../core/health/day/day-of.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { childsDayWords } from '../../messages/day-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useOwnProblem } from '../own-problem.tsx'

type CardDayProps = {
  readonly person: HealthProfile
  /** Their day is told without its calories. */
  readonly hidesEnergy?: boolean | undefined
  /** In years; absent where nobody can be asked. */
  readonly onAge?: ((personId: string, age: number) => void) | undefined
}

/** Of a child: whose day its food is judged for, and where no age is given, that it is assumed and how to give it. */
export function CardDay({ person, hidesEnergy = false, onAge }: CardDayProps) {
  const messages = useMessages()
  const { say } = messages
  const [asking, setAsking] = useState(false)
  const words = childsDayWords(messages, person, !hidesEnergy)
  if (words === undefined) return null
  const isAssumed = dayOf(person).assumed !== undefined
  return (
    <div className="pl-day" data-assumed={isAssumed ? '' : undefined}>
      <p>
        {words}{' '}
        {onAge && !asking && (
          <button type="button" className="pl-link" onClick={() => setAsking(true)}>
            {say(isAssumed ? 'viewer.card.age.give' : 'viewer.card.age.change')}
          </button>
        )}
      </p>
      {onAge && asking && (
        <AgeForm
          onAge={(age) => {
            onAge(person.id, age)
            setAsking(false)
          }}
        />
      )}
    </div>
  )
}

/** A child's: from 18 on somebody is an adult. */
const MOST = { years: 17, months: 24 }
const MONTHS_IN_A_YEAR = 12

function AgeForm({ onAge }: { readonly onAge: (years: number) => void }) {
  const { say } = useMessages()
  const [unit, setUnit] = useState<keyof typeof MOST>('years')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const own = useOwnProblem(say('viewer.card.age.wrong', { unit, most: MOST[unit] }))
  // The button that asked for the field is gone.
  useEffect(() => field.current?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const number = field.current?.valueAsNumber ?? Number.NaN
    if (Number.isFinite(number)) onAge(unit === 'months' ? number / MONTHS_IN_A_YEAR : number)
  }
  return (
    <form className="pl-age" onSubmit={submit}>
      <label htmlFor={id}>{say('viewer.card.age.label')}</label>
      <input
        ref={field}
        id={id}
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST[unit]}
        required
        {...own.field}
      />
      <select
        aria-label={say('viewer.card.age.unit')}
        value={unit}
        onChange={({ target }) => setUnit(target.value === 'months' ? 'months' : 'years')}
      >
        <option value="years">{say('viewer.card.age.years')}</option>
        <option value="months">{say('viewer.card.age.months')}</option>
      </select>
      <button type="submit">{say('viewer.card.age.set')}</button>
      {own.problem}
    </form>
  )
}
