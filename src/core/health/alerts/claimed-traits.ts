import type { ClaimedTag, Detection } from '../../fusion/detection.ts'
import { withImplied } from '../../nutrition/traits/trait-words.ts'
import type { FoodCategory } from '../../terms/categories.ts'
import type { TraitId } from '../../terms/traits.ts'

export const NO_CLAIMS: readonly TraitId[] = []

const TAG_TRAITS: { readonly [T in ClaimedTag]?: readonly TraitId[] } = {
  pork: ['pork'],
  alcohol: ['alcohol'],
  unpasteurised: ['unpasteurised'],
}

const RAW: { readonly [C in FoodCategory]?: TraitId } = {
  'fish-seafood': 'raw-fish',
  'red-meat': 'raw-meat',
  'processed-meat': 'raw-meat',
  poultry: 'raw-meat',
  egg: 'raw-egg',
}

/** What a model claims is in a food. A claim can raise an alert and never quiets one, so its tags "vegan" and "vegetarian" count for nothing. */
export function claimsOf(sightings: readonly Detection[]): readonly TraitId[] {
  const claims: TraitId[] = []
  for (const { allergens, tags, category } of sightings) {
    if (allergens) claims.push(...allergens)
    if (!tags) continue
    for (const tag of tags) claims.push(...(TAG_TRAITS[tag] ?? []))
    const raw = tags.includes('raw') && category ? RAW[category] : undefined
    if (raw) claims.push(raw)
  }
  return claims.length === 0 ? NO_CLAIMS : withImplied(claims)
}
