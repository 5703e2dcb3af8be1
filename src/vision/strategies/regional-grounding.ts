import type { GroundingClient } from '../../core/analysis/grounding.ts'
import type { CropPhoto } from '../../core/analysis/photo.ts'
import type { GroundedThing } from '../../core/fusion/grounded-thing.ts'
import { boxArea, type NormalizedBox } from '../../core/geometry/normalized.ts'
import { pixelBox, regionOfPixels } from '../../core/geometry/pixel-box.ts'
import { boxOut, outOfRegion } from '../../core/geometry/regions.ts'

/** A grounding client that can be asked about a part of the photo: it gets that part alone, at full resolution. */
export function regionalGrounding(client: GroundingClient, crop: CropPhoto): GroundingClient {
  return {
    ...client,
    async *ground({ region, ...request }, signal) {
      if (!region || boxArea(region) >= 1) return yield* client.ground(request, signal)
      const { original } = request.photo
      const cut = regionOfPixels(pixelBox(region, original), original)
      const detail = await crop(request.photo, cut, signal).catch((error: unknown) => {
        if (signal.aborted) return undefined
        throw error
      })
      if (!detail || signal.aborted) return
      if (!detail.ok) return yield { type: 'failure', failure: detail.failure }
      const photo = { ...request.photo, sent: detail.value, original: detail.value }
      for await (const event of client.ground({ ...request, photo }, signal)) {
        yield event.type === 'places'
          ? { ...event, things: event.things.map((thing) => thingOut(thing, cut)) }
          : event
      }
    },
  }
}

function thingOut({ box, middle, ...rest }: GroundedThing, region: NormalizedBox): GroundedThing {
  const point = middle && outOfRegion({ kind: 'point', point: middle }, region)
  return {
    ...rest,
    box: boxOut(box, region),
    ...(point?.kind === 'point' && { middle: point.point }),
  }
}
