import { type ComponentProps, type FocusEvent, type FormEvent, type ToggleEvent, useId, useRef } from 'react'
import { shownPhoto } from '../../app/photo-set.ts'
import type { Row } from '../../core/analysis/row.ts'
import { photosWith } from '../../core/fusion/food-item.ts'
import { useMessages } from '../../messages/react.tsx'
import { useOwnProblem } from '../../viewer/own-problem.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { FoodNames } from '../fields.tsx'
import { SaidBefore } from '../history/said-before.tsx'
import { numbered } from '../photo-numbers.ts'
import { IChecked } from './i-checked.tsx'

/** Name, amount, place: everything about an item can be put right, and taken back with Undo. */
export function CorrectItem({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <div className="correct">
      <SaidBefore row={row} />
      <WhichIsIt row={row} />
      <NotTheSame row={row} />
      <IChecked row={row} />
      <details className="correct-more" onToggle={bringFieldsIntoView}>
        <summary>{say('analysis.correct.title')}</summary>
        <div className="correct-fields">
          <Rename key={`name ${row.name}`} row={row} />
          <Grams key={`grams ${row.composed.amount.servingGrams.likely}`} row={row} />
          <div className="row">
            <Button
              look="small"
              icon="move"
              words={say('analysis.correct.move')}
              onClick={() => app.setMode({ kind: 'move', itemId: row.id })}
            />
            <Button
              look="small danger"
              icon="bin"
              words={say('analysis.correct.remove')}
              onClick={() => app.remove(row.id)}
            />
          </div>
        </div>
      </details>
    </div>
  )
}

/** What looks disagreed on is settled by one tap. */
function WhichIsIt({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  const { label, rivalNames = [] } = row.composed.item
  if (rivalNames.length === 0) return null
  return (
    <fieldset className="correct-rivals">
      <legend className="field-label">{say('analysis.correct.whichIsIt')}</legend>
      <div className="row">
        {[label, ...rivalNames].map((name) => (
          <Button key={name} look="small" words={name} onClick={() => app.rename(row.id, name)} />
        ))}
      </div>
    </fieldset>
  )
}

/** Where it was taken for the same thing in several photos; what the shown one shows of it becomes an item of its own. */
function NotTheSame({ row }: { readonly row: Row }) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const photos = useAppState((state) => state.photos)
  const shown = useAppState(shownPhoto)
  const within = photosWith(row.composed.item)
  const others = numbered(
    messages,
    photos,
    within.filter((photo) => photo !== shown?.sha256),
  )
  if (within.length < 2 || others.count === 0) return null
  return (
    <div className="correct-apart">
      <span className="field-note">{say('analysis.correct.sameAs', others)}</span>
      <Button look="small" words={say('analysis.correct.notTheSame')} onClick={() => app.setApart(row.id)} />
    </div>
  )
}

function Rename({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  const foods = useId()
  return (
    <CorrectLine
      label={say('analysis.correct.name')}
      set={say('analysis.correct.rename')}
      wrong={say('analysis.correct.nameMissing')}
      onSet={(name) => app.rename(row.id, name)}
      list={foods}
      defaultValue={row.name}
      maxLength={80}
      autoComplete="off"
    >
      <FoodNames id={foods} />
    </CorrectLine>
  )
}

const MOST_GRAMS = 5000

function Grams({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <CorrectLine
      label={say('analysis.correct.grams')}
      set={say('analysis.correct.setGrams')}
      wrong={say('analysis.correct.gramsWrong', { most: MOST_GRAMS })}
      onSet={(grams) => app.setAmount(row.id, Number(grams))}
      type="number"
      inputMode="numeric"
      min={1}
      max={MOST_GRAMS}
      step="any"
      defaultValue={Math.round(row.composed.amount.servingGrams.likely)}
    />
  )
}

type CorrectLineProps = ComponentProps<'input'> & {
  readonly label: string
  readonly set: string
  /** What to say where the field is left empty, or with what cannot be. */
  readonly wrong: string
  readonly onSet: (text: string) => void
}

function CorrectLine({ label, set, wrong, onSet, children, ...input }: CorrectLineProps) {
  const field = useRef<HTMLInputElement>(null)
  const own = useOwnProblem(wrong)
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSet(field.current?.value ?? '')
  }
  return (
    <form className="correct-line" onSubmit={submit}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        ref={field}
        id={id}
        className="input"
        required
        onFocus={bringLineIntoView}
        {...own.field}
        {...input}
      />
      <Button type="submit" look="small" words={set} />
      {own.problem}
      {children}
    </form>
  )
}

/** The card scrolls to what has opened below its edge. */
function bringFieldsIntoView({ currentTarget: { open, lastElementChild } }: ToggleEvent<HTMLDetailsElement>) {
  if (open) lastElementChild?.scrollIntoView?.({ block: 'nearest' })
}

/** A field's button comes into view with it. */
function bringLineIntoView({ currentTarget }: FocusEvent<HTMLInputElement>) {
  currentTarget.form?.scrollIntoView?.({ block: 'nearest' })
}
