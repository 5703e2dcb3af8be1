import type { Failure } from '../core/terms/failure.ts'
import { failureSentence } from '../wording/en/failures.ts'

/** How a command ends: well, failed (1), or not understood (2), the latter two with a sentence for stderr, empty if told. */
export type Ending = { readonly code: 0 } | Trouble

export type Trouble = { readonly code: 1 | 2; readonly sentence: string }

export const DONE: Ending = { code: 0 }

export function failed(failure: Failure): Trouble {
  return { code: 1, sentence: failureSentence(failure) }
}

export function misunderstood(sentence: string): Trouble {
  return { code: 2, sentence }
}

/** Its sentence is on stderr already; its code still counts. */
export function toldBefore({ code }: Trouble): Trouble {
  return { code, sentence: '' }
}

/** A value a command goes on with, or the ending it comes to instead. */
export type Step<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly ending: Trouble }

export function goOn<T>(value: T): Step<T> {
  return { ok: true, value }
}

export function endWith(ending: Trouble): { readonly ok: false; readonly ending: Trouble } {
  return { ok: false, ending }
}
