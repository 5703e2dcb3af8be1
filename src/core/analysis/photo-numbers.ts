import { photosWith } from '../fusion/appearances.ts'
import type { FoodItem } from '../fusion/food-item.ts'
import type { Analysis } from './document.ts'

/** Which of the photos show it, counted from 1, in their order; none where there is only one photo. */
export function photoNumbers(item: FoodItem, { photos }: Pick<Analysis, 'photos'>): readonly number[] {
  const showing = photosWith(item)
  return photos.flatMap(({ sha256 }, index) => (showing.includes(sha256) ? [index + 1] : []))
}
