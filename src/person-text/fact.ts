import type {
  AllergyId,
  AllergySeverity,
  DietId,
  MedicineId,
  StatedConditionId,
} from '../core/health/profile.ts'
import type { StatedFigure } from './stated-figures.ts'

/** What is said of the allergens of a clause: an allergy, that they are not eaten, or that they are no allergy. */
export type Frame = 'allergic' | 'avoided' | 'not-allergic'

export type Fact =
  | { readonly kind: 'condition'; readonly id: StatedConditionId }
  | { readonly kind: 'allergy'; readonly id: AllergyId; readonly avoided: boolean }
  | { readonly kind: 'severity'; readonly severity: AllergySeverity }
  | { readonly kind: 'diet'; readonly id: DietId; readonly abstains: boolean }
  | { readonly kind: 'eats-fish'; readonly text: string }
  | { readonly kind: 'medicine'; readonly id: MedicineId }
  | { readonly kind: 'figure'; readonly figure: StatedFigure }

/** What went before in the same sentence and may go on. */
export type Before = {
  readonly frame: Frame | undefined
  readonly denied: boolean
  readonly severity: AllergySeverity | undefined
}
