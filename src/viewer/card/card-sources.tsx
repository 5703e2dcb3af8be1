import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import { isWorthListing } from '../../core/nutrition/figures/fill-blanks.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../../core/terms/nutrients.ts'
import { figureWords } from '../../messages/figures.ts'
import { useMessages } from '../../messages/react.tsx'
import { CARD_WORDS, SOURCE_WORDS } from '../../wording/en/parts.ts'
import type { PerBasis } from './card-figures.tsx'

/** Every known figure with its source, folded away. */
export function CardSources({ composed, basis }: { composed: ComposedItem; basis: PerBasis }) {
  const messages = useMessages()
  const figures = basis === 'serving' ? composed.perServing : composed.per100g
  const rivals = composed.rivals
    .map(({ food }) => food.name)
    .filter((name) => name !== composed.match?.food.name)
  return (
    <details className="pl-details">
      <summary>{CARD_WORDS.sources}</summary>
      {composed.match && <p>{CARD_WORDS.matched(composed.match.food.name)}</p>}
      {rivals.length > 0 && <p>{CARD_WORDS.couldAlsoBe(rivals)}</p>}
      <table className="pl-table">
        <thead>
          <tr>
            <th scope="col">{basis === 'serving' ? CARD_WORDS.perServing : CARD_WORDS.per100g}</th>
            <th scope="col">{CARD_WORDS.figure}</th>
            <th scope="col">{CARD_WORDS.from}</th>
          </tr>
        </thead>
        <tbody>
          {NUTRIENT_IDS.map((id) => {
            const figure = figures[id]
            if (!figure || !isWorthListing(id, figure)) return null
            return (
              <tr key={id}>
                <th scope="row">{messages.say(`health.nutrient.name.${id}`)}</th>
                <td>{figureWords(messages, figure.estimate, NUTRIENT_UNITS[id])}</td>
                <td>{SOURCE_WORDS[figure.source]}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
