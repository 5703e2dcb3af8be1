import type { GroundingClient } from '../core/analysis/grounding.ts'
import type { Limits, VisionClient } from '../core/analysis/look.ts'
import type { CropPhoto } from '../core/analysis/photo.ts'
import type { LookCount, TilingMode } from '../core/analysis/ports.ts'
import { unstableVerdictSteps } from '../core/analysis/unstable-verdicts.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { canonicalNames } from '../core/nutrition/table/canonical-names.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { type Pace, yieldToMain } from '../core/util/yield-to-main.ts'
import type { LookCache } from './look-cache/look-cache.ts'
import { budgeted } from './strategies/budgeted.ts'
import { type CacheOptions, cached } from './strategies/cached.ts'
import { ensemble, type FindUnsettled } from './strategies/ensemble.ts'
import { modelGrounding } from './strategies/model-grounding.ts'
import { placed } from './strategies/placed.ts'
import { regional } from './strategies/regional.ts'
import { regionalGrounding } from './strategies/regional-grounding.ts'
import { tiling } from './strategies/tiling.ts'
import { type ProductPorts, withProducts } from './strategies/with-products.ts'

export type PipelineOptions = {
  /** How a model is to look. Absent for the reader and for recordings, which say the same every time. */
  readonly model?: ModelOptions | undefined
  /** Given to look up the products whose barcodes are in the photo. */
  readonly products?: ProductPorts | undefined
}

export type ModelOptions = {
  readonly looks: LookCount
  readonly tiling: TilingMode
  /** For one photo. */
  readonly limits?: Limits
  /** Who says where the named things are, where not the model alone: `tiles` is the model again, asked about parts. */
  readonly place?: GroundingClient | 'tiles' | undefined
  /** Absent if the client itself can be asked about a part of the photo. */
  readonly crop?: CropPhoto | undefined
  /** Undefined if the table cannot be loaded. Names are then compared by their words alone. */
  readonly foods: FoodTable | undefined
  /** Given to end looking once more looks would change no verdict of these people. */
  readonly untilSettled?: { readonly people: readonly HealthProfile[]; readonly pace: Pace } | undefined
  /** Given to answer the same question about the same photo from memory. */
  readonly cache?: (CacheOptions & { readonly looks: LookCache }) | undefined
}

/**
 * How the app, the command line and the evaluation look at a photo. It is answered from memory if possible. Otherwise, within
 * the limits, several looks begin at once, until verdicts settle, with closer ones if the photo needs them; then a grounding client
 * may place what they named. Products are looked up meanwhile.
 */
export function pipeline(client: VisionClient, { model, products }: PipelineOptions): VisionClient {
  const looking = model ? lookingModel(client, model) : client
  return products ? withProducts(looking, products) : looking
}

function lookingModel(client: VisionClient, options: ModelOptions): VisionClient {
  const { looks, limits = {}, crop, foods, cache } = options
  const within = budgeted(client, limits, (one) => {
    const several = ensemble(crop ? regional(one, crop) : one, {
      looks,
      canonical: foods && canonicalNames(foods),
      findUnsettled: findUnsettled(options),
    })
    return tiling(several, { tiling: options.tiling })
  })
  const where = groundingOf(client, options)
  const looking = where ? placed(within, where, foods && canonicalNames(foods)) : within
  return cache ? cached(looking, cache.looks, cache) : looking
}

function groundingOf(
  client: VisionClient,
  { place, crop, foods }: ModelOptions,
): GroundingClient | undefined {
  if (place !== 'tiles') return place && crop ? regionalGrounding(place, crop) : place
  return modelGrounding(crop ? regional(client, crop) : client, foods && canonicalNames(foods))
}

function findUnsettled({ foods, untilSettled }: ModelOptions): FindUnsettled | undefined {
  if (!foods || !untilSettled) return undefined
  const { people, pace } = untilSettled
  return (soFar) => yieldToMain(unstableVerdictSteps(soFar, people, foods), pace)
}
