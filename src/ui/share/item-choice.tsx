import type { Row } from '../../core/analysis/row.ts'
import { useMessages } from '../../messages/react.tsx'
import { Button } from '../buttons.tsx'

type ItemChoiceProps = {
  readonly rows: readonly Row[]
  /** By id. */
  readonly leftOut: ReadonlySet<string>
  readonly onChange: (leftOut: ReadonlySet<string>) => void
}

/** Which items stand on the page. */
export function ItemChoice({ rows, leftOut, onChange }: ItemChoiceProps) {
  const { say } = useMessages()
  const toggle = (id: string) => {
    const next = new Set(leftOut)
    if (!next.delete(id)) next.add(id)
    onChange(next)
  }
  const shown = rows.filter(({ id }) => !leftOut.has(id)).length
  return (
    <details className="item-choice">
      <summary>{say('handout.screen.items', { shown, all: rows.length })}</summary>
      <div className="row">
        <Button look="small" words={say('handout.screen.allItems')} onClick={() => onChange(new Set())} />
        <Button
          look="small"
          words={say('handout.screen.noItems')}
          onClick={() => onChange(new Set(rows.map(({ id }) => id)))}
        />
      </div>
      <ul>
        {rows.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={!leftOut.has(id)} onChange={() => toggle(id)} /> {name}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
