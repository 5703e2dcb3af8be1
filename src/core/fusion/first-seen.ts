import type { Detection } from './detection.ts'

/** When sightings came in: their places among all. */
export class FirstSeen {
  readonly #places: ReadonlyMap<Detection, number>

  constructor(sightings: readonly Detection[]) {
    this.#places = new Map(sightings.map((sighting, index) => [sighting, index]))
  }

  /** The place of the earliest of them; after all others for what has no sightings, as what the person added. */
  of(sightings: readonly Detection[]): number {
    return sightings.reduce((least, each) => Math.min(least, this.#placeOf(each)), this.#places.size)
  }

  earliestFirst(sightings: readonly Detection[]): readonly Detection[] {
    return [...sightings].sort((a, b) => this.#placeOf(a) - this.#placeOf(b))
  }

  #placeOf(sighting: Detection): number {
    return this.#places.get(sighting) as number
  }
}
