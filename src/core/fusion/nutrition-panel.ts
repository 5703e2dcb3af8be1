import type { Composition } from '../terms/nutrients.ts'
import type { TraitId } from '../terms/traits.ts'

/** Where the panel comes from: read on this device, copied by a vision model, or looked up by barcode. */
export const PANEL_READERS = ['device', 'model', 'database'] as const
export type PanelReader = (typeof PANEL_READERS)[number]

/**
 * What a pack says: its nutrition panel, its ingredients, its allergy note. It can state that something is in it; a list
 * that does not name an allergen rules nothing out.
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
