import type { DecidingFigure } from '../core/health/deciding-figures.ts'
import type { Estimate } from '../core/terms/estimate.ts'
import { NUTRIENT_UNITS } from '../core/terms/nutrients.ts'
import { figureWords, shareWords } from '../messages/figures.ts'
import { useMessages } from '../messages/react.tsx'

export type DayBarsProps = {
  readonly figures: readonly DecidingFigure[]
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
        {figures.map(({ nutrient, amount, day }) => (
          <div key={nutrient} data-nutrient={nutrient}>
            <dt>{say(`health.nutrient.name.${nutrient}`)}</dt>
            <dd className="pl-days-amount">
              {amount ? figureWords(messages, amount, NUTRIENT_UNITS[nutrient]) : say('viewer.card.notKnown')}
            </dd>
            {amount && day && (
              <dd className="pl-days-share">
                <Bar amount={amount} day={day} />
                <span>
                  {shareWords(messages, amount, day)}
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
