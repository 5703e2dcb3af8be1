import { photosWith } from '../fusion/appearances.ts'
import type { FoodItem } from '../fusion/food-item.ts'
import type { Analysis } from './document.ts'

/** The numbers of the photos that show it, from 1. Empty where there is only one photo. */
export function photoNumbers(item: FoodItem, { photos }: Pick<Analysis, 'photos'>): readonly number[] {
  const showing = photosWith(item)
  return photos.flatMap(({ sha256 }, index) => (showing.includes(sha256) ? [index + 1] : []))
}
