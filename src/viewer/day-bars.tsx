import type { DecidingFigure } from '../core/health/deciding-figures.ts'
import type { Estimate } from '../core/terms/estimate.ts'
import { NUTRIENT_UNITS } from '../core/terms/nutrients.ts'
import { figureWords, leadingFigure, plainShare } from '../messages/figures.ts'
import type { Messages } from '../messages/messages.ts'
import { useMessages } from '../messages/react.tsx'

/** `isPartial`: a total, and of a part of it nobody knows how much it is. */
export type BarFigure = DecidingFigure & { readonly isPartial?: true }

export type DayBarsProps = {
  readonly figures: readonly BarFigure[]
  /** "of your day" */
  readonly of: string
}

/** Figures with their shares of a day: in words, and as bars that say the same by their length. */
export function DayBars({ figures, of }: DayBarsProps) {
  const messages = useMessages()
  const { say } = messages
  const anyShare = figures.some(({ amount, day }) => amount && day)
  return (
    <div className="pl-days">
      {anyShare && (
        <p className="pl-days-of" aria-hidden="true">
          {of}
        </p>
      )}
      <dl>
        {figures.map((figure) => (
          <div key={figure.nutrient} data-nutrient={figure.nutrient}>
            <dt>{say(`health.nutrient.name.${figure.nutrient}`)}</dt>
            <dd className="pl-days-amount">{amountWords(messages, figure)}</dd>
            {figure.amount && figure.day && (
              <dd className="pl-days-share">
                <Bar amount={figure.amount} day={figure.day} />
                <span>
                  {plainShare(messages, figure.amount, figure.day)}
                  <span className="pl-hidden"> {of}</span>
                </span>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  )
}

function amountWords(messages: Messages, { nutrient, amount, isPartial }: BarFigure): string {
  if (!amount) return messages.say('viewer.card.notKnown')
  const unit = NUTRIENT_UNITS[nutrient]
  if (!isPartial) return leadingFigure(messages, nutrient, amount)
  return messages.say('viewer.card.atLeast', { amount: figureWords(messages, amount, unit) })
}

/** Solid up to what is surely there, paler up to the most it may be. What goes beyond the day ends in a break. */
function Bar({ amount, day }: { readonly amount: Estimate; readonly day: number }) {
  const share = (value: number) => `${Math.min(100, (100 * value) / day)}%`
  return (
    <span className="pl-bar" data-over={amount.likely > day ? '' : undefined} aria-hidden="true">
      <span className="pl-bar-most" style={{ width: share(amount.max) }} />
      <span className="pl-bar-least" style={{ width: share(amount.min) }} />
    </span>
  )
}
