import type { Messages, Sentence } from '../messages/messages.ts'
import type { ReportFailure } from '../report/report.ts'
import type { Source } from './source.ts'

/** Why nothing is shown, or what was asked for cannot be done: what `dish-light-error` tells as `code`. */
export type ErrorCode =
  | Extract<Source, { readonly failure: string }>['failure']
  | ReportFailure
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

export function notOpened(code: ReportFailure): Refusal {
  return { code, sentence: ({ say }) => say(`report.failure.${code}`) }
}
