import type { Panel } from '../../core/fusion/nutrition-panel.ts'
import { exactly } from '../../core/terms/estimate.ts'
import type { TraitId } from '../../core/terms/traits.ts'
import { exactFigure, figureWords } from '../../messages/figures.ts'
import type { Messages } from '../../messages/messages.ts'

/** What a label says, in short sentences: "190 kcal in 32 g." "Contains peanut." */
export function packSentences(messages: Messages, panel: Panel): readonly string[] {
  const { say, list } = messages
  const { per100g, servingGrams = 100, contains = [], mayContain = [] } = panel
  const energy = per100g.energy?.likely
  const traits = (ids: readonly TraitId[]) => list(ids.map((id) => say(`health.trait.${id}`)))
  const any = contains.length + mayContain.length > 0
  return [
    energy === undefined
      ? say('correct.pack.noFigures')
      : say('correct.pack.energy', {
          amount: figureWords(messages, exactly((energy * servingGrams) / 100), 'kcal'),
          grams: exactFigure(messages, Math.round(servingGrams * 10) / 10, 'g'),
        }),
    ...(contains.length > 0 ? [say('correct.pack.contains', { traits: traits(contains) })] : []),
    ...(mayContain.length > 0 ? [say('correct.pack.mayContain', { traits: traits(mayContain) })] : []),
    ...(any ? [] : [say('correct.pack.noTraits')]),
  ]
}
