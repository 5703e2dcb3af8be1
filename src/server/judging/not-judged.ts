import { type Refusal, refusal } from '../../config/refusal.ts'
import { reportFailureSentence } from '../../messages/report-failure.ts'
import { busy } from '../photos/receive-photo.ts'
import { badFields } from '../uploads/read-fields.ts'
import type { Judged } from './judging.ts'

const NOT_JSON = refusal(400, 'bad-request', 'server.refusal.notJudging')
const TOO_MUCH = refusal(413, 'too-demanding', 'server.refusal.tooMuchToJudge')

/** Why there is no report. */
export function notJudged(judged: Exclude<Judged, { readonly report: unknown }>): Refusal {
  if (judged === 'too-demanding') return TOO_MUCH
  if (judged === 'not-json') return NOT_JSON
  if ('busyForSeconds' in judged) return busy(judged.busyForSeconds)
  if ('bad' in judged) return badFields(judged.bad)
  const { failure } = judged
  return { status: 400, code: failure.kind, message: (messages) => reportFailureSentence(messages, failure) }
}
