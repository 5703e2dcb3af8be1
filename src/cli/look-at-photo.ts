import { collect } from '../core/analysis/collect-looks.ts'
import type { Analysis } from '../core/analysis/document.ts'
import type { LookEvent, LookRequest, VisionClient } from '../core/analysis/look.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { cropPhotoBytes } from '../photo/node/crop.ts'
import { cacheFolder, folderLookCache } from '../vision/look-cache/folder.ts'
import { cached, recalled } from '../vision/strategies/cached.ts'
import { regional } from '../vision/strategies/regional.ts'
import { type ProductPorts, withProducts } from '../vision/strategies/with-products.ts'
import { FAMILIES } from '../wire/http.ts'
import type { LookPlan } from './options/looking.ts'
import { seeing } from './pipeline.ts'

export type LookedAt = {
  readonly analysis: Analysis
  /** Where it was looked at again: what was remembered of it. */
  readonly before?: Analysis
}

export type Asked = {
  readonly plan: LookPlan
  readonly person: HealthProfile
  readonly about: { readonly frame?: string; readonly lookUp?: true }
  /** Given where the barcodes on the photo are to be looked up. */
  readonly products?: ProductPorts | undefined
}

/** Looks at a photo as planned. `about` is all the answer depends on beside plan and client. */
export async function look(
  client: VisionClient,
  request: LookRequest,
  { plan, person, about, products }: Asked,
  signal: AbortSignal,
): Promise<LookedAt> {
  const { photo } = request
  const events = (sees: VisionClient) =>
    (products ? withProducts(sees, products) : sees).look(request, signal)
  if (!isModel(client)) return { analysis: await collect(photo, events(client)) }
  const { looks, zoom, effort, limit: limits = {}, again = false } = plan
  const sees = seeing(regional(client, cropPhotoBytes), {
    looks,
    zoom,
    limits,
    untilSettledFor: effort === 'auto' ? [person] : undefined,
  })
  if (!plan.cache) return { analysis: await collect(photo, events(sees)) }

  const memory = folderLookCache(cacheFolder(process.env))
  const facts = { ...about, client: client.id, looks, zoom, effort }
  const before = again ? await recalled(memory, request, facts) : undefined
  const analysis = await collect(photo, events(cached(sees, memory, { about: facts, again })))
  return before ? { analysis, before: await collect(photo, told(before)) } : { analysis }
}

async function* told(events: readonly LookEvent[]): AsyncGenerator<LookEvent> {
  yield* events
}

/** The reader and a recording see what they see: asked again, they say the same. */
export function isModel({ id }: VisionClient): boolean {
  return FAMILIES.some((family) => id.startsWith(`${family}:`))
}
