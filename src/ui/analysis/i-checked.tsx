import { useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { Statement } from '../../core/nutrition/table/food.ts'
import { CHECKABLE_IDS, type CheckableId } from '../../core/terms/traits.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Button } from '../buttons.tsx'

/** More than this at once is a wall; the rest is one tap away. */
const FEW = 5

/** What a person read on the label or heard from the kitchen quiets what could not be ruled out. */
export function IChecked({ row }: { readonly row: Row }) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const [all, setAll] = useState(false)
  const open = stillOpen(row)
  if (open.length === 0) return null
  const choice = (trait: CheckableId, words: string) => (
    <Button
      key={trait}
      look="small"
      words={words}
      aria-label={sentenceFor(messages, trait)}
      onClick={() => app.checkedLabel(row.id, trait)}
    />
  )
  if (open.length === 1) return open.map((trait) => choice(trait, sentenceFor(messages, trait)))
  const shown = all || open.length === FEW + 1 ? open : open.slice(0, FEW)
  return (
    <fieldset className="checked">
      <legend className="field-label">{say('analysis.correct.checkedTitle')}</legend>
      <div className="row">
        {shown.map((trait) =>
          choice(trait, trait === 'texture' ? sentenceFor(messages, trait) : say(`health.trait.${trait}`)),
        )}
        {shown.length < open.length && (
          <Button
            look="small quiet"
            words={say('analysis.correct.checkedMore', { count: open.length - shown.length })}
            onClick={() => setAll(true)}
          />
        )}
      </div>
    </fieldset>
  )
}

function sentenceFor({ say }: Messages, trait: CheckableId): string {
  return trait === 'texture'
    ? say('analysis.correct.checkedTexture')
    : say('analysis.correct.checked', { trait: say(`health.trait.${trait}`) })
}

/** What a label or a kitchen could rule out: not what the food itself is made of. */
function stillOpen(row: Row): readonly CheckableId[] {
  const { match } = row.composed
  const open = row.assessments.flatMap(({ alerts }) =>
    alerts.filter(({ finding }) => finding !== 'checked').map(({ trait }) => trait),
  )
  const stated: Readonly<Record<string, Statement | undefined>> = {
    ...match?.food.allergens,
    ...match?.food.traits,
  }
  return CHECKABLE_IDS.filter((id) => open.includes(id) && stated[id] !== 'contains')
}
