import * as z from 'zod/mini'
import type { VisionClient } from '../core/analysis/look.ts'
import type { CropPhoto } from '../core/analysis/photo.ts'
import type { ClientChoice, LookTerms } from '../core/analysis/ports.ts'
import type { Result } from '../core/terms/failure.ts'
import type { Pace } from '../core/util/yield-to-main.ts'
import { fetchJson } from '../wire/fetch-json.ts'
import { FAMILIES } from '../wire/http.ts'
import { browserBarcodes } from './barcode/browser.ts'
import { expectedLook } from './clients/model/expected-look.ts'
import { recordedClient } from './clients/recorded/client.ts'
import { recordingSchema } from './clients/recorded/recording.ts'
import { serverClient } from './clients/server/client.ts'
import { lookUpProduct } from './clients/server/look-up-product.ts'
import { browserLookCache } from './look-cache/browser.ts'
import { type ModelOptions, pipeline } from './pipeline.ts'

/** Between the items of a replayed look, ms: quick, and still seen as one after the other. */
const SAMPLE_PACE_MS = 60

const familySchema = z.enum(FAMILIES)

type Parts = { readonly crop: CropPhoto; readonly pace: Pace }

/** The looks this device keeps. */
const lookCache = browserLookCache()

export async function forgetLooks(): Promise<void> {
  await lookCache.forget()
}

/** Makes whoever was chosen ready to look, as the person set it. */
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
      return { ok: true, value: recordedClient(recording.value, { paceMs: SAMPLE_PACE_MS }) }
    }
    case 'reader': {
      const { readerClient } = await import('./ocr/browser.ts')
      return { ok: true, value: pipeline(readerClient(), { products }) }
    }
    case 'model':
      return {
        ok: true,
        value: pipeline(modelBehindServer(choice, terms), {
          model: await modelOptions(choice, terms, parts),
          products,
        }),
      }
  }
}

type ModelChoice = Extract<ClientChoice, { kind: 'model' }>

function modelBehindServer(choice: ModelChoice, { effort, lookUp, offers }: LookTerms): VisionClient {
  const { model, frame, key } = choice
  const family = familySchema.parse(choice.family)
  const look = {
    family,
    ...(model ? { model } : {}),
    ...(frame ? { frame } : {}),
    ...(effort === 'auto' ? {} : { effort }),
    ...(lookUp ? { ground: true as const } : {}),
  }
  const asked = modelAsked(choice, offers)
  const expected = asked === undefined ? undefined : expectedLook(family, asked, effort)
  return { ...serverClient({ look, ...(key ? { key } : {}) }), expected }
}

async function modelOptions(choice: ModelChoice, terms: LookTerms, parts: Parts): Promise<ModelOptions> {
  const { family, frame, looks = 1, again = false } = choice
  const { effort, limits, lookUp, remember, people, offers } = terms
  // Looks are remembered under a hash of these: a fact more, less or otherwise named would forget them all.
  const about = { family, model: modelAsked(choice, offers), frame, effort, looks, lookUp }
  return {
    looks,
    tiling: 'auto',
    limits,
    crop: parts.crop,
    foods: await terms.foods(),
    untilSettled: effort === 'auto' ? { people, pace: parts.pace } : undefined,
    cache: remember ? { looks: lookCache, about, again } : undefined,
  }
}

/** The one named, or the one the server asks unless told. */
function modelAsked({ family, model }: ModelChoice, offers: LookTerms['offers']): string | undefined {
  return model ?? offers.find((offer) => offer.family === family)?.model
}
