import type { Row } from '../../core/analysis/row.ts'
import { type Measure, measuresOf } from '../../core/nutrition/figures/measures.ts'
import { piecesOf } from '../../core/terms/amount.ts'
import { exactly } from '../../core/terms/estimate.ts'
import { fractionWords } from '../../messages/extra-words.ts'
import { gramsWords } from '../../messages/figures.ts'
import { isEnglish, type Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Stepper } from '../stepper.tsx'

const MOST_PORTIONS = 20
/** Grams: two amounts no further apart are one. */
const SAME = 0.5

/** How many there are of it. */
export function CountOf({ row }: { readonly row: Row }) {
  const { say, number } = useMessages()
  const app = useApp()
  const { count } = row.composed.item
  return (
    <Stepper
      title={say('correct.count.title')}
      words={number(count)}
      less={{
        label: say('correct.count.less'),
        onStep: count > 1 ? () => app.setCount(row.id, count - 1) : undefined,
      }}
      more={{ label: say('correct.count.more'), onStep: () => app.setCount(row.id, count + 1) }}
    />
  )
}

/** How much of it there is: by halves of a portion, by what a kitchen measures with. Exact grams have a field of their own. */
export function AmountOf({ row }: { readonly row: Row }) {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const { amount, match } = row.composed
  const grams = amount.servingGrams.likely
  const portion = amount.portionGrams ?? grams
  const portions = grams / portion
  const step = (to: number) => () => app.setAmount(row.id, rounded(to * portion))
  const measures = (match ? measuresOf(match.food) : []).filter((each) => hasWords(messages, each))
  return (
    <>
      <Stepper
        title={say('correct.amount.title', { of: piecesOf(amount) })}
        words={say('correct.amount.portions', {
          count: Math.max(1, portions),
          portions: fractionWords(messages, portions),
          grams: gramsWords(messages, exactly(grams)),
        })}
        less={{
          label: say('correct.amount.less'),
          onStep: portions > 0.5 ? step(Math.max(0.5, Math.ceil(portions * 2 - 1) / 2)) : undefined,
        }}
        more={{
          label: say('correct.amount.more'),
          onStep: portions < MOST_PORTIONS ? step(Math.floor(portions * 2 + 1) / 2) : undefined,
        }}
      />
      {measures.length > 0 && (
        <fieldset className="measures">
          <legend className="field-note">{say('correct.amount.measures')}</legend>
          <div className="row">
            {measures.map((measure) => (
              <button
                key={`${measure.count} ${measure.unit}`}
                type="button"
                className="chip"
                aria-pressed={Math.abs(measure.grams - grams) < SAME}
                onClick={() => app.setAmount(row.id, rounded(measure.grams))}
              >
                {measureWords(messages, measure)}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </>
  )
}

/** The table's own words for pieces are English. */
function hasWords(messages: Messages, { unit }: Measure): boolean {
  return isEnglish(messages) || ['cup', 'tbsp', 'tsp'].includes(unit)
}

function measureWords(messages: Messages, { count, unit }: Measure): string {
  const amount = fractionWords(messages, count)
  if (unit === 'cup') return messages.say('correct.amount.cup', { count: Math.max(1, count), amount })
  if (unit === 'tbsp' || unit === 'tsp') return messages.say(`correct.amount.${unit}`, { amount })
  return messages.say('correct.amount.other', { amount, unit })
}

function rounded(grams: number): number {
  return Math.round(grams * 10) / 10
}
