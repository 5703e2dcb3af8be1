import { type FocusEvent, type FormEvent, type ToggleEvent, useId } from 'react'
import { shownPhoto } from '../../app/shown-photo.ts'
import type { Row } from '../../core/analysis/row.ts'
import { photosWith } from '../../core/fusion/food-item.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { FoodNames } from '../food-names.tsx'
import { Icon } from '../icons.tsx'
import { IChecked } from './i-checked.tsx'

/** Name, amount, place: everything about an item can be put right, and taken back with Undo. */
export function CorrectItem({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <div className="correct">
      <WhichIsIt row={row} />
      <NotTheSame row={row} />
      <IChecked row={row} />
      <details className="correct-more" onToggle={bringFieldsIntoView}>
        <summary>{say('analysis.correct.title')}</summary>
        <div className="correct-fields">
          <Rename key={`name ${row.name}`} row={row} />
          <Grams key={`grams ${row.composed.amount.servingGrams.likely}`} row={row} />
          <div className="row">
            <button
              type="button"
              className="button button-small"
              onClick={() => app.setMode({ kind: 'move', itemId: row.id })}
            >
              <Icon name="move" /> {say('analysis.correct.move')}
            </button>
            <button
              type="button"
              className="button button-small button-danger"
              onClick={() => app.remove(row.id)}
            >
              <Icon name="bin" /> {say('analysis.correct.remove')}
            </button>
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
          <button
            key={name}
            type="button"
            className="button button-small"
            onClick={() => app.rename(row.id, name)}
          >
            {name}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** Where it was taken for the same thing in several photos; what the shown one shows of it becomes an item of its own. */
function NotTheSame({ row }: { readonly row: Row }) {
  const { list, say } = useMessages()
  const app = useApp()
  const photos = useAppState((state) => state.photos)
  const shown = useAppState(shownPhoto)
  const within = photosWith(row.composed.item)
  const others = photos.flatMap(({ sha256 }, index) =>
    within.includes(sha256) && sha256 !== shown?.sha256 ? [index + 1] : [],
  )
  if (within.length < 2 || others.length === 0) return null
  return (
    <div className="correct-apart">
      <span className="field-note">
        {say('analysis.correct.sameAs', { count: others.length, numbers: list(others.map(String)) })}
      </span>
      <button type="button" className="button button-small" onClick={() => app.setApart(row.id)}>
        {say('analysis.correct.notTheSame')}
      </button>
    </div>
  )
}

function Rename({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  const id = useId()
  return (
    <form className="correct-line" onSubmit={(event) => app.rename(row.id, textOf(event, 'name'))}>
      <label className="field-label" htmlFor={id}>
        {say('analysis.correct.name')}
      </label>
      <input
        id={id}
        name="name"
        className="input"
        list={`${id}-foods`}
        defaultValue={row.name}
        onFocus={bringLineIntoView}
        maxLength={80}
        required
        autoComplete="off"
      />
      <button type="submit" className="button button-small">
        {say('analysis.correct.rename')}
      </button>
      <FoodNames id={`${id}-foods`} />
    </form>
  )
}

function Grams({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  const id = useId()
  return (
    <form
      className="correct-line"
      onSubmit={(event) => app.setAmount(row.id, Number(textOf(event, 'grams')))}
    >
      <label className="field-label" htmlFor={id}>
        {say('analysis.correct.grams')}
      </label>
      <input
        id={id}
        name="grams"
        className="input"
        type="number"
        inputMode="numeric"
        min={1}
        max={5000}
        step="any"
        required
        onFocus={bringLineIntoView}
        defaultValue={Math.round(row.composed.amount.servingGrams.likely)}
      />
      <button type="submit" className="button button-small">
        {say('analysis.correct.setGrams')}
      </button>
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

function textOf(event: FormEvent<HTMLFormElement>, name: string): string {
  event.preventDefault()
  const value = new FormData(event.currentTarget).get(name)
  return typeof value === 'string' ? value : ''
}
