import { useId, useState } from 'react'
import type { HealthProfile } from '../../core/health/profile.ts'
import { checkedOnlyWords } from '../../messages/checked-only-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { SelectField, Switch, TextField } from '../fields.tsx'
import { type TargetId, targetOf, withTarget } from './facts.ts'

/** Plausible bounds of a figure a clinician may set, in its unit, in the order they are asked for. */
const LIMITS = [
  { id: 'energy', unit: 'kcal', least: 500, most: 8000 },
  { id: 'weight', unit: 'kg', least: 20, most: 400 },
  { id: 'sodium', unit: 'mg', least: 200, most: 10_000 },
  { id: 'potassium', unit: 'mg', least: 500, most: 10_000 },
  { id: 'phosphorus', unit: 'mg', least: 200, most: 5000 },
  { id: 'protein', unit: 'g', least: 10, most: 400 },
  { id: 'saturates', unit: 'g', least: 1, most: 100 },
  { id: 'carbs', unit: 'g', least: 10, most: 1000 },
  { id: 'caffeine', unit: 'mg', least: 10, most: 1000 },
] as const satisfies readonly { id: TargetId; unit: string; least: number; most: number }[]

/** Levels of the IDDSI framework that can be chosen. */
const FOOD_LEVELS = [3, 4, 5, 6, 7] as const
const DRINK_LEVELS = [0, 1, 2, 3, 4] as const

/** What a clinician set for this person; textures only for somebody who has trouble swallowing. */
export function OwnLimits({ person }: { readonly person: HealthProfile }) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const hidesCalories = useAppState((state) => state.settings.hideCalories)
  const limits = LIMITS.filter(({ id }) => !(hidesCalories && id === 'energy'))
  const targets = person.targets ?? {}
  const set = (id: TargetId, value: number | undefined) =>
    app.setTargets(person.id, withTarget(targets, id, value))
  return (
    <div className="own-limits">
      <p className="field-note">{say('people.limits.note')}</p>
      <div className="limit-fields">
        {limits.map((limit) => (
          <Limit
            key={limit.id}
            limit={limit}
            value={targetOf(targets, limit.id)}
            onSet={(value) => set(limit.id, value)}
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
      <Switch
        label={say('people.limits.checkedOnly')}
        on={person.checkedOnly === true}
        onSwitch={(on) => app.setCheckedOnly(person.id, on)}
        note={checkedOnlyWords(messages, person) ?? say('people.limits.checkedOnlyNote')}
      />
    </div>
  )
}

type LimitProps = {
  readonly limit: (typeof LIMITS)[number]
  readonly value: number | undefined
  readonly onSet: (value: number | undefined) => void
}

/** Holds once the field is left or Enter is pressed, so that half a number judges nothing. */
function Limit({ limit: { id, least, most, unit }, value, onSet }: LimitProps) {
  const { say } = useMessages()
  const [writing, setWriting] = useState<string>()
  const [odd, setOdd] = useState(false)
  const oddId = useId()
  const unitWords = say(`people.limits.unit.${unit}`)
  const settle = () => {
    if (writing === undefined) return
    const number = Number(writing.replace(',', '.'))
    const plausible = writing.trim() === '' || (number >= least && number <= most)
    setOdd(!plausible)
    if (!plausible) return
    setWriting(undefined)
    onSet(writing.trim() === '' ? undefined : number)
  }
  return (
    <TextField
      label={<LimitLabel name={say(`people.limits.field.${id}`)} unit={unitWords} />}
      className="limit"
      inputMode="decimal"
      maxLength={8}
      value={writing ?? value ?? ''}
      aria-invalid={odd}
      aria-describedby={odd ? oddId : undefined}
      onChange={({ target }) => setWriting(target.value)}
      onBlur={settle}
      onKeyDown={({ key }) => key === 'Enter' && settle()}
      below={
        odd && (
          <p id={oddId} className="limit-odd" role="alert">
            {say('people.limits.range', { least, most, unit: unitWords })}
          </p>
        )
      }
    />
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
  return (
    <SelectField
      label={<LimitLabel name={label} unit={say('people.limits.iddsi')} />}
      className="limit limit-level"
      value={value ?? ''}
      onChoose={(level) => onSet(level === '' ? undefined : Number(level))}
    >
      <option value="">{say('people.limits.unset')}</option>
      {levels.map(([level, name]) => (
        <option key={level} value={level}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}

function LimitLabel({ name, unit }: { readonly name: string; readonly unit: string }) {
  return (
    <>
      {name} <span className="limit-unit">{unit}</span>
    </>
  )
}
