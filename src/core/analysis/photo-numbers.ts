import type { FoodItem } from '../detection/food-item.ts'
import type { Analysis } from './analysis.ts'

/** Which of the photos show it, counted from 1, in their order; none where there is only one photo. */
export function photoNumbers(
  { photo, alsoIn = [] }: FoodItem,
  { photos }: Pick<Analysis, 'photos'>,
): readonly number[] {
  const showing = new Set([photo, ...alsoIn.map((appearance) => appearance.photo)])
  return photos.flatMap(({ sha256 }, index) => (showing.has(sha256) ? [index + 1] : []))
}
