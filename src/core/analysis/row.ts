import type { ModelOpinion } from '../fusion/detection.ts'
import type { Assessment } from '../health/assessment.ts'
import type { ComposedItem } from '../nutrition/figures/composed-item.ts'

/** All there is to show of one item. Derived by `select`, never stored. */
export type Row = {
  readonly id: string
  readonly name: string
  /** Beside the name, where rows are shown in another language: what the food is called there, or what it was seen as. */
  readonly alsoCalled?: string
  readonly composed: ComposedItem
  /** One per profile, in the order the profiles were given. */
  readonly assessments: readonly Assessment[]
  readonly opinion?: ModelOpinion & {
    /** More than 25 points away from the engine's score. */
    readonly differs: boolean
  }
}
