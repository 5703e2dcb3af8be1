import type { GroundingClient, GroundingEvent } from '../../core/analysis/grounding.ts'
import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { Detection } from '../../core/fusion/detection.ts'
import { type CanonicalName, LabelMatcher } from '../../core/fusion/label-matcher.ts'
import { boxArea, regionBox } from '../../core/geometry/normalized.ts'
import { sideBySide } from './side-by-side.ts'
import { tilesOf } from './tiling.ts'

/**
 * The model that named the things, asked where they are once more: it looks at overlapping parts of the photo, each shown
 * larger, in which models place better. The client must be `regional`. A name it does not use again stays unknown.
 */
export function modelGrounding(client: VisionClient, canonical?: CanonicalName): GroundingClient {
  return {
    id: `tiles:${client.id}`,
    model: client.id,
    async *ground({ photo, names, region }, signal) {
      const parts = region ? [region] : tilesOf(photo.original, photo.sent)
      const seen: Detection[] = []
      const looks = parts.map((part) => client.look({ photo, region: part }, signal))
      for await (const event of sideBySide<LookEvent>(looks)) {
        if (event.type === 'detection') seen.push(event.detection)
        else if (event.type === 'failure') yield { type: 'failure', failure: event.failure }
        else if (event.type === 'usage') {
          const { lookId: _, ...usage } = event
          yield usage
        }
      }
      if (!signal.aborted) yield* placesOf(names, seen, new LabelMatcher(canonical))
    },
  }
}

function* placesOf(
  names: readonly string[],
  seen: readonly Detection[],
  matcher: LabelMatcher,
): Generator<GroundingEvent> {
  for (const name of names) {
    const things = seen.flatMap(({ label, region }) => {
      const box = region.kind === 'box' ? regionBox(region) : undefined
      return box && boxArea(box) > 0 && matcher.kinshipOfFoods(label, name) === 'same' ? [{ box }] : []
    })
    if (things.length > 0) yield { type: 'places', name, things }
  }
}
