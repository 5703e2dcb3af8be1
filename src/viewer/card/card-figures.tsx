import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import type { Amount } from '../../core/terms/amount.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../../core/terms/nutrients.ts'
import { figureNumber, figureWords, gramsWords } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'

export type PerBasis = 'serving' | '100g'

/** What a card shows at a glance; everything else is under its sources. */
const AT_A_GLANCE = ['energy', 'carbs', 'protein', 'fat'] as const satisfies readonly NutrientId[]

export type CardFiguresProps = {
  readonly composed: ComposedItem
  readonly basis: PerBasis
  readonly onBasis?: ((basis: PerBasis) => void) | undefined
}

export function CardFigures({ composed, basis, onBasis }: CardFiguresProps) {
  const messages = useMessages()
  const { say } = messages
  const figures = basis === 'serving' ? composed.perServing : composed.per100g
  const anyKnown = AT_A_GLANCE.some((id) => composed.per100g[id])
  return (
    <section className="pl-figures">
      <dl>
        {AT_A_GLANCE.map((id) => (
          <div key={id} data-nutrient={id}>
            <dt>{say(`health.nutrient.name.${id}`)}</dt>
            <dd>{glance(messages, id, figures[id])}</dd>
          </div>
        ))}
      </dl>
      {(anyKnown || composed.amount.source !== 'reference') && (
        <div className="pl-basis">
          <p>
            {basis === 'serving' || !anyKnown
              ? servingWords(messages, composed.amount)
              : say('viewer.card.hundredGrams')}
          </p>
          {onBasis && anyKnown && <BasisSwitch basis={basis} onBasis={onBasis} />}
        </div>
      )}
    </section>
  )
}

function glance(messages: Messages, id: NutrientId, figure: ComposedItem['per100g'][NutrientId]) {
  if (!figure) return messages.say('viewer.card.noFigure')
  const unit = NUTRIENT_UNITS[id]
  if (id === 'energy') return figureNumber(messages, figure.estimate, unit)
  return figureWords(messages, figure.estimate, unit)
}

/** "10 g, reference serving". */
function servingWords(messages: Messages, { basis, servingGrams, source }: Amount): string {
  const from = source === 'seen' ? basis : source
  return messages.say(`viewer.card.serving.${from}`, { grams: gramsWords(messages, servingGrams) })
}

function BasisSwitch({ basis, onBasis }: { basis: PerBasis; onBasis: (basis: PerBasis) => void }) {
  const { say } = useMessages()
  const choices = [
    ['serving', say('viewer.card.perServing')],
    ['100g', say('viewer.card.per100g')],
  ] as const
  return (
    <fieldset className="pl-switch" aria-label={say('viewer.card.basis')}>
      {choices.map(([value, word]) => (
        <button key={value} type="button" aria-pressed={basis === value} onClick={() => onBasis(value)}>
          {word}
        </button>
      ))}
    </fieldset>
  )
}
