import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import { isWorthListing } from '../../core/nutrition/figures/fill-blanks.ts'
import { isHosts } from '../../core/nutrition/table/with-dishes.ts'
import { NUTRIENT_IDS, NUTRIENT_UNITS } from '../../core/terms/nutrients.ts'
import { figureWords } from '../../messages/figures.ts'
import { foodWords } from '../../messages/food-names.ts'
import { useMessages } from '../../messages/react.tsx'
import type { PerBasis } from './card-figures.tsx'

/** Every known figure with its source, folded away. */
export function CardSources({ composed, basis }: { composed: ComposedItem; basis: PerBasis }) {
  const messages = useMessages()
  const { list, say } = messages
  const figures = basis === 'serving' ? composed.perServing : composed.per100g
  const matched = composed.match && foodWords(messages, composed.match.food)
  const isOwn = composed.match && isHosts(composed.match.food)
  const rivals = composed.rivals
    .map(({ food }) => foodWords(messages, food))
    .filter((name) => name !== matched)
  return (
    <details className="pl-details">
      <summary>{say('viewer.card.sources')}</summary>
      {matched && <p>{say(isOwn ? 'viewer.card.matchedOwn' : 'viewer.card.matched', { food: matched })}</p>}
      {rivals.length > 0 && <p>{say('viewer.card.couldAlsoBe', { foods: list(rivals, 'or') })}</p>}
      <table className="pl-table">
        <thead>
          <tr>
            <th scope="col">{say(basis === 'serving' ? 'viewer.card.perServing' : 'viewer.card.per100g')}</th>
            <th scope="col">{say('viewer.card.figure')}</th>
            <th scope="col">{say('viewer.card.from')}</th>
          </tr>
        </thead>
        <tbody>
          {NUTRIENT_IDS.map((id) => {
            const figure = figures[id]
            if (!figure || !isWorthListing(id, figure)) return null
            return (
              <tr key={id}>
                <th scope="row">{say(`health.nutrient.name.${id}`)}</th>
                <td>{figureWords(messages, figure.estimate, NUTRIENT_UNITS[id])}</td>
                <td>{say(`viewer.card.source.${figure.source}`)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </details>
  )
}
