import { plateWords } from '../../messages/plate-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useShownPeople } from '../analysis/shown-people.tsx'
import { useApp, useReading } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { usePlates, useTotals } from './use-plates.ts'

/** Above the list, once something is on the plate: how much that is, and the way to it. */
export function PlateNote() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const self = useReading()
  const { people } = useShownPeople()
  const { first } = usePlates()
  const [totals] = useTotals(first, people)
  const [person] = people
  if (first.length === 0) return null
  const note = say('analysis.plate.note', { count: first.length })
  const words =
    person && people.length === 1 && totals ? plateWords(messages, totals, person, self) : undefined
  return (
    <button type="button" className="plate-note" onClick={() => app.openDialog('plate')}>
      <Icon name="plate" />
      <span>
        <strong>{note}</strong>
        {words && <span>{words.energy}</span>}
        {words?.over && <span>{words.over}</span>}
      </span>
      <Icon name="next" />
    </button>
  )
}
