import { factsOf } from '../../core/analysis/document.ts'
import type { GroundingClient } from '../../core/analysis/grounding.ts'
import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import { type AnalysisState, advance, newAnalysis } from '../../core/analysis/run.ts'
import {
  agreesWithModel,
  areApart,
  type Candidate,
  candidateFor,
  isConfirmed,
  isOnAny,
  isSamePlace,
  isWellPlaced,
  middleOf,
} from '../../core/fusion/agree-places.ts'
import type { FoodItem } from '../../core/fusion/food-item.ts'
import { fuse } from '../../core/fusion/fuse.ts'
import type { GroundedThing } from '../../core/fusion/grounded-thing.ts'
import type { CanonicalName } from '../../core/fusion/label-matcher.ts'
import { placingLook } from '../../core/fusion/with-places.ts'
import { boxAround } from '../../core/geometry/fused-box.ts'
import {
  boxAroundPoint,
  type NormalizedBox,
  type NormalizedPoint,
  normalizedBox,
  WHOLE_PHOTO,
} from '../../core/geometry/normalized.ts'
import { namedTogether } from '../../core/text/named-apart.ts'

/** A photo with more names is a menu, or a model that repeats itself. */
const MOST_NAMES = 60
/** Second questions; those whose dot is on nothing come first. */
const MOST_SECOND = 24
/** Room around what is asked about again, as a share of the photo: two details, for what errs once may err alike once more. */
const ROOMS = [0.06, 0.14]

/** What is still to be confirmed: an item with where it may be, or each of the things its name holds. */
type Open = {
  readonly item: FoodItem
  readonly parts: readonly { readonly label: string; readonly at: Candidate }[]
}

/**
 * Names by the client, places by whoever sees best where things are. The names are asked for once; a box that agrees with the
 * client's own takes its place. A dot that is beside what is seen of the food goes to the middle of that, and a name that holds
 * two things ("hummus & pasta") becomes two dots; for either, the answers about two details have to say the same. What is
 * missing, elsewhere or not confirmed changes nothing. A request for a region is passed on as it is, and lines of menus are
 * left where they stand.
 */
export function placed(
  client: VisionClient,
  grounding: GroundingClient,
  canonical?: CanonicalName,
): VisionClient {
  return {
    id: `${client.id}+placed:${grounding.id}`,
    expected: client.expected,
    async *look(request, signal) {
      if (request.region) return yield* client.look(request, signal)
      let state: AnalysisState = newAnalysis(factsOf(request.photo))
      let limited = false
      for await (const event of client.look(request, signal)) {
        state = advance(state, event)
        limited ||= event.type === 'limit'
        yield event
      }
      const { sightings, looks } = state.analysis
      const items = fuse(sightings, [], looks, canonical).filter(
        ({ menu, sightings: own }) => !menu && own.length > 0,
      )
      if (limited || signal.aborted || items.length === 0) return
      yield { type: 'stage', stage: 'refining' }
      yield* new Placing(grounding, request.photo, signal).of(items)
    },
  }
}

class Placing {
  readonly #grounding: GroundingClient
  readonly #photo: Photo
  readonly #signal: AbortSignal
  readonly #lookId = placingLook(crypto.randomUUID())
  #begun = false
  #stated = 0
  /** Where each item is by now: its dot as the client put it, or the places that were stated. */
  readonly #dots = new Map<FoodItem, NormalizedPoint>()
  readonly #known = new Map<FoodItem, readonly Candidate[]>()

  constructor(grounding: GroundingClient, photo: Photo, signal: AbortSignal) {
    this.#grounding = grounding
    this.#photo = photo
    this.#signal = signal
  }

