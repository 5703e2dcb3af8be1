import { fuse } from '../../../src/core/detection/fuse.ts'
import { crowdedPhoto } from './scene.ts'

export type FuseTime = {
  readonly looks: number
  readonly things: number
  readonly sightings: number
  readonly items: number
  /** Median of the runs, ms; and the shortest, which a busy machine holds up least. */
  readonly ms: number
  readonly shortest: number
}

/** How long fusing takes for so many looks at so many things. */
export function measureFuse(looks: number, things: number, runs = 9): FuseTime {
  const photo = crowdedPhoto(things, looks)
  const times: number[] = []
  let items = 0
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    items = fuse(photo.sightings, [], photo.looks).length
    times.push(performance.now() - started)
  }
  const [shortest, ms] = [Math.min(...times), times.sort((a, b) => a - b)[runs >> 1] as number]
  return { looks, things, sightings: photo.sightings.length, items, ms, shortest }
}
