import type { Assessment, Reason } from '../health/assessment.ts'
import type { HealthProfile } from '../health/profile.ts'
import { isOfEnergy, tellsOfEnergy } from '../health/rules/of-energy.ts'
import type { ComposedItem } from '../nutrition/figures/composed-item.ts'
import type { SourcedComposition } from '../terms/nutrients.ts'
import { memoised } from '../util/memoised.ts'
import type { Row } from './row.ts'

/**
 * The same rows for somebody who wants to see no calories: verdicts and scores stay, but nothing in the rows tells of them, so
 * that no screen and no file can. The same rows give the same array.
 */
export const withoutEnergy = memoised((rows: readonly Row[]): readonly Row[] => rows.map(untold))

function untold({ opinion, ...row }: Row): Row {
  return {
    ...row,
    composed: composedWithout(row.composed),
    assessments: row.assessments.map(assessmentWithout),
    ...(opinion && !tellsOfEnergy(opinion.justification) && { opinion }),
  }
}

function composedWithout(composed: ComposedItem): ComposedItem {
  const { per100g, perServing } = composed
  return { ...composed, per100g: figuresOf(per100g), perServing: figuresOf(perServing), untold: ['energy'] }
}

function figuresOf({ energy: _, ...others }: SourcedComposition): SourcedComposition {
  return others
}

function assessmentWithout(assessment: Assessment): Assessment {
  return { ...assessment, reasons: assessment.reasons.map(reasonWithout) }
}

/** The same person, but for a day's calories of their own: for words about them, not for judging. */
export function personWithoutEnergy(person: HealthProfile): HealthProfile {
  if (person.targets?.energy === undefined) return person
  const { energy: _, ...targets } = person.targets
  return { ...person, targets }
}

/** What it does to the score stays: the effects still add up. */
function reasonWithout(reason: Reason): Reason {
  const { rule, effect, citation, nutriScore } = reason
  if (nutriScore) {
    const points = { ...nutriScore.points, energy: 0 }
    return { ...reason, nutriScore: { ...nutriScore, points } }
  }
  const { nutrient } = reason
  return isOfEnergy({ id: rule, nutrient }) ? { rule, effect, citation, isUntold: true } : reason
}
