import type { Row } from '../../core/analysis/row.ts'
import { dotWords } from '../../messages/assessment-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { DotMark } from '../dot-mark.tsx'
import { gravest } from '../list/arrange-rows.ts'
import { RowName } from '../row-name.tsx'

type CardOthersProps = {
  readonly rows: readonly Row[]
  readonly onSelect?: ((id: string) => void) | undefined
}

/** The other items of a dot that stands for several, to be selected in turn. */
export function CardOthers({ rows, onSelect }: CardOthersProps) {
  const messages = useMessages()
  const { say } = messages
  return (
    <div className="pl-others">
      <h4>{say('viewer.card.others')}</h4>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <DotMark dot={gravest(row.assessments)} size={16} />
            <button type="button" className="pl-link" onClick={() => onSelect?.(row.id)}>
              <RowName row={row} />
              <span className="pl-hidden">
                {say('viewer.card.swapVerdict', { verdict: dotWords(messages, gravest(row.assessments)) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
