import { useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import { type CheckedAt, checkedAt } from '../../core/nutrition/figures/amount-of.ts'
import { partsOf } from '../../core/nutrition/figures/composed-item.ts'
import type { Statement } from '../../core/nutrition/table/food.ts'
import { CHECKABLE_IDS, type CheckableId } from '../../core/terms/traits.ts'
import { foodWords } from '../../messages/food-names.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** More than this at once is a wall; the rest is one tap away. */
const FEW = 5

/**
 * What a person read on the label or heard from the kitchen quiets what could not be ruled out. What the food table says is
 * in the food stands behind "more", and is asked about once again.
 */
export function IChecked({ row }: { readonly row: Row }) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const [all, setAll] = useState(false)
  const [doubted, setDoubted] = useState<CheckableId>()
  const { open, stated } = checkable(row)
  const at = checkedAt(row.composed)
  const count = open.length + stated.length
  if (count === 0) return null
  const choice = (trait: CheckableId, words: string, onClick: () => void) => (
    <Button
      key={trait}
      look="small"
      words={words}
      aria-label={sentenceFor(messages, trait, at)}
      onClick={onClick}
    />
  )
  const check = (trait: CheckableId) => () => app.checkedLabel(row.id, trait)
  if (count === 1 && open.length === 1)
    return open.map((trait) => choice(trait, sentenceFor(messages, trait, at), check(trait)))
  if (open.length === 0 && !all)
    return (
      <Button look="small quiet" words={say('correct.checked.stated', { at })} onClick={() => setAll(true)} />
    )
  // One more button is no longer than the one that would bring it up.
  const few = all || (open.length === FEW + 1 && stated.length === 0) ? open : open.slice(0, FEW)
  const hidden = all ? 0 : count - few.length
  return (
    <fieldset className="checked">
      <legend className="field-label">{say('correct.checked.title', { at })}</legend>
      <div className="row">
        {few.map((trait) => choice(trait, shortWords(messages, trait, at), check(trait)))}
        {all &&
          stated.map((trait) => choice(trait, shortWords(messages, trait, at), () => setDoubted(trait)))}
        {hidden > 0 && (
          <Button
            look="small quiet"
            words={say('correct.checked.more', { count: hidden })}
            onClick={() => setAll(true)}
          />
        )}
      </div>
      {doubted && stated.includes(doubted) && (
        <Doubt row={row} trait={doubted} onSure={check(doubted)} onLeave={() => setDoubted(undefined)} />
      )}
    </fieldset>
  )
}

type DoubtProps = {
  readonly row: Row
  readonly trait: CheckableId
  readonly onSure: () => void
  readonly onLeave: () => void
}

/** Against the food table: it is asked once more, for a slip of the finger must not quiet an alert. */
function Doubt({ row: { composed }, trait, onSure, onLeave }: DoubtProps) {
  const messages = useMessages()
  const { say } = messages
  const words = say('correct.checked.sure', {
    food: composed.match ? foodWords(messages, composed.match.food) : composed.item.label,
    trait: say(`health.trait.${trait}`),
    at: checkedAt(composed),
  })
  return (
    <div className="checked-doubt">
      <p role="alert">{words}</p>
      <div className="row">
        <Button look="small" words={say('correct.checked.yes')} onClick={onSure} />
        <Button look="small quiet" words={say('correct.checked.no')} onClick={onLeave} />
      </div>
    </div>
  )
}

function shortWords(messages: Messages, trait: CheckableId, at: CheckedAt): string {
  return trait === 'texture' ? sentenceFor(messages, trait, at) : messages.say(`health.trait.${trait}`)
}

function sentenceFor({ say }: Messages, trait: CheckableId, at: CheckedAt): string {
  return trait === 'texture'
    ? say('correct.checked.texture', { at })
    : say('correct.checked.one', { trait: say(`health.trait.${trait}`), at })
}

type Checkable = { readonly open: readonly CheckableId[]; readonly stated: readonly CheckableId[] }

/** What a label or a kitchen could rule out, and apart from it what the food table says is in the food. */
function checkable({ assessments, composed }: Row): Checkable {
  const found = new Set(
    assessments.flatMap(({ alerts }) =>
      alerts.filter(({ finding }) => finding !== 'checked').map(({ trait }) => trait),
    ),
  )
  const isStated = (id: CheckableId) =>
    partsOf(composed).some(({ match }) => {
      const states: Readonly<Record<string, Statement | undefined>> = {
        ...match?.food.allergens,
        ...match?.food.traits,
      }
      return states[id] === 'contains'
    })
  const all = CHECKABLE_IDS.filter((id) => found.has(id))
  return { open: all.filter((id) => !isStated(id)), stated: all.filter(isStated) }
}
