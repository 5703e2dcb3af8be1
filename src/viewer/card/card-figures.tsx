import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../../core/terms/nutrients.ts'
import { figureNumber, figureWords, gramsWords } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { CARD_WORDS, servingWords } from '../../wording/en/parts.ts'

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
  const figures = basis === 'serving' ? composed.perServing : composed.per100g
  const anyKnown = AT_A_GLANCE.some((id) => composed.per100g[id])
  return (
    <section className="pl-figures">
      <dl>
        {AT_A_GLANCE.map((id) => (
          <div key={id} data-nutrient={id}>
            <dt>{messages.say(`health.nutrient.name.${id}`)}</dt>
            <dd>{glance(messages, id, figures[id])}</dd>
          </div>
        ))}
      </dl>
      {(anyKnown || composed.amount.source !== 'reference') && (
        <div className="pl-basis">
          <p>
            {basis === 'serving' || !anyKnown
              ? servingWords(gramsWords(messages, composed.amount.servingGrams), composed.amount)
              : CARD_WORDS.hundredGrams}
          </p>
          {onBasis && anyKnown && <BasisSwitch basis={basis} onBasis={onBasis} />}
        </div>
      )}
    </section>
  )
}

function glance(messages: Messages, id: NutrientId, figure: ComposedItem['per100g'][NutrientId]) {
  if (!figure) return CARD_WORDS.noFigure
  const unit = NUTRIENT_UNITS[id]
  if (id === 'energy') return figureNumber(messages, figure.estimate, unit)
  return figureWords(messages, figure.estimate, unit)
}

function BasisSwitch({ basis, onBasis }: { basis: PerBasis; onBasis: (basis: PerBasis) => void }) {
  const choices = [
    ['serving', CARD_WORDS.perServing],
    ['100g', CARD_WORDS.per100g],
  ] as const
  return (
    <fieldset className="pl-switch" aria-label={CARD_WORDS.basisLabel}>
      {choices.map(([value, word]) => (
        <button key={value} type="button" aria-pressed={basis === value} onClick={() => onBasis(value)}>
          {word}
        </button>
      ))}
    </fieldset>
  )
}
