import type {
  Activity,
  AllergyId,
  AllergySeverity,
  DietId,
  HealthProfile,
  MedicineId,
  Sex,
  StatedConditionId,
} from '../core/health/profile.ts'
import type { NutrientId } from '../core/terms/nutrients.ts'

/** A figure that a clinician set, or that the body has. */
export type TargetId = 'energy' | 'weight' | 'texture' | 'drinkTexture' | NutrientId

/** One thing stated of a person. */
export type Fact =
  | { readonly kind: 'condition'; readonly id: StatedConditionId }
  | { readonly kind: 'allergy'; readonly id: AllergyId; readonly severity?: AllergySeverity }
  | { readonly kind: 'diet'; readonly id: DietId }
  | { readonly kind: 'medicine'; readonly id: MedicineId }
  /** In years. */
  | { readonly kind: 'age'; readonly years: number }
  | { readonly kind: 'child' }
  | { readonly kind: 'sex'; readonly id: Sex }
  | { readonly kind: 'activity'; readonly id: Activity }
  /** In the unit of the target; `perKg`: for each kg of body weight. */
  | { readonly kind: 'target'; readonly id: TargetId; readonly value: number; readonly perKg?: true }

/** What was understood of one person; `who` is the writer, a relation of theirs ("Son") or a name ("Anna"). */
export type PersonReading = Omit<HealthProfile, 'id' | 'name'> & { readonly who: string }

/** Something that was said without being certain, for the person to answer. */
export type Question = {
  /** The words it is about, as written. */
  readonly said: string
  /** Whose it is: one person, or several to choose from. */
  readonly whose: readonly string[]
  /** What to choose from; facts that go together, such as crustaceans and molluscs of "shellfish", are one choice. */
  readonly choices: readonly (readonly Fact[])[]
}

/** A group of what there is to choose from. */
export type FactGroup = 'condition' | 'allergy' | 'diet' | 'medicine' | 'limits'

/** Words that were not understood, as written. */
export type NotUnderstood = {
  readonly words: string
  /** Where what they name can be chosen instead; absent where the product does not know it. */
  readonly choose?: FactGroup
  /** It names an eating disorder: that calories can be hidden is offered. */
  readonly offers?: 'hide-calories'
}

/** A word that is taken for a misspelt other one, a slip of the keys away. Common misspellings are words of the vocabulary themselves. */
export type Corrected = {
  /** "penuts" */
  readonly written: string
  /** As the vocabulary has it, in the singular: "peanut". */
  readonly read: string
}

/** What was understood of a text about people, what is asked, and what was not understood. */
export type PeopleReading = {
  readonly people: readonly PersonReading[]
  readonly questions: readonly Question[]
  readonly notUnderstood: readonly NotUnderstood[]
  /** Words that were read as others; absent where there are none. */
  readonly corrected?: readonly Corrected[]
  /** Something was said, understood or not, of whoever writes by a word for them: "I", "me". */
  readonly namesWriter?: true
}

/** `who` of the person who writes. */
export const SPEAKER = 'me'

/** "allergy/peanut": facts of one key say the same, if perhaps with another figure. */
export function keyOf(fact: Fact): string {
  return 'id' in fact ? `${fact.kind}/${fact.id}` : fact.kind
}
