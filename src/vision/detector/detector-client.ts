import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import type { EncodedImage } from '../../core/analysis/photo.ts'
import { onDeviceModel } from '../../core/analysis/sent-looks.ts'
import type { Detection } from '../../core/fusion/detection.ts'
import { intersectionOverUnion, type NormalizedBox, WHOLE_PHOTO } from '../../core/geometry/normalized.ts'
import { boxOut } from '../../core/geometry/regions.ts'
import type { Result } from '../../core/terms/failure.ts'
import { CLASS_FOODS } from './class-foods.ts'
import type { Found } from './model-outputs.ts'
import { OBJECTS365 } from './objects365.ts'

/** What the client needs of the place it runs in: browser and Node each have their own. */
export type DetectorPorts = {
  /** Its id among the offered models. */
  readonly model: string
  /** What the detector finds in a part of the image, in shares of that part. Rejects if aborted. */
  readonly find: (
    image: EncodedImage,
    region: NormalizedBox,
    signal: AbortSignal,
  ) => Promise<Result<readonly Found[]>>
  /** Milliseconds, from any start. */
  readonly now: () => number
}

/** From this score on a thing is told. The threshold of D-FINE's own inference scripts; not tuned here. */
const LEAST_SCORE = 0.4

/** Foods whose boxes overlap by this much are one, whatever two queries call it: the higher score names it. */
const SAME_PLACE = 0.8

/** Finds food with a detector on this device. It can be asked about a part of the photo. Nothing is sent anywhere. */
export function detectorClient({ model, find, now }: DetectorPorts): VisionClient {
  return {
    id: `detector:${model}`,
    async *look({ photo, region = WHOLE_PHOTO }: LookRequest, signal): AsyncGenerator<LookEvent> {
      const started = now()
      const lookId = crypto.randomUUID()
      yield { type: 'look', id: lookId, region, model: onDeviceModel(model) }
      yield { type: 'stage', stage: 'looking' }
      const found = await find(photo.original, region, signal).catch((error: unknown) => {
        if (signal.aborted) return undefined
        throw error
      })
      if (!found || signal.aborted) return
      if (!found.ok) {
        yield { type: 'failure', lookId, failure: found.failure }
        yield { type: 'end', lookId, truncated: true }
        return
      }
      for (const [index, thing] of foods(found.value).entries()) {
        yield { type: 'detection', lookId, detection: sighting(thing, `${lookId}#${index}`, region) }
      }
      yield { type: 'usage', lookId, inputTokens: 0, outputTokens: 0, elapsedMs: Math.round(now() - started) }
      yield { type: 'end', lookId, truncated: false }
    },
  }
}

type Food = Found & { readonly className: string; readonly label: string }

/** The foods among what was found, the surest first. A plate in the same place as a pizza is another thing. */
function foods(found: readonly Found[]): readonly Food[] {
  const told: Food[] = []
  for (const thing of [...found].sort((a, b) => b.score - a.score)) {
    const className = OBJECTS365[thing.classId - 1] ?? ''
    const label = CLASS_FOODS[className]
    if (label === undefined || thing.score < LEAST_SCORE) continue
    const isTold = told.some(({ box }) => intersectionOverUnion(box, thing.box) >= SAME_PLACE)
    if (!isTold) told.push({ ...thing, className, label })
  }
  return told
}

function sighting({ label, className, score, box }: Food, id: string, region: NormalizedBox): Detection {
  return {
    id,
    label,
    region: { kind: 'box', box: boxOut(box, region) },
    count: 1,
    evidence: `${className}, ${Math.round(100 * score)} %`,
  }
}
