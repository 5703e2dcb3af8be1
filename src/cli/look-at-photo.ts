import { collect } from '../core/analysis/collect-looks.ts'
import type { GroundingClient } from '../core/analysis/grounding.ts'
import type { LookRequest, VisionClient } from '../core/analysis/look.ts'
import type { AnalysisState } from '../core/analysis/run.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { Pace } from '../core/util/yield-to-main.ts'
import { foodTable } from '../food-data/node.ts'
import { cropPhotoBytes } from '../photo/node/crop.ts'
import { recordedClient } from '../vision/clients/recorded/client.ts'
import { cacheFolder, carryOverLooks, folderLookCache } from '../vision/look-cache/folder.ts'
import { pipeline } from '../vision/pipeline.ts'
import { keyOf, rememberedAs } from '../vision/strategies/cached.ts'
import type { ProductPorts } from '../vision/strategies/with-products.ts'
import { FAMILIES } from '../wire/http.ts'
import type { LookPlan } from './options/looking.ts'

export type LookedAt = {
  readonly now: AnalysisState
  /** What was remembered of it, if it was looked at again. */
  readonly before?: AnalysisState
}

export type Asked = {
  readonly plan: LookPlan
  readonly person: HealthProfile
  readonly about: { readonly frame?: string; readonly lookUp?: true; readonly place?: string }
  /** Who says where things are, if not the model alone. */
  readonly place?: GroundingClient | 'tiles' | undefined
  /** Given to look up the barcodes in the photo. */
  readonly products?: ProductPorts | undefined
}

export const PACE: Pace = {
  now: () => performance.now(),
  pause: () => new Promise<void>((resume) => setImmediate(resume)),
}

/** Looks at a photo as planned. `about` is all that the answer depends on apart from plan and client. */
export async function look(
  client: VisionClient,
  request: LookRequest,
  { plan, person, about: given, place, products }: Asked,
  signal: AbortSignal,
): Promise<LookedAt> {
  const { photo } = request
  if (!isModel(client)) {
    return { now: await collect(photo, pipeline(client, { products }).look(request, signal)) }
  }
  const { looks, zoom, effort, limit: limits = {}, again = false, cache } = plan
  if (cache) await carryOverLooks(process.env)
  const kept = cache ? folderLookCache(cacheFolder(process.env)) : undefined
  // The keys of remembered looks are hashes of these facts: to add, drop or rename one would forget all looks.
  const about = { ...given, client: rememberedAs(client.id), looks, zoom, effort }
  const before = again ? await kept?.recall(await keyOf(request, about)) : undefined
  const model = {
    looks,
    tiling: zoom,
    place,
    limits,
    crop: cropPhotoBytes,
    foods: foodTable(),
    untilSettled: effort === 'auto' ? { people: [person], pace: PACE } : undefined,
    cache: kept && { looks: kept, about, again },
  }
  const now = await collect(photo, pipeline(client, { model, products }).look(request, signal))
  return before
    ? { now, before: await collect(photo, recordedClient(before).look(request, signal)) }
    : { now }
}

/** Whether it is worth asking again: the reader and recordings always say the same. */
export function isModel({ id }: VisionClient): boolean {
  return FAMILIES.some((family) => id.startsWith(`${family}:`))
}
