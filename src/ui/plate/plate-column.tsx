import { useEffect, useId, useRef, useState } from 'react'
import type { Serving } from '../../core/analysis/plates.ts'
import type { Row } from '../../core/analysis/row.ts'
import { rowsOfPerson } from '../../core/analysis/rows-of-person.ts'
import { summaryOf } from '../../core/analysis/summary.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { PlateId } from '../../core/terms/plates.ts'
import { assessmentWords } from '../../messages/assessment-words.ts'
import { ofWhoseDay } from '../../messages/day-words.ts'
import { gramsWords } from '../../messages/figures.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { plateWords } from '../../messages/plate-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { DotMark } from '../../viewer/dot-mark.tsx'
import { partOf } from '../../viewer/painter/dots.ts'
import { PersonBadge } from '../../viewer/person-badge.tsx'
import { AskLines } from '../../viewer/summary/person-answer.tsx'
import { SummaryLine } from '../../viewer/summary/summary-line.tsx'
import { useApp, useReading } from '../app-context.tsx'
import { PlateChart } from './plate-chart.tsx'
import { Portions } from './portions.tsx'
import { portionsOf, useTotals } from './use-plates.ts'

type PlateColumnProps = {
  readonly plate: PlateId
  readonly servings: readonly Serving[]
  /** All that can be put on it. */
  readonly rows: readonly Row[]
  readonly people: readonly HealthProfile[]
  /** There is another beside it. */
  readonly hasOther: boolean
  readonly onSelect: (id: string) => void
}

/** One plate: what lies on it, and what that comes to for each person. */
export function PlateColumn({ plate, servings, rows, people, hasOther, onSelect }: PlateColumnProps) {
  const { say } = useMessages()
  const app = useApp()
  const headingId = useId()
  const [adding, setAdding] = useState(servings.length === 0)
  const startsEmpty = useRef(adding)
  const more = useRef<HTMLElement>(null)
  useEffect(() => {
    // The second one was just asked for, and may come up out of sight.
    if (plate !== 'second' || !startsEmpty.current) return
    more.current?.focus()
    more.current?.closest('section')?.scrollIntoView?.({ block: 'nearest' })
  }, [plate])
  const serve = (id: string, count: number) => {
    app.serve(id, plate, count)
    // Its buttons go with it, and the focus would go with them.
    if (count <= 0) more.current?.focus()
  }
  return (
    <section className="plate-column" aria-labelledby={headingId}>
      <h3 id={headingId} className={hasOther ? undefined : 'visually-hidden'}>
        {hasOther ? say('plate.name', { plate }) : say('plate.title')}
      </h3>
      {servings.length === 0 ? (
        <p className="field-note">{say('plate.nothing')}</p>
      ) : (
        <ul className="plate-servings">
          {servings.map((serving) => (
            <ServingLine
              key={serving.row.id}
              serving={serving}
              onServe={(count) => serve(serving.row.id, count)}
            />
          ))}
        </ul>
      )}
      {servings.length > 0 && <ForEach servings={servings} people={people} onSelect={onSelect} />}
      <details
        className="plate-add"
        open={adding}
        onToggle={({ currentTarget }) => setAdding(currentTarget.open)}
      >
        <summary ref={more}>{hasOther ? say('plate.addTo', { plate }) : say('plate.add')}</summary>
        <ul>
          {rows.map((row) => {
            const isOn = portionsOf(servings, row.id) > 0
            return (
              <li key={row.id}>
                <button
                  type="button"
                  className="plate-choice"
                  aria-pressed={isOn}
                  onClick={() => app.serve(row.id, plate, isOn ? 0 : 1)}
                >
                  <Marks row={row} /> {row.name}
                </button>
              </li>
            )
          })}
        </ul>
      </details>
    </section>
  )
}

function ServingLine({ serving, onServe }: { serving: Serving; onServe: (count: number) => void }) {
  const messages = useMessages()
  const { say } = messages
  const { row, portions } = serving
  const { min, likely, max } = row.composed.amount.servingGrams
  const grams = gramsWords(messages, { min: min * portions, likely: likely * portions, max: max * portions })
  const words = say('plate.portions', { count: portions, isHalf: portions === 0.5 })
  return (
    <li>
      <Marks row={row} />
      <span className="plate-serving-name">
        {row.name}
        {row.assessments.map((assessment) => (
          <span key={assessment.profileId} className="visually-hidden">
            : {assessmentWords(messages, assessment)}
          </span>
        ))}
        <span className="field-note">{say('plate.grams', { portions: words, grams })}</span>
      </span>
      <Portions name={row.name} portions={portions} onChange={onServe} words={messages.number(portions)} />
    </li>
  )
}

/** A dot for each person, in their order. */
function Marks({ row: { assessments } }: { readonly row: Row }) {
  return (
    <span className="plate-marks">
      {assessments.map((assessment) => (
        <DotMark key={assessment.profileId} {...partOf(assessment)} size={20} />
      ))}
    </span>
  )
}

type ForEachProps = Pick<PlateColumnProps, 'servings' | 'people' | 'onSelect'>

/** What the plate comes to, for each person beside the others; before it what on it they should not eat or have to ask about. */
function ForEach({ servings, people, onSelect }: ForEachProps) {
  const messages = useMessages()
  const app = useApp()
  const self = useReading()
  const totals = useTotals(servings, people)
  const all = servings.map(({ row }) => row)
  const picking = { onHover: app.hover, onSelect }
  return (
    <div className="plate-people">
      {people.map((person, at) => {
        const own = totals[at]
        const rows = rowsOfPerson(all, at)
        const { skip, ask } = summaryOf(rows, [person])
        const words = own && plateWords(messages, own, person, self)
        return (
          <div key={person.id} className="plate-person">
            {people.length > 1 && (
              <h4>
                <PersonBadge people={people} at={at} /> {nameOf(messages, person)}
              </h4>
            )}
            <div className="plate-warnings">
              <SummaryLine kind="skip" rows={skip} {...picking} />
              <AskLines rows={ask} {...picking} />
            </div>
            {words && <p className="plate-energy">{words.energy}</p>}
            {own && (
              <PlateChart totals={own.totals} person={person} of={ofWhoseDay(messages, person, self)} />
            )}
          </div>
        )
      })}
    </div>
  )
}
