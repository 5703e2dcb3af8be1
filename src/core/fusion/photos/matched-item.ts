import type { PhotoId } from '../../terms/ids.ts'
import type { FoodItem } from '../food-item.ts'

/** The items of one photo, those the person removed among them. */
export type PhotoItems = { readonly photo: PhotoId; readonly items: readonly FoodItem[] }

/** One item of a photo, and the number of the object it shows, the same in every photo. */
export type MatchedItem = { readonly item: FoodItem; readonly object: number }
