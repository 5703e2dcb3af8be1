import type { Alert } from '../../core/health/assessment.ts'
import { decidingFigures } from '../../core/health/deciding-figures.ts'
import { citation } from '../../core/health/rules/citations.ts'
import type { Swap } from '../../core/health/swaps/swaps.ts'
import { isHosts } from '../../core/nutrition/table/with-dishes.ts'
import type { AmountBasis } from '../../core/terms/amount.ts'
import { alertWords } from '../../messages/alerts.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { explain } from '../../messages/reasons.ts'
import { gainsInWords } from '../../messages/swaps.ts'
import type { JudgedFood } from '../commands/judge-food.ts'

/**
 * A judged food as JSON for other programs. `verdict` and `score` (0–100, null where nothing is known) are by nutrition
 * alone; `alerts` and the `advice` they lead to stand beside them; `dot` is what the app draws. `deciding` are the four
 * figures of the serving that matter most to this person, `ofDay` in % of their day. Every reason comes with its amount,
 * limit, sentence and full citation. `row` is the food of the table it was read as, and
 * `servingGrams` a serving of it: null where there is none.
 */
export function verdictJson(messages: Messages, asked: string, judged: JudgedFood) {
  const { person, food, composed, assessment } = judged
  const {
    verdict,
    advice,
    dot,
    score,
    uncertain,
    reasons,
    alerts,
    conflicts = [],
    missing,
    unstated,
  } = assessment
  const sentences = new Map(
    explain(messages, composed, assessment).all.map(({ reason, sentence }) => [reason, sentence]),
  )
  return {
    food: asked,
    row: food ? { id: food.id, name: food.name, ...(isHosts(food) && { source: 'host' }) } : null,
    verdict,
    ...(uncertain && { uncertain }),
    advice,
    dot,
    score,
    alerts: alertsJson(messages, alerts, composed.amount.basis),
    deciding: decidingFigures(composed, person, assessment),
    servingGrams: food ? composed.amount.servingGrams.likely : null,
    reasons: reasons.map((reason) => ({
      ...reason,
      ...(sentences.has(reason) && { sentence: sentences.get(reason) }),
      citation: citation(reason.citation),
    })),
    ...(conflicts.length > 0 && {
      conflicts: conflicts.map((conflict) => ({ ...conflict, sentence: conflictWords(messages, conflict) })),
    }),
    missing,
    ...(unstated && { unstated }),
    perServing: composed.perServing,
    per100g: composed.per100g,
  }
}

/** Each alert with its sentence and full citation. */
function alertsJson(messages: Messages, alerts: readonly Alert[], basis: AmountBasis) {
  return alerts.map((alert) => ({
    ...alert,
    sentence: alertWords(messages, alert, basis),
    citation: citation(alert.citation),
  }))
}

/** What to have instead, the best first; nothing where there is nothing better. */
export function swapsJson(messages: Messages, swaps: readonly Swap[]) {
  if (swaps.length === 0) return {}
  return {
    swaps: swaps.map(({ id, name, score, verdict, gains }) => ({
      food: id,
      name,
      score,
      verdict,
      gains,
      sentence: gainsInWords(messages, gains),
    })),
  }
}
