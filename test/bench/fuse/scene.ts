import type { Detection } from '../../../src/core/fusion/detection.ts'
import type { LookFacts } from '../../../src/core/fusion/independent-looks.ts'
import { normalizedBox } from '../../../src/core/geometry/normalized.ts'

const NAMES =
  'milk,eggs,butter,apple,tomato,cucumber,yoghurt,cheddar,salmon,lettuce,orange juice,jam,mustard,carrot,strawberries,bread,ham,olives,pepper,lemon'.split(
    ',',
  )

/** Repeatable noise, so that two runs measure the same work (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** So many looks at a grid of so many things, each seen a little off its place, some missed, some misnamed. */
export function crowdedPhoto(
  things: number,
  looks: number,
): { readonly sightings: readonly Detection[]; readonly looks: readonly LookFacts[] } {
  const random = seeded(things * 1000 + looks)
  const columns = Math.ceil(Math.sqrt(things))
  const cell = 1 / columns
  const names = Array.from({ length: things }, () => NAMES[Math.floor(random() * NAMES.length)] as string)
  const sightings: Detection[] = []
  for (let look = 0; look < looks; look += 1) {
    for (let thing = 0; thing < things; thing += 1) {
      if (random() < 0.2) continue
      const off = () => (random() - 0.5) * 0.6 * cell
      const [x, y] = [(thing % columns) * cell + off(), Math.floor(thing / columns) * cell + off()]
      const side = cell * (0.7 + 0.2 * random())
      const label = random() < 0.1 ? (NAMES[Math.floor(random() * NAMES.length)] as string) : names[thing]
      const [xMin, yMin] = [Math.max(0, x), Math.max(0, y)]
      const box = normalizedBox({
        xMin,
        yMin,
        xMax: Math.min(1, xMin + side),
        yMax: Math.min(1, yMin + side),
      })
      const id = `${look}#${thing}`
      sightings.push({
        id,
        lookId: `${look}`,
        label: label as string,
        count: 1,
        region: { kind: 'box', box },
      })
    }
  }
  const seen = Array.from({ length: looks }, (_, look) => ({ id: `${look}`, ended: true, truncated: false }))
  return { sightings, looks: seen }
}
