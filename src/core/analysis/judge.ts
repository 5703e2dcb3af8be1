import type { FoodItem } from '../fusion/food-item.ts'
import type { Assessment } from '../health/assessment.ts'
import type { HealthProfile } from '../health/profile.ts'
import type { ComposedItem } from '../nutrition/figures/composed-item.ts'
import type { FoodTable } from '../nutrition/table/food.ts'

/** How a lens judges what was found: an item gets its figures, and from them a verdict for each person. */
export type Judge = {
  readonly compose: (item: FoodItem, foods: FoodTable) => ComposedItem
  readonly assess: (composed: ComposedItem, profile: HealthProfile) => Assessment
}
