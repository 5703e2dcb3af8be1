import * as z from 'zod/mini'
import type { VisionClient } from '../core/analysis/look.ts'
import type { PackReading, PackSide } from '../core/analysis/pack-reading.ts'
import type { CropPhoto, Photo } from '../core/analysis/photo.ts'
import type { ClientChoice, LookTerms } from '../core/analysis/ports.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { Result } from '../core/terms/failure.ts'
import type { Pace } from '../core/util/yield-to-main.ts'
import { fetchJson } from '../wire/fetch-json.ts'
import { FAMILIES, type LookOptions } from '../wire/http.ts'
import { browserBarcodes } from './barcode/browser.ts'
import { expectedLook } from './clients/model/expected-look.ts'
import { recordedClient } from './clients/recorded/client.ts'
import { recordingSchema } from './clients/recorded/recording.ts'
import { askForProduct, lookUpProduct } from './clients/server/ask-server.ts'
import { serverClient } from './clients/server/client.ts'
import { serverGrounding } from './clients/server/grounding.ts'
import { browserLookCache } from './look-cache/browser.ts'
import { type ModelOptions, pipeline } from './pipeline.ts'
import { languageModel, PROMPT_API } from './prompt-api/language-model.ts'

/** The pause between the items of a recorded look, ms: quick, but they still appear one after the other. */
const SAMPLE_PACE_MS = 60
/** Who asks the system for less motion has them all at once. */
const LESS_MOTION = '(prefers-reduced-motion: reduce)'

type Parts = {
  readonly crop: CropPhoto
  readonly pace: Pace
  readonly loadForeignNames: () => Promise<FoodTable>
}

const lookCache = browserLookCache()

/** Forgets all looks that this device keeps. */
export const forgetLooks = () => lookCache.forget()

/** Reads the pack of one item off a photo of its own. */
export async function readPack(
  photo: Photo,
  side: PackSide,
  { loadForeignNames, pace }: Omit<Parts, 'crop'>,
  signal: AbortSignal,
): Promise<PackReading> {
  const [{ readerClient }, { readOwnPack }] = await Promise.all([
    import('./ocr/browser.ts'),
    import('./own-pack.ts'),
  ])
  const reader = readerClient(loadForeignNames, pace)
  return readOwnPack(photo, side, { reader, readBarcodes: browserBarcodes, askForProduct }, signal)
}

/** The client that was chosen, set to look as the person wants. */
export async function makeClient(
  choice: ClientChoice,
  terms: LookTerms,
  parts: Parts,
): Promise<Result<VisionClient>> {
  const products = terms.lookUp ? { readBarcodes: browserBarcodes, lookUp: lookUpProduct } : undefined
  switch (choice.kind) {
    case 'sample': {
      const recording = await fetchJson(choice.sample.recording, recordingSchema)
      if (!recording.ok) return recording
      const paceMs = matchMedia(LESS_MOTION).matches ? 0 : SAMPLE_PACE_MS
      return { ok: true, value: recordedClient(recording.value, paceMs) }
    }
    case 'reader': {
      const { readerClient } = await import('./ocr/browser.ts')
      return { ok: true, value: pipeline(readerClient(parts.loadForeignNames, parts.pace), { products }) }
    }
    case 'device': {
      const client = await onDevice(choice.model)
      return client.ok ? { ok: true, value: pipeline(client.value, { products }) } : client
    }
    case 'model': {
      const { client, model } = await modelBehindServer(choice, terms, parts)
      return { ok: true, value: pipeline(client, { model, products }) }
    }
  }
}

async function onDevice(model: string): Promise<Result<VisionClient>> {
  if (model !== PROMPT_API) return (await import('./detector/browser.ts')).browserDetector(model)
  const { promptApiClient } = await import('./prompt-api/client.ts')
  const api = languageModel()
  if (api) return { ok: true, value: promptApiClient(api) }
  return { ok: false, failure: { kind: 'provider', code: 'unknown-model', retryable: false } }
}

type ModelChoice = Extract<ClientChoice, { kind: 'model' }>

async function modelBehindServer(
  { family: named, model, frame, key, looks = 1, again }: ModelChoice,
  { effort, limits, lookUp, mayTrain, place, remember, people, offers, foods }: LookTerms,
  { crop, pace }: Parts,
): Promise<{ readonly client: VisionClient; readonly model: ModelOptions }> {
  const family = z.enum(FAMILIES).parse(named)
  const look: LookOptions = {
    family,
    model: model || undefined,
    frame,
    effort: effort === 'auto' ? undefined : effort,
    ground: lookUp || undefined,
    mayTrain: mayTrain || undefined,
  }
  const asked = model ?? offers.find((offer) => offer.family === family)?.model
  const expected = asked === undefined ? undefined : expectedLook(family, asked, effort)
  // The keys of remembered looks are hashes of these facts: to add, drop or rename one would forget all looks.
  const about = { family, model: asked, frame, effort, looks, lookUp, ...(place !== 'off' && { place }) }
  return {
    client: { ...serverClient({ look, key }), expected },
    model: {
      looks,
      tiling: 'auto',
      place:
        place === 'sam'
          ? serverGrounding({ key: family === 'meta' ? key : undefined })
          : place === 'tiles'
            ? place
            : undefined,
      limits,
      crop,
      foods: await foods(),
      untilSettled: effort === 'auto' ? { people, pace } : undefined,
      cache: remember ? { looks: lookCache, about, again: again ?? false } : undefined,
    },
  }
}
