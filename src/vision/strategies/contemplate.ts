import type { LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import { fuseAll } from '../../core/detection/fuse.ts'
import type { CanonicalName } from '../../core/detection/names.ts'
import { Crew, PATIENCE, type Patience, type Task } from './crew.ts'
import { openDoubts } from './doubts.ts'
import { planLooks } from './plan-looks.ts'

export const LOOK_COUNTS = [1, 2, 4, 8, 16] as const
export type LookCount = (typeof LOOK_COUNTS)[number]

export type ContemplateOptions = {
  readonly looks: LookCount
  /** Whether the clients can be asked about a part of the photo: they are `regional`. */
  readonly details?: boolean
  /** Questions about details in the second round; as many as looks unless given. */
  readonly questions?: number
  readonly patience?: Partial<Patience>
  /** Which names stand for one food, where that is known. */
  readonly canonical?: CanonicalName
  /** Milliseconds from some fixed moment. */
  readonly now?: () => number
}

/** More questions than this cost more than they settle. */
const MOST_QUESTIONS = 8

/**
 * Several looks instead of one, by one client or several in turn: all at once, each minding something else (generate);
 * fused, to see what they agree on (aggregate); what stays in doubt asked again on details (refine). Two rounds are the
 * whole wait, however many looks. Every sighting is told at once; items are made of them elsewhere. A look that fails or
 * hangs is told as `partial` and waited for no longer; only where all fail does the whole. A request for a region is
 * passed on as it is: whoever divides the photo has decided what to ask.
 */
export function contemplate(
  clients: VisionClient | readonly VisionClient[],
  options: ContemplateOptions,
): VisionClient {
  const all = [clients].flat()
  const [first] = all
  if (!first) throw new Error('contemplate needs a client')
  const { looks } = options
  if (looks === 1 && all.length === 1) return first
  return {
    id: `contemplate-${looks}:${all.map(({ id }) => id).join('+')}`,
    look: (request, signal) =>
      request.region ? first.look(request, signal) : contemplated(all, request, signal, options),
  }
}

async function* contemplated(
  clients: readonly VisionClient[],
  request: LookRequest,
  signal: AbortSignal,
  options: ContemplateOptions,
): AsyncGenerator<LookEvent> {
  const { looks, details = false, questions = Math.min(looks, MOST_QUESTIONS), canonical } = options
  const crew = new Crew(
    signal,
    { ...PATIENCE, ...options.patience },
    options.now ?? (() => performance.now()),
  )
  const inTurn = (each: Partial<LookRequest>, index: number): Task => ({
    client: clients[index % clients.length] as VisionClient,
    request: { ...request, ...each },
  })

  yield* crew.round(planLooks(looks, request.photo.original, details).map(inTurn), 'looking')
  if (signal.aborted) return
  if (crew.succeeded === 0) return yield* crew.allFailed()
  if (!details) return

  const doubts = openDoubts(fuseAll(crew.sightings, [], crew.looks, canonical), questions)
  if (doubts.length > 0) yield* crew.round(doubts.map(inTurn), 'refining')
}
