import type { PhotoId } from '../../terms/ids.ts'
import type { FoodItem } from '../food-item.ts'

/** The items of one photo, those the person took away among them. */
export type PhotoItems = { readonly photo: PhotoId; readonly items: readonly FoodItem[] }

/** One item of a photo, and the thing it is: the same number in every photo that shows it. */
export type MatchedItem = { readonly item: FoodItem; readonly thing: number }
