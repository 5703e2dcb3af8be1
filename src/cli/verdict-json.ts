import { citation } from '../core/health/citations.ts'
import { gateWords } from '../wording/en/gates.ts'
import { explain } from '../wording/en/reasons.ts'
import type { JudgedFood } from './judge-food.ts'

/** A verdict as JSON for other programs: `score` 0–100, every reason with its amount, limit, sentence and full citation. */
export function verdictJson({ food, composed, assessment }: JudgedFood) {
  const { profileId: _, score, reasons, gates, ...rest } = assessment
  const sentences = new Map(
    explain(composed, assessment).all.map(({ reason, sentence }) => [reason, sentence]),
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
    gates: gates.map((gate) => ({
      ...gate,
      sentence: gateWords(gate, composed.amount.basis),
      citation: citation(gate.citation),
    })),
    perServing: composed.perServing,
    per100g: composed.per100g,
  }
}
