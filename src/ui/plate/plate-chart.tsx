import { isLimited, MEAL_SHARE, type PlateTotal } from '../../core/analysis/plate-totals.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { exactly } from '../../core/terms/estimate.ts'
import { amountWords, shareWords } from '../../messages/figures.ts'
import { useMessages } from '../../messages/react.tsx'
import { Icon, type IconName } from '../icons.tsx'

type PlateChartProps = {
  readonly totals: readonly PlateTotal[]
  readonly person: HealthProfile
  /** "of your day" */
  readonly of: string
}

/** How an amount stands against a person's day. */
type Standing = 'meal' | 'over-meal' | 'over-day' | 'wanted' | 'none'

const ICONS: { readonly [S in Standing]?: IconName } = {
  meal: 'tick',
  'over-meal': 'up',
  'over-day': 'close',
}

/** Each figure as a bar as long as its share of the day, with a line where a meal's share ends, and the same in words beside it. */
export function PlateChart({ totals, person, of }: PlateChartProps) {
  const messages = useMessages()
  const { say } = messages
  const known = totals.filter(({ isPartial, amount }) => !(isPartial && amount.max === 0))
  return (
    <dl className="plate-chart">
      {known.map((total) => {
        const { nutrient, amount, day, isPartial } = total
        const standing = standingOf(total, person)
        const icon = ICONS[standing]
        const words = amountWords(messages, nutrient, amount.likely)
        return (
          <div key={nutrient} data-nutrient={nutrient} data-standing={standing}>
            <dt>{say(`health.nutrient.name.${nutrient}`)}</dt>
            <dd className="plate-amount">
              {isPartial ? say('viewer.card.atLeast', { amount: words }) : words}
            </dd>
            <dd className="plate-share">
              <Bar share={total.ofDay} />
              <span className="plate-percent">
                {day !== undefined && shareWords(messages, exactly(amount.likely), day)}
                <span className="visually-hidden"> {of}</span>
              </span>
              <span className="plate-standing">
                {icon && <Icon name={icon} />} {say(`plate.standing.${standing}`)}
              </span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The whole length is a day. What goes beyond it ends in a break. */
function Bar({ share }: { readonly share: number | undefined }) {
  if (share === undefined) return <span />
  return (
    <span className="pl-bar plate-bar" data-over={share > 100 ? '' : undefined} aria-hidden="true">
      <span style={{ width: `${Math.min(100, share)}%` }} />
      <i style={{ insetInlineStart: `${MEAL_SHARE}%` }} />
    </span>
  )
}

function standingOf({ nutrient, ofDay }: PlateTotal, person: HealthProfile): Standing {
  if (ofDay === undefined) return 'none'
  if (!isLimited(nutrient, person)) return 'wanted'
  if (ofDay > 100) return 'over-day'
  return ofDay > MEAL_SHARE ? 'over-meal' : 'meal'
}
