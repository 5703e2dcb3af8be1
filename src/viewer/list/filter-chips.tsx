import { useMemo } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { Dot } from '../../core/health/assessment.ts'
import { dotWords } from '../../messages/assessment-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { AskMark, DotMark } from '../dot-mark.tsx'
import { type ListFilter, listCounts } from './arrange-rows.ts'

type FilterChipsProps = {
  readonly rows: readonly Row[]
  readonly filter: ListFilter
  readonly onFilter: (filter: ListFilter) => void
}

/** What list and dots can be narrowed to, each in words and with how many rows there are of it; the best first. */
export function FilterChips({ rows, filter, onFilter }: FilterChipsProps) {
  const messages = useMessages()
  const { say } = messages
  const { dots, asks } = useMemo(() => listCounts(rows), [rows])
  const toggled = (dot: Dot) => {
    const next = new Set(filter.dots)
    if (!next.delete(dot)) next.add(dot)
    return next
  }
  return (
    <fieldset className="pl-chips" aria-label={say('viewer.list.filter')}>
      {dots.map(({ dot, count }) => (
        <FilterChip
          key={dot}
          dot={dot}
          name={dotWords(messages, dot)}
          count={count}
          pressed={filter.dots.has(dot)}
          onPress={() => onFilter({ ...filter, dots: toggled(dot) })}
        />
      ))}
      {asks > 0 && (
        <FilterChip
          name={say('health.advice.name.ask')}
          count={asks}
          pressed={filter.asks}
          onPress={() => onFilter({ ...filter, asks: !filter.asks })}
        />
      )}
    </fieldset>
  )
}

type FilterChipProps = {
  /** Absent for the one of what is to be asked about. */
  readonly dot?: Dot
  readonly name: string
  readonly count: number
  readonly pressed: boolean
  readonly onPress: () => void
}

function FilterChip({ dot, name, count, pressed, onPress }: FilterChipProps) {
  const { say } = useMessages()
  return (
    <button type="button" className="pl-chip" data-dot={dot} aria-pressed={pressed} onClick={onPress}>
      {dot ? <DotMark dot={dot} size={18} /> : <AskMark size={18} />}
      <span>{say('viewer.list.filterChip', { word: name, count })}</span>
    </button>
  )
}
