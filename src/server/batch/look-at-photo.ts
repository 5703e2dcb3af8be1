import type { Refusal } from '../../config/refusal.ts'
import { collect } from '../../core/analysis/collect-looks.ts'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import type { VisionClient } from '../../core/analysis/look.ts'
import { failuresOf } from '../../core/analysis/run.ts'
import { select } from '../../core/analysis/select.ts'
import { foodTable } from '../../food-data/node.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import type { Messages } from '../../messages/messages.ts'
import { toReport } from '../../report/report.ts'
import type { LookCache } from '../../vision/look-cache/look-cache.ts'
import { cached, rememberedAs } from '../../vision/strategies/cached.ts'
import { withoutUndefined } from '../../wire/optional-keys.ts'
import type { Report } from '../../wire/report.ts'
import type { Decode } from '../photos/decode.ts'
import { receivePhoto } from '../photos/receive-photo.ts'
import { refusalOf } from '../problem.ts'
import type { Batch } from './batch.ts'

/** `refused`: what went wrong, perhaps after something was found; `isPassing`: it may go better later. */
export type Looked = { readonly report?: Report; readonly refused?: Refusal; readonly isPassing: boolean }

type LookParts = {
  readonly client: VisionClient
  readonly looks: LookCache
  readonly decode: Decode
  readonly messages: Messages
  readonly signal: AbortSignal
}

/** One look at one photo of a batch, judged for its people. The same question about the same photo is answered from memory. */
export async function lookAtPhoto(
  bytes: Uint8Array<ArrayBuffer>,
  { options, people }: Batch,
  { client, looks, decode, messages, signal }: LookParts,
): Promise<Looked> {
  const photo = await receivePhoto(bytes, decode, signal)
  if (!photo.ok) return { refused: photo.failure, isPassing: photo.failure.status === 503 }
  const { opinionFor, emphasis, question, detail, model: _, family: __, ...asked } = options
  const request = withoutUndefined({ photo: photo.value, opinionFor, emphasis, question, detail })
  const remembered = cached(client, looks, { about: { ...asked, client: rememberedAs(client.id), detail } })
  const now = await collect(photo.value, remembered.look(request, signal))
  const [failure] = failuresOf(now.run)
  const rows = select(now.analysis, people, foodTable(), foodJudge)
  const about = messages.say('report.about', { date: PRICES_AS_OF })
  const createdAt = new Date().toISOString()
  // Who sent the people along is told them back: they are judged for, and not kept.
  const report = toReport(now.analysis, people, { about, createdAt, rows, withPeople: true })
  return failure
    ? { report, refused: refusalOf(failure), isPassing: failure.retryable }
    : { report, isPassing: false }
}
