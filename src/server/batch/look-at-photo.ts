import { collect } from '../../core/analysis/collect-looks.ts'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import type { VisionClient } from '../../core/analysis/look.ts'
import { failuresOf } from '../../core/analysis/run.ts'
import { select } from '../../core/analysis/select.ts'
import type { Failure } from '../../core/terms/failure.ts'
import { foodTable } from '../../food-data/node.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import type { Messages } from '../../messages/messages.ts'
import { toReport } from '../../report/report.ts'
import type { LookCache } from '../../vision/look-cache/look-cache.ts'
import { cached, rememberedAs } from '../../vision/strategies/cached.ts'
import type { Report } from '../../wire/report.ts'
import { receivePhoto } from '../image.ts'
import type { Batch } from './batch.ts'

/** `failure`: what went wrong, perhaps after something was found. */
export type Looked = { readonly report?: Report; readonly failure?: Failure }

/** One look at one photo of a batch, judged for its people. The same question about the same photo is answered from memory. */
export async function lookAtPhoto(
  bytes: Uint8Array,
  { options, people }: Batch,
  client: VisionClient,
  looks: LookCache,
  { say }: Messages,
  signal: AbortSignal,
): Promise<Looked> {
  const photo = await receivePhoto(bytes)
  if (!photo.ok) return { failure: photo.failure }
  const { opinionFor, emphasis, question, detail, model: _, family: __, ...asked } = options
  const request = {
    photo: photo.value,
    ...(opinionFor !== undefined && { opinionFor }),
    ...(emphasis && { emphasis }),
    ...(question && { question }),
    ...(detail && { detail }),
  }
  const remembered = cached(client, looks, { about: { ...asked, client: rememberedAs(client.id), detail } })
  const now = await collect(photo.value, remembered.look(request, signal))
  const [failure] = failuresOf(now.run)
  const rows = select(now.analysis, people, foodTable(), foodJudge)
  const about = say('report.about', { date: PRICES_AS_OF })
  const report = toReport(now.analysis, people, { about, createdAt: new Date().toISOString(), rows })
  return { report, ...(failure && { failure }) }
}
