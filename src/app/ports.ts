import type { VisionClient } from '../core/analysis/look.ts'
import type { LoadPhoto } from '../core/analysis/photo.ts'
import type { CoordinateFrame } from '../core/geometry/coordinate-frame.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { Result } from '../core/terms/failure.ts'

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

/** A prepared sample: a photo with the look that was recorded of it. Paths are below the site's root. */
export type Sample = {
  readonly id: string
  readonly title: string
  readonly photo: string
  /** A small picture of it for the start screen. */
  readonly thumbnail?: string | undefined
  readonly recording: string
  readonly kind: 'food' | 'menu'
}

/** Who is to look at the photo. */
export type ClientChoice =
  | {
      readonly kind: 'model'
      readonly family: string
      readonly model?: string
      readonly frame?: CoordinateFrame
      /** Typed in Settings; kept in memory only. */
      readonly key?: string
      /** Looks at once; one unless given. */
      readonly looks?: LookCount
      /** Look anew, whatever is remembered. */
      readonly again?: true
    }
  | { readonly kind: 'reader' }
  | { readonly kind: 'sample'; readonly sample: Sample }

/** Small texts kept on this device. Reading gives null where nothing is kept or keeping is not possible. */
export type Memory = {
  read(key: string): string | null
  write(key: string, text: string): void
  forget(key: string): void
  /** Tells when another page of this device changed what is kept. Returns how to stop that; absent where there is no other. */
  onChanged?(listener: (key: string) => void): () => void
}

/** Everything outside the page's own state; handed in by the composition root. */
export type Ports = {
  readonly loadPhoto: LoadPhoto
  readonly loadFoods: () => Promise<FoodTable>
  readonly listClients: () => Promise<Result<readonly ClientOffer[]>>
  readonly listSamples: () => Promise<readonly Sample[]>
  readonly fetchSample: (sample: Sample, signal: AbortSignal) => Promise<Result<Blob>>
  readonly makeClient: (choice: ClientChoice) => Promise<Result<VisionClient>>
  /** Forgets every look this device remembers. */
  readonly forgetLooks: () => Promise<void>
  /** Who the food is for, as one would tell a cook. Sent only if the person switched that on. */
  readonly describePeople: (people: readonly HealthProfile[]) => Promise<string>
  readonly memory: Memory
  /** Runs once, before the next picture is drawn; soon even if the page is hidden. */
  readonly onFrame: (run: () => void) => void
  /** Milliseconds from some fixed moment. */
  readonly now: () => number
  /** ISO 8601, of now. */
  readonly timestamp: () => string
  readonly saveFile: (name: string, content: Blob) => void
}

export type LookCount = 1 | 2 | 4 | 8
