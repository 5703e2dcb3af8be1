import type { Refusal } from '../../config/refusal.ts'
import { together } from '../../core/analysis/collect-looks.ts'
import { factsOf } from '../../core/analysis/document.ts'
import type { LookEvent, VisionClient } from '../../core/analysis/look.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import { type AnalysisState, advance, failuresOf, newAnalysis } from '../../core/analysis/run.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import type { Locale } from '../../messages/keys.ts'
import type { LookCache } from '../../vision/look-cache/look-cache.ts'
import { cached, rememberedAs } from '../../vision/strategies/cached.ts'
import { withoutUndefined } from '../../wire/optional-keys.ts'
import { boundedLook } from '../event-lines.ts'
import type { Judging } from '../judging/judging.ts'
import { notJudged } from '../judging/not-judged.ts'
import type { Log } from '../log.ts'
import { refusalOf } from '../problem.ts'
import type { AnalysisRequest } from './request.ts'

/** What is told while photos are looked at: of which one, by the hash that the report has for it. */
export type Told = LookEvent & { readonly photo: PhotoId }

/**
 * `report`: as JSON. `refused`: what went wrong, perhaps after something was found; then the report has that. `isPassing`: it
 * may go better later.
 */
export type Analysed = {
  readonly report?: string
  readonly refused?: Refusal
  readonly isPassing: boolean
}

export type LookParts = {
  readonly client: VisionClient
  readonly looks: LookCache
  readonly judge: Judging
  readonly locale: Locale
  readonly log: Log
  readonly signal: AbortSignal
}

/**
 * One look at each photo, all judged together for these people. The same question about the same photo is answered from memory.
 * Where a look fails, no further photo is looked at: nobody pays for what has to be asked for again.
 */
export async function* lookAndJudge(
  [first, ...others]: readonly [Photo, ...Photo[]],
  { people, options }: AnalysisRequest,
  { client, looks, judge, locale, log, signal }: LookParts,
): AsyncGenerator<Told, Analysed> {
  const { opinionFor, emphasis, question, detail, withPhotos, model: _, family: __, ...asked } = options
  const remembered = cached(client, looks, { about: { ...asked, client: rememberedAs(client.id), detail } })

  async function* lookAt(photo: Photo): AsyncGenerator<Told, AnalysisState> {
    const request = withoutUndefined({ photo, opinionFor, emphasis, question, detail })
    let state = newAnalysis(factsOf(photo))
    for await (const event of boundedLook(remembered, request, signal, log)) {
      state = advance(state, event)
      yield { ...event, photo: photo.sha256 }
    }
    return advance(state, { type: 'over', photo: photo.sha256 })
  }

  let seen = yield* lookAt(first)
  const photos = [first]
  for (const photo of others) {
    if (failuresOf(seen.run).length > 0 || signal.aborted) break
    photos.push(photo)
    seen = together([seen, yield* lookAt(photo)])
  }
  const [failure] = failuresOf(seen.run)
  const images = new Map(photos.map(({ sha256, sent }) => [sha256, sent.bytes]))
  const judged = await judge(
    {
      kind: 'seen',
      analysis: seen.analysis,
      people,
      createdAt: new Date().toISOString(),
      locale,
      ...(withPhotos && { images }),
    },
    signal,
  )
  if (typeof judged !== 'object' || !('report' in judged)) {
    const isBusy = typeof judged === 'object' && 'busyForSeconds' in judged
    return { refused: notJudged(judged), isPassing: isBusy }
  }
  const report = new TextDecoder().decode(judged.report)
  // What took too long once is not paid for again and again.
  const isPassing = !!failure?.retryable && failure.code !== 'timeout'
  return { report, ...(failure && { refused: refusalOf(failure) }), isPassing }
}
