import type { Analysis } from '../../core/analysis/document.ts'
import type { Doubt, VisionClient } from '../../core/analysis/look.ts'
import type { LookCount } from '../../core/analysis/ports.ts'
import type { SeenSoFar } from '../../core/analysis/unstable-verdicts.ts'
import type { FoodItem } from '../../core/fusion/food-item.ts'
import { fuseAll } from '../../core/fusion/fuse.ts'
import type { CanonicalName } from '../../core/fusion/label-matcher.ts'
import { type OpenDoubt, openDoubts } from './doubts.ts'
import { ParallelLooks, type ParallelOptions } from './parallel-looks.ts'
import { type PlannedLook, planLooks } from './plan-looks.ts'

/** The items found so far whose verdict further looks may still change. */
export type FindUnsettled = (soFar: SeenSoFar) => Promise<readonly FoodItem[]>

export type EnsembleOptions = ParallelOptions & {
  readonly looks: LookCount
  /** Given to ask no more than verdicts need: half of the looks begin, and the rest only for what is unsettled. */
  readonly findUnsettled?: FindUnsettled | undefined
  /** Which names stand for the same food, if that is known. */
  readonly canonical?: CanonicalName | undefined
}

/** More questions cost more than they settle. */
const MOST_QUESTIONS = 8

/** What to ask about an item whose verdict depends on a single look, though the looks do not differ. */
const UNCLEAR: readonly Doubt[] = ['which-is-it', 'how-much']

/**
 * Several looks instead of one, by a client that can be asked about a part of the photo. All begin at once, each with another emphasis (generate); fusing shows what they agree on
 * (aggregate); what is in doubt is asked again about details (refine). However many looks there are, the wait is two rounds.
 * Sightings are passed on as they come, and items are made of them elsewhere. A look that fails or hangs is reported as
 * `partial` and not waited for; the whole fails only if all looks do. A request for a region is passed on as it is, since
 * whoever divided the photo has decided what to ask.
 */
export function ensemble(client: VisionClient, options: EnsembleOptions): VisionClient {
  if (options.looks === 1) return client
  return {
    id: `ensemble-${options.looks}:${client.id}`,
    async *look(request, signal) {
      if (request.region) return yield* client.look(request, signal)
      const { looks, findUnsettled, canonical } = options
      const looking = new ParallelLooks(client, request, signal, options)
      const planned = planLooks(looks, request.photo.original)
      const atOnce = findUnsettled ? Math.max(2, looks / 2) : looks
      yield* looking.round(planned.slice(0, atOnce), 'looking')
      if (signal.aborted) return
      if (looking.succeeded === 0) return yield* looking.allFailed()

      const { sightings, looks: seen } = looking.analysis
      const further = findUnsettled
        ? await forUnsettled(looking.analysis, findUnsettled, atOnce, planned.slice(atOnce))
        : openDoubts(fuseAll(sightings, [], seen, canonical), Math.min(looks, MOST_QUESTIONS))
      if (signal.aborted) return
      if (further === 'settled') yield { type: 'settled', lookId: seen.at(-1)?.id ?? 'all' }
      else if (further.length > 0) yield* looking.round(further, 'refining')
    },
  }
}

/**
 * If few verdicts are unsettled, questions about these alone. If many are, or if nothing was found, the rest of the looks
 * together with questions about the most doubtful items.
 */
async function forUnsettled(
  seen: Analysis,
  findUnsettled: FindUnsettled,
  most: number,
  rest: readonly PlannedLook[],
): Promise<readonly (PlannedLook | OpenDoubt)[] | 'settled'> {
  const unsettled = await findUnsettled(seen)
  if (unsettled.length === 0) return seen.sightings.length > 0 ? 'settled' : rest
  const questions = openDoubts(unsettled, most + 1, UNCLEAR)
  const few = questions.length > 0 && questions.length <= most
  return few ? questions : [...rest, ...questions.slice(0, most)]
}
