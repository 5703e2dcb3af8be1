import type { CoordinateFrame } from '../geometry/coordinate-frame.ts'
import type { HealthProfile } from '../health/profile.ts'
import type { FoodTable } from '../nutrition/table/food.ts'
import type { Effort, Limits } from './look.ts'

/** A model the server can ask, as `GET /api/clients` lists it. */
export type ClientOffer = {
  readonly family: string
  readonly name: string
  /** The model asked unless the person names another. */
  readonly model: string
  /** A key is set, or none is needed. */
  readonly ready: boolean
  /** The photo stays on this machine. */
  readonly local: boolean
}

/** A prepared sample: a photo and a recorded look at it. Paths start at the site's root. */
export type Sample = {
  readonly id: string
  readonly title: string
  readonly photo: string
  /** A small version for the start screen. */
  readonly thumbnail?: string | undefined
  readonly recording: string
  readonly kind: 'food' | 'menu'
}

/** How many looks a model may take at once. */
export const LOOK_COUNTS = [1, 2, 4, 8, 16] as const
export type LookCount = (typeof LOOK_COUNTS)[number]

/** Whether parts of the photo are looked at as well. `auto`: where it is crowded, very large or a menu. */
export const TILING_MODES = ['auto', 'on', 'off'] as const
export type TilingMode = (typeof TILING_MODES)[number]

/** Who says where things are: the model that names them, Meta's SAM, or the model again, asked about parts of the photo. */
export const PLACERS = ['off', 'sam', 'tiles'] as const
export type Placer = (typeof PLACERS)[number]

/** Who is to look at the photo. */
export type ClientChoice =
  | {
      readonly kind: 'model'
      readonly family: string
      readonly model?: string
      readonly frame?: CoordinateFrame
      /** Typed in Settings; kept in memory only. */
      readonly key?: string
      /** One unless given. */
      readonly looks?: LookCount
      /** Look anew, whatever is remembered. */
      readonly again?: true
    }
  | { readonly kind: 'reader' }
  /** A model on this device, by its id: one that was fetched, or the browser's own. */
  | { readonly kind: 'device'; readonly model: string }
  | { readonly kind: 'sample'; readonly sample: Sample }

/** How to look, as set by the person. */
export type LookSettings = {
  readonly effort: Effort
  /** For one photo. */
  readonly limits: Limits
  /** Answer the same question about the same photo from memory. */
  readonly remember: boolean
  /** Look up barcodes and names of foods. Off by default: nothing is then sent to any database. */
  readonly lookUp: boolean
  /** Off by default. */
  readonly place: Placer
  /** Models may be asked whose makers may train on the photo. Off by default. */
  readonly mayTrain: boolean
}

/** All that a look depends on apart from who is asked. */
export type LookTerms = LookSettings & {
  /** Looking may end once their verdicts have settled. Never sent. */
  readonly people: readonly HealthProfile[]
  readonly offers: readonly ClientOffer[]
  /** Undefined if the table cannot be loaded. */
  readonly foods: () => Promise<FoodTable | undefined>
}
