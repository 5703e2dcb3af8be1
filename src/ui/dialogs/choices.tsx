import { useId } from 'react'

type ChoicesProps<Id extends string> = {
  readonly legend: string
  readonly names: Readonly<Record<Id, string>>
  readonly chosen: Id
  readonly onChoose: (id: Id) => void
}

/** A few options of which one holds, side by side. */
export function Choices<Id extends string>({ legend, names, chosen, onChoose }: ChoicesProps<Id>) {
  const group = useId()
  return (
    <fieldset className="choices">
      <legend className="field-label">{legend}</legend>
      <div className="choices-line">
        {(Object.keys(names) as Id[]).map((id) => (
          <label key={id} className="choice">
            <input type="radio" name={group} checked={chosen === id} onChange={() => onChoose(id)} />
            <span>{names[id]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
