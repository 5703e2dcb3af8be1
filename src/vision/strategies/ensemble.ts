import type { Analysis } from '../../core/analysis/document.ts'
import type { Doubt, LookEvent, LookRequest, VisionClient } from '../../core/analysis/look.ts'
import type { LookCount } from '../../core/analysis/ports.ts'
import type { SeenSoFar } from '../../core/analysis/unstable-verdicts.ts'
import type { FoodItem } from '../../core/fusion/food-item.ts'
import { fuseAll } from '../../core/fusion/fuse.ts'
import type { CanonicalName } from '../../core/fusion/label-matcher.ts'
import { type OpenDoubt, openDoubts } from './doubts.ts'
import { DEFAULT_TIMEOUTS, type LookTimeouts, ParallelLooks, type Task } from './parallel-looks.ts'
import { type PlannedLook, planLooks } from './plan-looks.ts'

/** Of what looks found so far, the items whose verdict more of them may yet change. */
export type FindUnsettled = (soFar: SeenSoFar) => Promise<readonly FoodItem[]>

export type EnsembleOptions = {
  readonly looks: LookCount
  /** Whether the clients can be asked about a part of the photo: they are `regional`. */
  readonly details?: boolean
  /** Questions about details in the second round; as many as looks unless given. */
  readonly questions?: number
  /** Given where no more is to be asked than verdicts need: half of the looks begin, the rest only for what is unsettled. */
  readonly findUnsettled?: FindUnsettled | undefined
  readonly timeouts?: Partial<LookTimeouts>
  /** Which names stand for one food, where that is known. */
  readonly canonical?: CanonicalName | undefined
  /** Milliseconds from some fixed moment. */
  readonly now?: () => number
}

/** More questions than this cost more than they settle. */
const MOST_QUESTIONS = 8

/** Asked about a thing whose verdict hangs on a single look, where looks differ in nothing else. */
const UNCLEAR: readonly Doubt[] = ['which-is-it', 'how-much']

/**
 * Several looks instead of one, by one client or several in turn: all at once, each minding something else (generate);
 * fused, to see what they agree on (aggregate); what stays in doubt asked again on details (refine). Two rounds are the
 * whole wait, however many looks. Every sighting is told at once; items are made of them elsewhere. A look that fails or
 * hangs is told as `partial` and waited for no longer; only where all fail does the whole. A request for a region is
 * passed on as it is: whoever divides the photo has decided what to ask.
 */
export function ensemble(
  clients: VisionClient | readonly VisionClient[],
  options: EnsembleOptions,
): VisionClient {
  const all = [clients].flat()
  const [first] = all
  if (!first) throw new Error('ensemble needs a client')
  const { looks } = options
  if (looks === 1 && all.length === 1) return first
  return {
    id: `ensemble-${looks}:${all.map(({ id }) => id).join('+')}`,
    look: (request, signal) =>
      request.region ? first.look(request, signal) : ensembleLook(all, request, signal, options),
  }
}

async function* ensembleLook(
  clients: readonly VisionClient[],
  request: LookRequest,
  signal: AbortSignal,
  options: EnsembleOptions,
): AsyncGenerator<LookEvent> {
  const { looks, details = false, findUnsettled } = options
  const timeouts = { ...DEFAULT_TIMEOUTS, ...options.timeouts }
  const looking = new ParallelLooks(request.photo, signal, timeouts, options.now ?? (() => performance.now()))
  const inTurn = (each: Partial<LookRequest>, index: number): Task => ({
    client: clients[index % clients.length] as VisionClient,
    request: { ...request, ...each },
  })

  const planned = planLooks(looks, request.photo.original, details)
  const atOnce = planned.slice(0, findUnsettled ? Math.max(2, looks / 2) : looks)
  yield* looking.round(atOnce.map(inTurn), 'looking')
  if (signal.aborted) return
  if (looking.succeeded === 0) return yield* looking.allFailed()

  const further = findUnsettled
    ? await forUnsettled(looking.analysis, findUnsettled, atOnce, planned.slice(atOnce.length), details)
    : forDoubts(looking.analysis, options)
  if (signal.aborted) return
  if (further === 'settled') yield { type: 'settled', lookId: looking.analysis.looks.at(-1)?.id ?? 'all' }
  else if (further.length > 0) {
    yield* looking.round(
      further.map((each, index) => inTurn(each, atOnce.length + index)),
      'refining',
    )
  }
}

type Asked = PlannedLook | OpenDoubt

/** What the looks leave open, asked again on details. */
function forDoubts(
  { sightings, looks: seen }: Analysis,
  { looks, details, questions = Math.min(looks, MOST_QUESTIONS), canonical }: EnsembleOptions,
): readonly Asked[] {
  return details ? openDoubts(fuseAll(sightings, [], seen, canonical), questions) : []
}

/**
 * Where few verdicts are unsettled, questions about these alone; where many are, or nothing was found, the rest of the
 * looks, and questions about the most doubtful beside them.
 */
async function forUnsettled(
  seen: Analysis,
  findUnsettled: FindUnsettled,
  { length: most }: readonly PlannedLook[],
  rest: readonly PlannedLook[],
  details: boolean,
): Promise<readonly Asked[] | 'settled'> {
  const unsettled = await findUnsettled(seen)
  if (unsettled.length === 0) return seen.sightings.length > 0 ? 'settled' : rest
  const questions = details ? openDoubts(unsettled, most + 1, UNCLEAR) : []
  const few = questions.length > 0 && questions.length <= most
  return few ? questions : [...rest, ...questions.slice(0, most)]
}
