import { type NormalizedBox, regionBox, WHOLE_PHOTO } from '../geometry/normalized.ts'
import type { Detection, LookId } from './detection.ts'

/** What fusing has to know of a look. */
export type SeenLook = {
  readonly id: LookId
  /** Absent: the whole photo. */
  readonly region?: NormalizedBox
  readonly ended: boolean
  readonly truncated: boolean
  readonly failed?: true
}

/** One independent witness: a look, and those that repeat it word for word. */
export type View = {
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
export function viewsOf(sightings: readonly Detection[], looks: readonly SeenLook[]): readonly View[] {
  const seen = new Map<LookId, Detection[]>()
  for (const look of looks) seen.set(look.id, [])
  const unnamed = (looks.length === 1 ? looks[0]?.id : undefined) ?? ''
  for (const sighting of sightings) {
    const id = sighting.lookId ?? unnamed
    const known = seen.get(id)
    if (known) known.push(sighting)
    else seen.set(id, [sighting])
  }
  const byId = new Map(looks.map((look) => [look.id, look]))
  const views = new Map<string, View>()
  for (const [id, ofLook] of seen) {
    const look = byId.get(id)
    const view: View = {
      looks: 1,
      region: look?.region ?? WHOLE_PHOTO,
      complete: look ? look.ended && !look.truncated && !look.failed : true,
      open: look ? !look.ended : false,
      sightings: ofLook,
    }
    const content = contentOf(view)
    const twin = views.get(content)
    views.set(content, twin ? merged(twin, ofLook) : view)
  }
  return [...views].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, view]) => view)
}

function merged(view: View, sightings: readonly Detection[]): View {
  return { ...view, looks: view.looks + 1, sightings: [...view.sightings, ...sightings] }
}

/** Two looks of the same content are one witness. An open one is told apart until it is through. */
function contentOf({ region, complete, open, sightings }: View): string {
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
