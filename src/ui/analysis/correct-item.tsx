import { useEffect, useRef, useState } from 'react'
import { shownPhoto } from '../../app/photo-set.ts'
import type { Row } from '../../core/analysis/row.ts'
import { photosWith } from '../../core/fusion/food-item.ts'
import { piecesOf } from '../../core/terms/amount.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { AmountOf, CountOf } from '../correct/amount.tsx'
import { CorrectLine } from '../correct/correct-line.tsx'
import { Extras } from '../correct/extras.tsx'
import { fetchNameSearch } from '../correct/name-field.tsx'
import { OwnPack } from '../correct/own-pack.tsx'
import { Rename } from '../correct/rename.tsx'
import { isUnknown } from '../correct/unknown-item.tsx'
import { SaidBefore } from '../history/said-before.tsx'
import { numbered } from '../photo-numbers.ts'
import { CorrectPlace } from './correct-place.tsx'
import { IChecked } from './i-checked.tsx'

/** Name, amount, place: everything about an item can be put right, and taken back with Undo. */
export function CorrectItem({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const [open, setOpen] = useState(false)
  return (
    <div className="correct">
      <SaidBefore row={row} />
      <WhichIsIt row={row} />
      <NotTheSame row={row} />
      <IChecked row={row} />
      <details className="correct-more" onToggle={({ currentTarget: { open } }) => setOpen(open)}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button; this only fetches ahead. */}
        <summary onFocus={fetchNameSearch} onPointerEnter={fetchNameSearch}>
          {say('analysis.correct.title')}
        </summary>
        {open && <Fields row={row} />}
      </details>
    </div>
  )
}

/** Much to draw, so it is drawn once it is opened; the card scrolls to what has opened below its edge. */
function Fields({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    fields.current?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  return (
    <div ref={fields} className="correct-fields">
      {!isUnknown(row) && <Rename row={row} />}
      <CountOf row={row} />
      <AmountOf row={row} />
      <Grams key={`grams ${row.composed.amount.servingGrams.likely}`} row={row} />
      <Extras row={row} />
      {!isUnknown(row) && (
        <fieldset className="correct-rivals">
          <legend className="field-label">{say('correct.pack.title')}</legend>
          <OwnPack row={row} />
        </fieldset>
      )}
      <CorrectPlace row={row} />
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

/** More than anybody is served of one thing, g. */
const MOST_GRAMS = 5000

function Grams({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <CorrectLine
      label={say('analysis.correct.grams', { of: piecesOf(row.composed.amount) })}
      set={say('analysis.correct.setGrams')}
      wrong={say('analysis.correct.gramsWrong', { most: MOST_GRAMS })}
      onSet={(grams) => app.setAmount(row.id, Number(grams))}
      type="number"
      inputMode="decimal"
      min={1}
      max={MOST_GRAMS}
      step="any"
      defaultValue={Math.round(row.composed.amount.servingGrams.likely)}
    />
  )
}
