import type { ComposedItem } from '../nutrition/composed.ts'
import type { GateFinding } from './assessment.ts'
import type { AllergyId, HealthProfile } from './profile.ts'

/** A name read this well is the table's food; a worse reading clears nothing. */
const SURE_OF_NAME = 0.85

/**
 * What the gates of a profile find, in the order of its allergies. A claim of the model can close a gate, never open it:
 * only a table row that states `none`, or the person's own look at the label, does.
 */
export function gateFindings(composed: ComposedItem, { allergies }: HealthProfile): readonly GateFinding[] {
  return [...new Set(allergies)].sort().flatMap((allergen): GateFinding[] => {
    const finding = findingFor(composed, allergen)
    return finding ? [{ allergen, finding, rule: `gate/${allergen}`, citation: 'eu-1169-2011' }] : []
  })
}

function findingFor(
  { item, match, rivals }: ComposedItem,
  allergen: AllergyId,
): GateFinding['finding'] | undefined {
  if (item.corrected.cleared?.includes(allergen)) return 'cleared-by-person'
  const stated = match?.food.allergens[allergen]
  if (stated === 'contains') return 'contains'
  if (item.sightings.some(({ allergens }) => allergens?.includes(allergen))) return 'contains'
  if (stated === 'may-contain') return 'may-contain'
  const sure = match && match.quality >= SURE_OF_NAME
  const contested = rivals.some(
    ({ food, quality }) => quality >= SURE_OF_NAME && food.allergens[allergen] === 'contains',
  )
  return sure && stated === 'none' && !contested ? undefined : 'unconfirmed'
}
