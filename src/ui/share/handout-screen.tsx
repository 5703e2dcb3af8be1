import { useEffect, useMemo, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { FoodTable } from '../../core/nutrition/table/food.ts'
import { yieldToMain } from '../../core/util/yield-to-main.ts'
import { actionSteps } from '../../handout/actions.ts'
import { composeHandout } from '../../handout/handout.ts'
import { rowsFor } from '../../handout/numbered-rows.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { PACE } from '../../viewer/pace.ts'
import { useApp, useAppState, useRows } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Choices, Switch, TextField } from '../fields.tsx'
import { HandOnFrame } from './hand-on-frame.tsx'
import { HandoutSheet } from './handout-sheet.tsx'
import { ItemChoice } from './item-choice.tsx'

const EVERYONE = ''
const NONE: readonly string[] = []
/** Letters of a note that fit the page. */
const LONGEST = 600

/** A page for paper, and what stands on it. */
export function HandoutScreen() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const allRows = useRows()
  const { people: everyone, photos, analysis, foods, visit } = useAppState((state) => state)
  const [whom, setWhom] = useState(everyone[0]?.id ?? EVERYONE)
  const [named, setNamed] = useState(() => app.store.getState().named)
  const hidden = useAppState((state) => state.settings.hideCalories)
  const [wanted, setCalories] = useState(true)
  const calories = wanted && !hidden
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set())
  const [title, setTitle] = useState<string>()
  const [note, setNote] = useState('')
  const [createdAt] = useState(() => app.handedOn(true)?.createdAt ?? '')

  const people = useMemo(
    () => (whom === EVERYONE ? everyone : everyone.filter(({ id }) => id === whom)),
    [everyone, whom],
  )
  const rows = useMemo(
    () => rowsFor(allRows, people).filter(({ id }) => !leftOut.has(id)),
    [allRows, people, leftOut],
  )
  const handout = useMemo(
    () => analysis && composeHandout(messages, analysis, rows, { people, named, calories }),
    [messages, analysis, rows, people, named, calories],
  )
  const actions = useActions(rows, people, foods)
  if (!handout) return null
  const isMenu = rows.some(({ composed }) => composed.amount.basis === 'menu')
  const usualTitle = say(isMenu ? 'handout.title.menu' : 'handout.title.food')
  const ids = [...everyone.map(({ id }) => id), ...(everyone.length > 1 ? [EVERYONE] : [])]
  return (
    <HandOnFrame
      title={say('handout.screen.handout')}
      options={
        <>
          {everyone.length > 1 && (
            <Choices
              legend={say('handout.screen.whom')}
              ids={ids}
              nameOf={(id) => {
                const person = everyone.find((each) => each.id === id)
                return person ? nameOf(messages, person) : say('handout.screen.everyone')
              }}
              chosen={whom}
              onChoose={setWhom}
            />
          )}
          <Switch
            label={say('handout.screen.named')}
            on={named}
            onSwitch={setNamed}
            note={say('handout.screen.namedNote')}
          />
          <TextField
            label={say('handout.screen.title')}
            value={title ?? usualTitle}
            maxLength={80}
            onChange={({ target }) => setTitle(target.value)}
          />
          <label className="field">
            <span className="field-label">{say('handout.screen.note')}</span>
            <textarea
              className="input hand-on-note"
              rows={3}
              maxLength={LONGEST}
              placeholder={say('handout.screen.noteHint')}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          </label>
          {visit?.note && note !== visit.note && (
            <Button
              look="link"
              words={say('handout.screen.patientNote')}
              onClick={() => setNote(visit.note.slice(0, LONGEST))}
            />
          )}
          {!hidden && (
            <Switch
              label={say('handout.screen.calories')}
              on={calories}
              onSwitch={setCalories}
              note={say('handout.screen.caloriesNote')}
            />
          )}
          <ItemChoice rows={allRows} leftOut={leftOut} onChange={setLeftOut} />
        </>
      }
    >
      <HandoutSheet
        title={title ?? usualTitle}
        handout={handout}
        actions={actions}
        note={note}
        photos={photos}
        rows={rows}
        createdAt={createdAt}
      />
    </HandOnFrame>
  )
}

/** What to do, once it is found: better foods are judged in slices, so that the page is there at once. */
function useActions(rows: readonly Row[], people: readonly HealthProfile[], foods: FoodTable | undefined) {
  const messages = useMessages()
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    if (!foods) return
    let wanted = true
    // Work that nobody waits for any more stays paused for good.
    const pause = () => new Promise<void>((resume) => void PACE.pause().then(() => wanted && resume()))
    void yieldToMain(actionSteps(messages, rows, people, foods), { ...PACE, pause }).then((actions) => {
      if (wanted) setFound(actions)
    })
    return () => {
      wanted = false
    }
  }, [messages, rows, people, foods])
  return found
}
