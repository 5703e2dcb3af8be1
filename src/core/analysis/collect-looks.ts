import { photoOfLook } from './by-photo.ts'
import { type Analysis, factsOf, type Look } from './document.ts'
import type { LookEvent } from './look.ts'
import type { Photo } from './photo.ts'
import { summed } from './reduce.ts'
import { type AnalysisState, advance, newAnalysis } from './run.ts'

/** Everything a stream of looks says of a photo, once it has ended. */
export async function collect(photo: Photo, events: AsyncIterable<LookEvent>): Promise<AnalysisState> {
  let state = newAnalysis(factsOf(photo))
  for await (const event of events) state = advance(state, event)
  return advance(state, { type: 'over', photo: photo.sha256 })
}

/** Analyses of a photo each as one of all these photos, in this order; a photo that comes twice counts once. */
export function together([first, ...others]: readonly [AnalysisState, ...AnalysisState[]]): AnalysisState {
  return others.reduce(joined, first)
}

function joined(before: AnalysisState, next: AnalysisState): AnalysisState {
  const known = new Set(before.analysis.photos.map(({ sha256 }) => sha256))
  if (next.analysis.photos.some(({ sha256 }) => known.has(sha256))) return before
  return {
    analysis: joinedDocuments(before.analysis, next.analysis),
    run: { photos: { ...before.run.photos, ...next.run.photos } },
  }
}

function joinedDocuments(before: Analysis, next: Analysis): Analysis {
  const looks = next.looks.map((look): Look => ({ ...look, photo: photoOfLook(next, look) }))
  const limits = [...new Set([...(before.limits ?? []), ...(next.limits ?? [])])]
  return {
    photos: [...before.photos, ...next.photos],
    looks: [...before.looks, ...looks],
    sightings: [...before.sightings, ...next.sightings],
    rejected: [...before.rejected, ...next.rejected],
    usage: summed(before.usage, next.usage),
    ...(limits.length > 0 && { limits }),
    edits: [...before.edits, ...next.edits],
    undone: [],
  }
}
