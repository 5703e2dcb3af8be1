import type {
  AllergyId,
  AllergySeverity,
  DietId,
  MedicineId,
  StatedConditionId,
} from '../core/health/profile.ts'
import type { StatedFigure } from './stated-figures.ts'

/** What a clause says about the foods in it: an allergy to them, that they are not eaten, or that there is no allergy. */
export type AllergyFrame = 'allergic' | 'avoided' | 'not-allergic'

/** One health fact stated of a person. */
export type Fact =
  | { readonly kind: 'condition'; readonly id: StatedConditionId }
  | { readonly kind: 'allergy'; readonly id: AllergyId; readonly avoided: boolean }
  | { readonly kind: 'severity'; readonly severity: AllergySeverity }
  | { readonly kind: 'diet'; readonly id: DietId; readonly abstains: boolean }
  | { readonly kind: 'eats-fish'; readonly text: string }
  | { readonly kind: 'medicine'; readonly id: MedicineId }
  | { readonly kind: 'figure'; readonly figure: StatedFigure }

/** What the clause before in the same sentence said and this one may go on with. */
export type Carried = {
  readonly frame: AllergyFrame | undefined
  readonly denied: boolean
  readonly severity: AllergySeverity | undefined
}
