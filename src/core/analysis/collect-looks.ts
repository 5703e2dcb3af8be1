import { photoOfLook } from './by-photo.ts'
import type { Analysis, Look } from './document.ts'
import type { LookEvent } from './look.ts'
import type { Photo } from './photo.ts'
import { emptyAnalysis, reduce, summed } from './reduce.ts'

/** Everything a stream of looks says of a photo, once it has ended. */
export async function collect(photo: Photo, events: AsyncIterable<LookEvent>): Promise<Analysis> {
  const { name, sha256, original } = photo
  let analysis = emptyAnalysis({ name, sha256, width: original.width, height: original.height })
  for await (const event of events) analysis = reduce(analysis, event)
  return analysis
}

/** Analyses of a photo each as one of all these photos, in this order; a photo that comes twice counts once. */
export function together([first, ...others]: readonly [Analysis, ...Analysis[]]): Analysis {
  return others.reduce(joined, first)
}

function joined(before: Analysis, next: Analysis): Analysis {
  const known = new Set(before.photos.map(({ sha256 }) => sha256))
  if (next.photos.some(({ sha256 }) => known.has(sha256))) return before
  const looks = next.looks.map((look): Look => ({ ...look, photo: photoOfLook(next, look) }))
  const limits = [...new Set([...(before.limits ?? []), ...(next.limits ?? [])])]
  const lookupsFailed = (before.lookupsFailed ?? 0) + (next.lookupsFailed ?? 0)
  const remembered = [...(before.remembered ?? []), ...(next.remembered ?? [])]
  return {
    photos: [...before.photos, ...next.photos],
    looks: [...before.looks, ...looks],
    sightings: [...before.sightings, ...next.sightings],
    rejected: [...before.rejected, ...next.rejected],
    usage: summed(before.usage, next.usage),
    failures: [...before.failures, ...next.failures],
    ...(limits.length > 0 && { limits }),
    ...(lookupsFailed > 0 && { lookupsFailed }),
    ...(remembered.length > 0 && { remembered }),
    edits: [...before.edits, ...next.edits],
    undone: [],
  }
}
