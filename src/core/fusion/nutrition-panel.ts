import type { Composition } from '../terms/nutrients.ts'
import type { TraitId } from '../terms/traits.ts'

/** Who read the panel: the reader on this device, a vision model, or a database of products asked by barcode. */
export const PANEL_READERS = ['device', 'model', 'database'] as const
export type PanelReader = (typeof PANEL_READERS)[number]

/**
 * What a pack says of itself: its nutrition panel, its list of ingredients, its allergy note. It can say that something
 * is in it; a list that does not name an allergen clears nothing.
 */
export type Panel = {
  readonly readBy: PanelReader
  /** As printed, within its rounding. Carbohydrate includes fibre. */
  readonly per100g: Composition
  /** The pack's own serving or portion. */
  readonly servingGrams?: number
  readonly contains?: readonly TraitId[]
  readonly mayContain?: readonly TraitId[]
  /** The list as read. */
  readonly ingredients?: string
  /** NOVA group, where a database gives one. */
  readonly nova?: 1 | 2 | 3 | 4
  /** EAN or UPC digits, where that is how the pack was found. */
  readonly barcode?: string
}
