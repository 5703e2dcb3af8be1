import { type KeyboardEvent, useId, useState } from 'react'
import type { HealthProfile } from '../../core/health/profile.ts'
import { DRINK_LEVELS, FOOD_LEVELS, LIMIT_FIELDS, LIMITS, type LimitField } from '../../wording/en/picker.ts'
import { useApp } from '../app-context.tsx'
import { type TargetId, targetOf, withTarget } from './facts.ts'

/** What a clinician set for this person; textures only for somebody who has trouble swallowing. */
export function OwnLimits({ person }: { readonly person: HealthProfile }) {
  const app = useApp()
  const targets = person.targets ?? {}
  const set = (id: TargetId, value: number | undefined) =>
    app.setTargets(person.id, withTarget(targets, id, value))
  return (
    <div className="own-limits">
      <p className="field-note">{LIMITS.note}</p>
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
              label={LIMITS.food}
              levels={FOOD_LEVELS}
              value={targets.texture}
              onSet={(value) => set('texture', value)}
            />
            <Level
              label={LIMITS.drink}
              levels={DRINK_LEVELS}
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
  const { label, unit, least, most } = field
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
        {label} <span className="limit-unit">{unit}</span>
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
          {LIMITS.range(least, most, unit)}
        </p>
      )}
    </div>
  )
}

type LevelProps = {
  readonly label: string
  readonly levels: readonly (readonly [level: number, name: string])[]
  readonly value: number | undefined
  readonly onSet: (value: number | undefined) => void
}

function Level({ label, levels, value, onSet }: LevelProps) {
  const id = useId()
  return (
    <div className="limit limit-level">
      <label className="field-label" htmlFor={id}>
        {label} <span className="limit-unit">IDDSI</span>
      </label>
      <select
        id={id}
        className="input"
        value={value ?? ''}
        onChange={({ target }) => onSet(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{LIMITS.unset}</option>
        {levels.map(([level, name]) => (
          <option key={level} value={level}>
            {LIMITS.level(level, name)}
          </option>
        ))}
      </select>
    </div>
  )
}
