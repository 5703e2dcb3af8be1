import type { Alert } from '../../core/health/assessment.ts'
import { citation } from '../../core/health/rules/citations.ts'
import type { Swap } from '../../core/health/swaps/swaps.ts'
import type { AmountBasis } from '../../core/terms/amount.ts'
import { alertWords } from '../../messages/alerts.ts'
import { conflictWords } from '../../messages/cause-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { explain } from '../../messages/reasons.ts'
import { gainsInWords } from '../../messages/swaps.ts'
import type { JudgedFood } from '../commands/judge-food.ts'

/** A verdict as JSON for other programs: `score` 0–100, every reason with its amount, limit, sentence and full citation. */
export function verdictJson(messages: Messages, { food, composed, assessment }: JudgedFood) {
  const { profileId: _, score, reasons, alerts, conflicts = [], ...rest } = assessment
  const sentences = new Map(
    explain(messages, composed, assessment).all.map(({ reason, sentence }) => [reason, sentence]),
  )
  return {
    food: food.id,
    name: food.name,
    score: score.likely,
    range: score,
    ...rest,
    servingGrams: composed.amount.servingGrams.likely,
    reasons: reasons.map((reason) => ({
      ...reason,
      ...(sentences.has(reason) && { sentence: sentences.get(reason) }),
      citation: citation(reason.citation),
    })),
    gates: gatesJson(messages, alerts, composed.amount.basis),
    ...(conflicts.length > 0 && {
      conflicts: conflicts.map((conflict) => ({ ...conflict, sentence: conflictWords(messages, conflict) })),
    }),
    perServing: composed.perServing,
    per100g: composed.per100g,
  }
}

/** What gates found, each with its sentence and full citation. */
export function gatesJson(messages: Messages, gates: readonly Alert[], basis: AmountBasis) {
  return gates.map((gate) => ({
    ...gate,
    sentence: alertWords(messages, gate, basis),
    citation: citation(gate.citation),
  }))
}

/** What to have instead, the best first; nothing where there is nothing better. */
export function swapsJson(messages: Messages, swaps: readonly Swap[]) {
  if (swaps.length === 0) return {}
  return {
    swaps: swaps.map(({ food, score, verdict, gains }) => ({
      food: food.id,
      name: food.name,
      score,
      verdict,
      gains,
      sentence: gainsInWords(messages, gains),
    })),
  }
}