  async *of(items: readonly FoodItem[]): AsyncGenerator<LookEvent> {
    for (const item of items) this.#dots.set(item, item.anchor)
    const named = items.map((item) => {
      const parts = namedTogether(item.label)
      return { item, names: parts.length > 0 ? parts : [item.label] }
    })
    const names = [...new Set(named.flatMap((each) => each.names))].slice(0, MOST_NAMES)
    const first = yield* this.#ask(names)
    const open: Open[] = []
    for (const { item, names: own } of named) {
      const parts = own.flatMap((label) => {
        const at = candidateFor(item, first.get(label) ?? [])
        return at ? [{ label, at }] : []
      })
      const [only] = parts
      if (parts.length < own.length || !only) continue
      if (parts.length > 1) {
        if (allApart(parts.map(({ at }) => at))) open.push({ item, parts })
      } else if (agreesWithModel(item, only.at)) {
        if (isWellPlaced(item, only.at)) yield* this.#state(item, parts, item.anchor)
        else open.push({ item, parts })
      } else if (!isOnAny(only.at, item.anchor)) open.push({ item, parts })
    }
    const urgent = open.sort((a, b) => Number(isOnSome(a)) - Number(isOnSome(b))).slice(0, MOST_SECOND)
    for (const { item, parts } of urgent) {
      if (this.#signal.aborted) return
      if (parts.some(({ at }) => this.#isTaken(item, at))) continue
      if (yield* this.#confirms(item, parts)) yield* this.#state(item, parts)
    }
    if (this.#begun && !this.#signal.aborted) yield { type: 'end', lookId: this.#lookId, truncated: false }
  }

  /** Whether every further answer, to closer looks, says the same. */
  async *#confirms(item: FoodItem, parts: Open['parts']): AsyncGenerator<LookEvent, boolean> {
    for (const room of ROOMS) {
      const names = parts.map(({ label }) => label)
      const found = yield* this.#ask(names, detailOf(item, parts, room))
      if (!parts.every(({ label, at }) => isConfirmed(at, found.get(label) ?? []))) return false
    }
    return true
  }

  /** Another item stands there already. */
  #isTaken(item: FoodItem, at: Candidate): boolean {
    return [...this.#dots].some(([other, dot]) => {
      if (other === item) return false
      const known = this.#known.get(other)
      return known ? known.some((place) => isSamePlace(place, at)) : isOnAny(at, dot)
    })
  }

  async *#ask(
    names: readonly string[],
    region?: NormalizedBox,
  ): AsyncGenerator<LookEvent, ReadonlyMap<string, readonly GroundedThing[]>> {
    const found = new Map<string, readonly GroundedThing[]>()
    const request = { photo: this.#photo, names, ...(region && { region }) }
    for await (const event of this.#grounding.ground(request, this.#signal)) {
      if (event.type === 'places') found.set(event.name, event.things)
      else {
        yield* this.#begin()
        if (event.type === 'usage') yield { ...event, lookId: this.#lookId }
        else yield { type: 'failure', lookId: this.#lookId, failure: event.failure, partial: true }
      }
    }
    return found
  }

  /** `dot`: where it stays, if not in the middle of what is seen. */
  *#state(item: FoodItem, parts: Open['parts'], dot?: NormalizedPoint): Generator<LookEvent> {
    yield* this.#begin()
    const places = item.sightings.map(({ id }) => id)
    this.#known.set(
      item,
      parts.map(({ at }) => at),
    )
    for (const { label, at } of parts) {
      yield {
        type: 'detection',
        lookId: this.#lookId,
        detection: {
          id: `${this.#lookId}#${this.#stated++}`,
          lookId: this.#lookId,
          label: parts.length > 1 ? label : item.label,
          region: { kind: 'box', box: at.box },
          point: dot ?? middleOf(at),
          count: 1,
          places,
        },
      }
    }
  }

  /** A look of its own, so that who got the photo is on record. */
  *#begin(): Generator<LookEvent> {
    if (this.#begun) return
    this.#begun = true
    yield {
      type: 'look',
      id: this.#lookId,
      region: WHOLE_PHOTO,
      model: this.#grounding.model ?? this.#grounding.id,
    }
  }
}

function allApart(candidates: readonly Candidate[]): boolean {
  return candidates.every((a, i) => candidates.slice(i + 1).every((b) => areApart(a, b)))
}

function isOnSome({ item, parts }: Open): boolean {
  return parts.some(({ at }) => isOnAny(at, item.anchor))
}

/** A detail that shows the item's own place and all those it may have. */
function detailOf(item: FoodItem, parts: Open['parts'], room: number): NormalizedBox {
  const { xMin, yMin, xMax, yMax } = boxAround([
    boxAroundPoint(item.anchor, room / 2),
    ...parts.map(({ at }) => at.box),
  ])
  return normalizedBox({
    xMin: Math.max(0, xMin - room),
    yMin: Math.max(0, yMin - room),
    xMax: Math.min(1, xMax + room),
    yMax: Math.min(1, yMax + room),
  })
}
