import { type ComponentProps, type ReactNode, useId } from 'react'

type FieldProps = {
  readonly label: ReactNode
  readonly below?: ReactNode
}

export function TextField({
  label,
  below,
  className = 'field',
  ...input
}: FieldProps & ComponentProps<'input'>) {
  const id = useId()
  return (
    <div className={className}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input id={id} className="input" autoComplete="off" {...input} />
      {below}
    </div>
  )
}

type SelectFieldProps = FieldProps & {
  readonly className?: string
  readonly value: string | number
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

export function SelectField({
  label,
  below,
  className = 'field',
  value,
  onChoose,
  children,
}: SelectFieldProps) {
  const id = useId()
  return (
    <div className={className}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
      {below}
    </div>
  )
}

type SwitchProps = {
  readonly label: string
  readonly on: boolean
  readonly onSwitch: (on: boolean) => void
  readonly note: ReactNode
}

export function Switch({ label, on, onSwitch, note }: SwitchProps) {
  return (
    <div className="field">
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          onChange={({ target }) => onSwitch(target.checked)}
        />
        <span>{label}</span>
      </label>
      <p className="field-note">{note}</p>
    </div>
  )
}

type ChoicesProps<Id> = {
  readonly legend: string
  readonly ids: readonly Id[]
  readonly nameOf: (id: Id) => string
  /** What stands before its name. */
  readonly sampleOf?: (id: Id) => ReactNode
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
  readonly note?: string
}

/** A few options of which one holds, side by side. */
export function Choices<Id extends string | number>(props: ChoicesProps<Id>) {
  const { legend, ids, nameOf, sampleOf, chosen, onChoose, note } = props
  const group = useId()
  return (
    <fieldset className="choices">
      <legend className="field-label">{legend}</legend>
      <div className="choices-line">
        {ids.map((id) => (
          <label key={id} className="choice">
            <input type="radio" name={group} checked={chosen === id} onChange={() => onChoose(id)} />
            <span>
              {sampleOf?.(id)}
              {nameOf(id)}
            </span>
          </label>
        ))}
      </div>
      {note && <p className="field-note">{note}</p>}
    </fieldset>
  )
}
