import type { HealthProfile } from '../health/profile.ts'
import type { FoodTable } from '../nutrition/food.ts'
import type { Analysis } from './analysis.ts'
import type { Row } from './row.ts'
import { select } from './select.ts'

/** So many looks in a row that change no verdict are enough. */
const LASTING = 2

/**
 * Told of an analysis after each look, says whether the verdicts have been the same since so many looks: who is avoided what,
 * not where it lies or how sure its weight is. Every call counts as one more look.
 */
export function steadyVerdicts(
  people: readonly HealthProfile[],
  foods: FoodTable,
  lasting = LASTING,
): (soFar: Analysis) => boolean {
  let last: string | undefined
  let unchanged = 0
  return (soFar) => {
    const verdicts = verdictsOf(select(soFar, people, foods))
    unchanged = verdicts === last ? unchanged + 1 : 0
    last = verdicts
    return verdicts !== '' && unchanged >= lasting
  }
}

/** Every item's food with its verdicts, in an order of its own: which item came first changes nothing. */
function verdictsOf(rows: readonly Row[]): string {
  return rows
    .map(({ name, composed, assessments }) => {
      const food = composed.match?.food.id ?? name.toLowerCase()
      return `${food}: ${assessments.map(({ verdict, uncertain }) => `${verdict}/${uncertain ?? ''}`).join()}`
    })
    .sort()
    .join('\n')
}
