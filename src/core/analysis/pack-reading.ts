import type { Panel } from '../fusion/nutrition-panel.ts'
import type { Failure } from '../terms/failure.ts'

/** What of one item's pack was photographed. */
export type PackSide = 'barcode' | 'label'

/** What a photo of one item's pack told, or why it told nothing. `name`: what a database calls the product. */
export type PackReading =
  | { readonly kind: 'read'; readonly panel: Panel; readonly name?: string }
  | { readonly kind: 'no-barcode' }
  | { readonly kind: 'no-label' }
  | { readonly kind: 'unknown-product'; readonly barcode: string }
  /** Our server looks nothing up. */
  | { readonly kind: 'lookup-off'; readonly barcode: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
