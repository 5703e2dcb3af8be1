import { boxArea, type NormalizedBox, regionBox, regionCentre, WHOLE_PHOTO } from '../geometry/normalized.ts'
import type { LookId } from '../terms/ids.ts'
import { compareText } from '../util/compare.ts'
import { append } from '../util/group-by.ts'
import type { Detection } from './detection.ts'

/** A detail is seen better than the whole photo, by the square root of how much larger it is shown, up to this factor. */
const MOST_WEIGHT = 4

/** What fusing needs to know of a look. */
export type LookFacts = {
  readonly id: LookId
  /** The part of the photo it was asked about; absent: all of it. */
  readonly region?: NormalizedBox
  readonly ended: boolean
  readonly truncated: boolean
  readonly failed?: true
}

/** One independent witness: a look, together with those that repeat it word for word. */
export type IndependentLook = {
  /** How many looks it stands for. */
  readonly standsFor: number
  readonly region: NormalizedBox
  readonly weight: number
  /** It came to its end, so what it does not name, it did not see. */
  readonly complete: boolean
  /** It is still under way. */
  readonly open: boolean
  readonly sightings: readonly Detection[]
}

/**
 * The looks as witnesses, in an order that follows from what they saw, not when. Sightings without a look, as in older
 * reports, belong to the only look there is, or else to one of their own. A look that failed or was cut short is no
 * witness to what it does not name.
 */
export function independentLooks(
  sightings: readonly Detection[],
  looks: readonly LookFacts[],
): readonly IndependentLook[] {
  const seen = new Map<LookId, Detection[]>()
  for (const look of looks) seen.set(look.id, [])
  const unnamed = (looks.length === 1 ? looks[0]?.id : undefined) ?? ''
  for (const sighting of sightings) append(seen, sighting.lookId ?? unnamed, sighting)
  const byId = new Map(looks.map((look) => [look.id, look]))
  return distinct(
    [...seen].map(([id, own]) => lookWith(byId.get(id) ?? { ended: true, truncated: false }, own)),
  )
}

function lookWith(
  { region = WHOLE_PHOTO, ended, truncated, failed }: Omit<LookFacts, 'id'>,
  sightings: readonly Detection[],
): IndependentLook {
  const weight = Math.min(MOST_WEIGHT, 1 / Math.sqrt(boxArea(region)))
  const complete = ended && !truncated && !failed
  return { standsFor: 1, region, weight, complete, open: !ended, sightings }
}

/** Two looks with the same content are one witness. One that is still under way is kept apart until it ends. */
function distinct(looks: readonly IndependentLook[]): readonly IndependentLook[] {
  const twins: [IndependentLook, ...IndependentLook[]][] = []
  for (const look of [...looks].sort(compareContent)) {
    const known = twins.at(-1)
    if (known && compareContent(known[0], look) === 0) known.push(look)
    else twins.push([look])
  }
  return twins.map((same) => ({
    ...same[0],
    standsFor: same.length,
    sightings: same.flatMap(({ sightings }) => sightings),
  }))
}

/** Compares as text only what numbers do not tell apart. */
function compareContent(a: IndependentLook, b: IndependentLook): number {
  return (
    a.sightings.length - b.sightings.length ||
    sumOfPlaces(a) - sumOfPlaces(b) ||
    compareText(contentOf(a), contentOf(b))
  )
}

function sumOfPlaces({ sightings }: IndependentLook): number {
  return sightings.reduce((sum, { region }) => {
    const { x, y } = regionCentre(region)
    return sum + micro(x) + micro(y)
  }, 0)
}

function contentOf({ region, complete, open, sightings }: IndependentLook): string {
  const seen = sightings.map(sightingContent).sort()
  return [boxText(region), complete, open, ...seen].join('\n')
}

/** A sighting as text: place, name, count, weight. */
function sightingContent({ label, region, count, amount }: Detection): string {
  const box = regionBox(region)
  const { x, y } = regionCentre(region)
  const place = box ? boxText(box) : `${micro(x)},${micro(y)}`
  return `${place};${label};${count};${amount?.grams?.likely ?? ''}`
}

function boxText({ xMin, yMin, xMax, yMax }: NormalizedBox): string {
  return `${micro(xMin)},${micro(yMin)},${micro(xMax)},${micro(yMax)}`
}

/** In steps far below a pixel: whole numbers are turned into text much faster than fractions. */
function micro(share: number): number {
  return Math.round(share * 1e6)
}
