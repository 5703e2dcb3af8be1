import type { Analysis } from './analysis.ts'
import type { LookEvent } from './look.ts'
import type { Photo } from './photo.ts'
import { emptyAnalysis, reduce } from './reduce.ts'

/** Everything a stream of looks says of a photo, once it has ended. */
export async function collect(photo: Photo, events: AsyncIterable<LookEvent>): Promise<Analysis> {
  const { name, sha256, original } = photo
  let analysis = emptyAnalysis({ name, sha256, width: original.width, height: original.height })
  for await (const event of events) analysis = reduce(analysis, event)
  return analysis
}
