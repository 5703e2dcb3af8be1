import { type NormalizedBox, regionBox, regionCentre, WHOLE_PHOTO } from '../geometry/normalized.ts'
import type { LookId } from '../terms/ids.ts'
import { compareText } from '../util/compare.ts'
import { append } from '../util/group-by.ts'
import type { Detection } from './detection.ts'

/** What fusing has to know of a look. */
export type LookFacts = {
  readonly id: LookId
  /** Absent: the whole photo. */
  readonly region?: NormalizedBox
  readonly ended: boolean
  readonly truncated: boolean
  readonly failed?: true
}

/** One independent witness: a look, and those that repeat it word for word. */
export type IndependentLook = {
  /** How many looks it stands for. */
  readonly looks: number
  readonly region: NormalizedBox
  /** It came to its end: what it does not name, it did not see. */
  readonly complete: boolean
  readonly open: boolean
  readonly sightings: readonly Detection[]
}

/**
 * The looks as witnesses, in an order that depends on what they saw and not on when. Sightings that name no look (older
 * reports do not) are the only look's, or one look's of their own. A look that failed or was cut short is no witness to
 * what it does not name.
 */
export function independentLooks(
  sightings: readonly Detection[],
  looks: readonly LookFacts[],
): readonly IndependentLook[] {
  const seen = new Map<LookId, Detection[]>()
  for (const look of looks) seen.set(look.id, [])
  const unnamed = (looks.length === 1 ? looks[0]?.id : undefined) ?? ''
  for (const sighting of sightings) {
    append(seen, sighting.lookId ?? unnamed, sighting)
  }
  const byId = new Map(looks.map((look) => [look.id, look]))
  return distinct([...seen].map(([id, ofLook]) => viewOf(byId.get(id), ofLook)))
}

function viewOf(look: LookFacts | undefined, sightings: readonly Detection[]): IndependentLook {
  return {
    looks: 1,
    region: look?.region ?? WHOLE_PHOTO,
    complete: look ? look.ended && !look.truncated && !look.failed : true,
    open: look ? !look.ended : false,
    sightings,
  }
}

/** Two looks of the same content are one witness. An open one is told apart until it is through. */
function distinct(views: readonly IndependentLook[]): readonly IndependentLook[] {
  const twins: IndependentLook[][] = []
  for (const view of [...views].sort(compareContent)) {
    const known = twins.at(-1)
    if (known?.[0] && compareContent(known[0], view) === 0) known.push(view)
    else twins.push([view])
  }
  return twins.map(merged)
}

function merged(twins: readonly IndependentLook[]): IndependentLook {
  const [first] = twins as [IndependentLook, ...IndependentLook[]]
  return { ...first, looks: twins.length, sightings: twins.flatMap(({ sightings }) => sightings) }
}

/** Text is made only of those that numbers do not tell apart. */
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

/** What a sighting says, as text: places, name, count, weight. */
function sightingContent({ label, region, count, amount }: Detection): string {
  const box = regionBox(region)
  const place =
    region.kind === 'point' ? `${micro(region.point.x)},${micro(region.point.y)}` : box ? boxText(box) : ''
  return `${place};${label};${count};${amount?.grams?.likely ?? ''}`
}

function boxText({ xMin, yMin, xMax, yMax }: NormalizedBox): string {
  return `${micro(xMin)},${micro(yMin)},${micro(xMax)},${micro(yMax)}`
}

/** Far below a pixel; whole numbers are written much faster than fractions. */
function micro(share: number): number {
  return Math.round(share * 1e6)
}
