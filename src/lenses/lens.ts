import type { Emphasis, Question } from '../core/analysis/look.ts'
import type { CoordinateFrame, PixelSize } from '../core/geometry/coordinate-frame.ts'

/**
 * What is asked of a photo: the text that goes with it, and the form of the reply. A lens is a folder; beside these it has a
 * judge, which is handed to `select` and is a file of its own, so that a page that only judges loads no prompt.
 */
export type Lens = {
  readonly id: string
  /** Raised with every change of wording that may change answers. */
  readonly promptVersion: number
  readonly prompt: (options: PromptOptions) => string
  /** JSON Schema of the reply, with places under the key the model is used to. */
  readonly replySchema: (convention: Pick<PlaceConvention, 'placeKey'>) => JsonSchema
}

/** What a prompt depends on beside the lens. */
export type PromptOptions = {
  readonly convention: PlaceConvention
  /** The size the model sees, in pixels. */
  readonly seen: PixelSize
  /** Who the food is for, in the person's words; sent only where they switched that on. */
  readonly opinionFor?: string
  readonly emphasis?: Emphasis
  readonly question?: Question
  /** The photo is a part of a larger one. */
  readonly detail?: true
}

export type JsonSchema = { readonly [keyword: string]: unknown }

/** How a model writes places: its own axes and scale, and the key it was trained to write them under. */
export type PlaceConvention = {
  readonly frame: CoordinateFrame
  readonly placeKey: 'box_2d' | 'bbox_2d' | 'bbox' | 'point'
  readonly place: 'box' | 'point'
}
