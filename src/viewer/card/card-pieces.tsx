import type { ComposedItem } from '../../core/nutrition/figures/composed-item.ts'
import { piecesOf } from '../../core/terms/amount.ts'
import { exactly } from '../../core/terms/estimate.ts'
import { figureWords, isVeryUnsure } from '../../messages/figures.ts'
import { useMessages } from '../../messages/react.tsx'

/** Of several pieces: whether the figures are for one or for all, and what the other comes to. */
export function CardPieces({ composed }: { readonly composed: ComposedItem }) {
  const messages = useMessages()
  const { amount, perServing } = composed
  const pieces = piecesOf(amount)
  if (pieces === 'one') return null
  const { count } = amount
  const energy = perServing.energy?.estimate
  if (!energy || isVeryUnsure(energy, 'kcal'))
    return <p className="pl-in-it">{messages.say(`viewer.card.${pieces}Only`, { count })}</p>
  const other = pieces === 'each' ? energy.likely * count : energy.likely / count
  const words = figureWords(messages, exactly(other), 'kcal')
  return <p className="pl-in-it">{messages.say(`viewer.card.${pieces}`, { count, amount: words })}</p>
}
