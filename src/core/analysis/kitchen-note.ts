import type { HealthProfile } from '../health/profile.ts'
import type { Cause } from '../health/rules/rule.ts'
import type { Row } from './row.ts'

/** Something a kitchen has to be told, and for whom. */
export type KitchenConcern = { readonly person: HealthProfile; readonly cause: Cause }

const NONE: readonly KitchenConcern[] = []

/**
 * What to tell the kitchen, once for all that is shown: where anything of it is a menu's, every allergy and coeliac disease
 * of the people at the table. A name says what is usually in a dish, and not how this kitchen makes it.
 */
export function kitchenNote(
  rows: readonly Row[],
  people: readonly HealthProfile[],
): readonly KitchenConcern[] {
  if (!rows.some(({ composed }) => composed.amount.basis === 'menu')) return NONE
  return people.flatMap((person) => [
    ...person.allergies.map((id) => ({ person, cause: { kind: 'allergy', id } as const })),
    ...person.conditions
      .filter((id) => id === 'coeliac')
      .map((id) => ({ person, cause: { kind: 'condition', id } as const })),
  ])
}
