import type { Messages, Sentence } from '../messages/messages.ts'
import { reportFailureSentence } from '../messages/report-failure.ts'
import type { Source } from './source.ts'

type ReportFailure = Parameters<typeof reportFailureSentence>[1]

/** Why nothing is shown, or what was asked for cannot be done: what `dish-light-error` tells as `code`. */
export type ErrorCode =
  | Extract<Source, { readonly failure: string }>['failure']
  | ReportFailure['kind']
  | 'unknown-person'
  | 'unknown-item'
  | 'not-loaded'

export type Refusal = { readonly code: ErrorCode; readonly sentence: Sentence }

const SENTENCES = {
  'no-source': ({ say }: Messages) => say('viewer.widget.noSource'),
  unreachable: ({ say }: Messages) => say('viewer.widget.unreachable'),
  'cross-origin': ({ say }: Messages) => say('viewer.widget.crossOrigin'),
}

export function noReport(code: keyof typeof SENTENCES): Refusal {
  return { code, sentence: SENTENCES[code] }
}

export function notOpened(failure: ReportFailure): Refusal {
  return { code: failure.kind, sentence: (messages) => reportFailureSentence(messages, failure) }
}
