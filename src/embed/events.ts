import type { ErrorCode } from './refusal.ts'
import type { ShownItem } from './shown-item.ts'

/** What `dish-light-ready` and its like tell as `detail`. */
export type DishLightEvents = {
  readonly ready: { readonly items: readonly ShownItem[] }
  readonly select: ShownItem | null
  readonly hover: ShownItem | null
  readonly error: { readonly code: ErrorCode; readonly message: string }
}

declare global {
  interface HTMLElementEventMap {
    'dish-light-ready': CustomEvent<DishLightEvents['ready']>
    'dish-light-select': CustomEvent<DishLightEvents['select']>
    'dish-light-hover': CustomEvent<DishLightEvents['hover']>
    'dish-light-error': CustomEvent<DishLightEvents['error']>
  }
}
