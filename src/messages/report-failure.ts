import type { ReportFailure } from '../wire/report.ts'
import type { Messages } from './messages.ts'

/** Why a report cannot be opened, in a sentence. Needs the area `report`. */
export function reportFailureSentence({ say }: Messages, failure: ReportFailure): string {
  if (failure.kind === 'damaged') return say('report.failure.damaged', { field: failure.field })
  if (failure.kind === 'too-many') {
    return say('report.failure.too-many', { field: failure.field, most: failure.most })
  }
  return say(`report.failure.${failure.kind}`)
}
