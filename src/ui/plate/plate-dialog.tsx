import './plate.css'
import { useMemo, useState } from 'react'
import { comparePlates } from '../../core/analysis/plates-compared.ts'
import { PLATE_IDS } from '../../core/terms/plates.ts'
import { amountWords } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'
import { mealShareWords } from '../../messages/plate-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { arrangeRows } from '../../viewer/list/arrange-rows.ts'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Modal } from '../modal.tsx'
import { PlateColumn } from './plate-column.tsx'
import { usePlates, useTotals } from './use-plates.ts'

/** What somebody would eat, against the day of each person; a second plate beside it, to choose between the two. */
export function PlateDialog() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const shown = useRows()
  const rows = useMemo(() => arrangeRows(shown, 'best').flatMap((group) => group.rows), [shown])
  const people = useAppState((state) => state.people)
  const plates = usePlates()
  const [wanted, setWanted] = useState(false)
  const hasSecond = wanted || plates.second.length > 0
  const onSelect = (id: string) => {
    app.closeDialog()
    app.select(id)
  }
  const endCompare = () => {
    for (const { row } of plates.second) app.serve(row.id, 'second', 0)
    setWanted(false)
  }
  const isEmpty = plates.first.length + plates.second.length === 0
  return (
    <Modal title={say('plate.title')} closeLabel={say('plate.close')} wide>
      {isEmpty && <p>{say('plate.empty')}</p>}
      {hasSecond && <Compared />}
      <div className="plates">
        {PLATE_IDS.filter((id) => id === 'first' || hasSecond).map((id) => (
          <PlateColumn
            key={id}
            plate={id}
            servings={plates[id]}
            rows={rows}
            people={people}
            hasOther={hasSecond}
            onSelect={onSelect}
          />
        ))}
      </div>
      <div className="row">
        {hasSecond ? (
          <Button look="small" words={say('plate.endCompare')} onClick={endCompare} />
        ) : (
          !isEmpty && <Button look="small" words={say('plate.compare')} onClick={() => setWanted(true)} />
        )}
      </div>
      {!isEmpty && <p className="field-note">{say('plate.mark', { share: mealShareWords(messages) })}</p>}
    </Modal>
  )
}

/** What sets the second plate apart, in a sentence or two. */
function Compared() {
  const messages = useMessages()
  const { say } = messages
  const people = useAppState((state) => state.people)
  const { first, second } = usePlates()
  const [one, other] = [useTotals(first, people), useTotals(second, people)]
  if (first.length === 0 || second.length === 0) return null
  const found = comparePlates(one, other)
  const figures = (sign: 1 | -1) => found.filter(({ more }) => Math.sign(more) === sign)
  const [less, more] = [figures(-1), figures(1)]
  return (
    <div className="plates-compared" role="status">
      {found.length === 0 && <p>{say('plate.same')}</p>}
      {less.length > 0 && <p>{say('plate.lessThanFirst', { figures: listed(messages, less) })}</p>}
      {more.length > 0 && <p>{say('plate.moreThanFirst', { figures: listed(messages, more) })}</p>}
    </div>
  )
}

function listed(messages: Messages, found: ReturnType<typeof comparePlates>): string {
  return messages.list(
    found.map(({ nutrient, more }) =>
      messages.say('plate.figure', {
        nutrient: messages.say(`health.nutrient.inSentence.${nutrient}`),
        amount: amountWords(messages, nutrient, Math.abs(more)),
      }),
    ),
  )
}
