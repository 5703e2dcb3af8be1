import { type KeyboardEvent, useId, useState } from 'react'
import type { HealthProfile } from '../../core/health/profile.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { type TargetId, targetOf, withTarget } from './facts.ts'
import { DRINK_LEVELS, FOOD_LEVELS, LIMIT_FIELDS, type LimitField } from './limit-fields.ts'

/** What a clinician set for this person; textures only for somebody who has trouble swallowing. */
export function OwnLimits({ person }: { readonly person: HealthProfile }) {
  const { say } = useMessages()
  const app = useApp()
  const targets = person.targets ?? {}
  const set = (id: TargetId, value: number | undefined) =>
    app.setTargets(person.id, withTarget(targets, id, value))
  return (
    <div className="own-limits">
      <p className="field-note">{say('people.limits.note')}</p>
      <div className="limit-fields">
        {LIMIT_FIELDS.map((field) => (
          <Limit
            key={field.id}
            field={field}
            value={targetOf(targets, field.id)}
            onSet={(value) => set(field.id, value)}
          />
        ))}
        {person.conditions.includes('dysphagia') && (
          <>
            <Level
              label={say('people.limits.food')}
              levels={FOOD_LEVELS.map((level) => [level, say(`people.limits.foodLevel.${level}`)])}
              value={targets.texture}
              onSet={(value) => set('texture', value)}
            />
            <Level
              label={say('people.limits.drink')}
              levels={DRINK_LEVELS.map((level) => [level, say(`people.limits.drinkLevel.${level}`)])}
              value={targets.drinkTexture}
              onSet={(value) => set('drinkTexture', value)}
            />
          </>
        )}
      </div>
    </div>
  )
}

type LimitProps = {
  readonly field: LimitField
  readonly value: number | undefined
  readonly onSet: (value: number | undefined) => void
}

/** Holds once the field is left or Enter is pressed, so that half a number judges nothing. */
function Limit({ field, value, onSet }: LimitProps) {
  const { say } = useMessages()
  const { unit, least, most } = field
  const [writing, setWriting] = useState<string>()
  const [odd, setOdd] = useState(false)
  const id = useId()
  const settle = () => {
    if (writing === undefined) return
    const number = Number(writing.replace(',', '.'))
    const plausible = writing.trim() === '' || (number >= least && number <= most)
    setOdd(!plausible)
    if (!plausible) return
    setWriting(undefined)
    onSet(writing.trim() === '' ? undefined : number)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle()
  }
  return (
    <div className="limit">
      <label className="field-label" htmlFor={id}>
        {say(`people.limits.field.${field.id}`)}{' '}
        <span className="limit-unit">{say(`people.limits.unit.${unit}`)}</span>
      </label>
      <input
        id={id}
        className="input"
        inputMode="decimal"
        autoComplete="off"
        maxLength={8}
        value={writing ?? value ?? ''}
        aria-invalid={odd}
        aria-describedby={odd ? `${id}-odd` : undefined}
        onChange={({ target }) => setWriting(target.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      {odd && (
        <p id={`${id}-odd`} className="limit-odd" role="alert">
          {say('people.limits.range', { least, most, unit: say(`people.limits.unit.${unit}`) })}
        </p>
      )}
    </div>
  )
}

type LevelProps = {
  readonly label: string
  /** Each with its number in the IDDSI framework. */
  readonly levels: readonly (readonly [level: number, name: string])[]
  readonly value: number | undefined
  readonly onSet: (value: number | undefined) => void
}

function Level({ label, levels, value, onSet }: LevelProps) {
  const { say } = useMessages()
  const id = useId()
  return (
    <div className="limit limit-level">
      <label className="field-label" htmlFor={id}>
        {label} <span className="limit-unit">{say('people.limits.iddsi')}</span>
      </label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onSet(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{say('people.limits.unset')}</option>
        {levels.map(([level, name]) => (
          <option key={level} value={level}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
