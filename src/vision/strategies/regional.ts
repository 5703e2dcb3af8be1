import type { VisionClient } from '../../core/analysis/look.ts'
import type { CropPhoto } from '../../core/analysis/photo.ts'
import { boxArea } from '../../core/geometry/normalized.ts'
import { pixelBox, regionOfPixels } from '../../core/geometry/pixel-box.ts'
import { boxOut, outOfRegion } from '../../core/geometry/regions.ts'

/**
 * A client that can be asked about a part of the photo. It is sent that part of the original at full resolution, and places
 * in its answer are converted back to the whole photo. The other strategies ask for regions; this one answers.
 */
export function regional(client: VisionClient, crop: CropPhoto): VisionClient {
  return {
    id: client.id,
    // A part is sent no larger than the whole.
    expected: client.expected,
    async *look({ region, ...request }, signal) {
      if (!region || boxArea(region) >= 1) return yield* client.look(request, signal)
      const { original } = request.photo
      // Cut at whole pixels, the region is a little larger than the one asked for.
      const cut = regionOfPixels(pixelBox(region, original), original)
      const detail = await crop(request.photo, cut, signal).catch((error: unknown) => {
        if (signal.aborted) return undefined
        throw error
      })
      if (!detail || signal.aborted) return
      if (!detail.ok) {
        yield { type: 'failure', lookId: 'crop', failure: detail.failure }
        yield { type: 'end', lookId: 'crop', truncated: true }
        return
      }
      const photo = { ...request.photo, sent: detail.value, original: detail.value }
      for await (const event of client.look({ ...request, photo, detail: true }, signal)) {
        if (event.type === 'look') yield { ...event, region: boxOut(event.region, cut) }
        else if (event.type === 'detection') {
          const { detection } = event
          yield { ...event, detection: { ...detection, region: outOfRegion(detection.region, cut) } }
        } else yield event
      }
    },
  }
}
