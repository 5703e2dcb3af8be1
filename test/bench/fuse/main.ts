import { loadavg } from 'node:os'
import { fuse } from '../../../src/core/fusion/fuse.ts'
import { timed } from '../processor-time.ts'
import { crowdedPhoto } from './scene.ts'

/** Looks × things. */
const SIZES = [
  [1, 150],
  [4, 150],
  [8, 150],
  [16, 150],
  [16, 300],
  [16, 625],
  [16, 780],
  [64, 195],
  [1, 12_500],
] as const
const RUNS = 15
const WARM_UP = 40

function measureFuse(looks: number, things: number): void {
  const photo = crowdedPhoto(things, looks)
  const work = () => fuse(photo.sightings, [], photo.looks)
  const items = work().length
  const { best, median } = timed(RUNS, () => work)
  const sightings = photo.sightings.length
  const each = ((best / sightings) * 1000).toFixed(1)
  console.log(
    `  ${looks} looks × ${things} things = ${sightings} sightings → ${items} items: ` +
      `${best.toFixed(1)} ms, median ${median.toFixed(1)} ms (${each} µs a sighting)`,
  )
}

// While looks tell of a photo it is fused again and again: the first times, in code not yet compiled, are no measure.
const usual = crowdedPhoto(150, 8)
for (let run = 0; run < WARM_UP; run += 1) fuse(usual.sightings, [], usual.looks)
console.log(
  `load ${loadavg()[0]?.toFixed(1)}, Node ${process.version}; processor time, best and median of ${RUNS}`,
)
for (const [looks, things] of SIZES) measureFuse(looks, things)
