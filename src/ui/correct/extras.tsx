import { useRef } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import type { FoodCategory } from '../../core/terms/categories.ts'
import { EXTRA_IDS, type ExtraId, MOST_TIMES } from '../../core/terms/extras.ts'
import { extraWords } from '../../messages/extra-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Icon } from '../icons.tsx'

/** What went into it unseen: one tap adds a usual amount, another takes it off. */
export function Extras({ row }: { readonly row: Row }) {
  const { say } = useMessages()
  const { extras = [] } = row.composed.item.corrected
  return (
    <fieldset className="extras">
      <legend className="field-label">{say('correct.extra.title')}</legend>
      <ul className="row">
        {offeredFor(row).map((id) => (
          <ExtraChip key={id} row={row} id={id} times={extras.find((extra) => extra.id === id)?.times ?? 0} />
        ))}
      </ul>
    </fieldset>
  )
}

const DRINKS: ReadonlySet<FoodCategory> = new Set<FoodCategory>([
  'water',
  'tea-coffee',
  'juice',
  'soft-drink',
  'alcoholic-drink',
])

/** Nobody puts mayonnaise into a drink; what was put in stays to be taken off. */
function offeredFor({ composed: { match, item } }: Row): readonly ExtraId[] {
  const isDrink = match !== undefined && DRINKS.has(match.food.category)
  if (!isDrink) return EXTRA_IDS
  const known = item.corrected.extras ?? []
  return EXTRA_IDS.filter((id) => id === 'sugar' || known.some((extra) => extra.id === id))
}

type ExtraChipProps = { readonly row: Row; readonly id: ExtraId; readonly times: number }

/** The button that adds it is the one that adds more, so a second tap in the same place does what it seems to. */
function ExtraChip({ row, id, times }: ExtraChipProps) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const more = useRef<HTMLButtonElement>(null)
  const words = times > 0 ? extraWords(messages, id, times) : say(`correct.extra.${id}`)
  const fewer = () => {
    // The button for less goes with the last of it.
    if (times === 1) more.current?.focus()
    app.setExtra(row.id, id, times - 1)
  }
  return (
    <li className="extra" data-on={times > 0 ? '' : undefined}>
      {times > 0 && (
        <button
          type="button"
          className="extra-step"
          aria-label={say('correct.extra.less', { extra: words })}
          onClick={fewer}
        >
          <Icon name="minus" />
        </button>
      )}
      <button
        ref={more}
        type="button"
        className="extra-step"
        aria-label={
          times > 0
            ? say('correct.extra.more', { extra: words })
            : say('correct.extra.add', { extra: extraWords(messages, id, 1) })
        }
        onClick={() => app.setExtra(row.id, id, Math.min(MOST_TIMES, times + 1))}
      >
        <span>{words}</span>
        <Icon name="plus" />
      </button>
    </li>
  )
}
