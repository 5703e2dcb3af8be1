import type { Failure } from '../core/analysis/failure.ts'
import { failureSentence } from '../wording/en/failures.ts'

/** How a command ends: well, failed (1), or not understood (2), the latter two with a sentence for stderr. */
export type Ending =
  | { readonly code: 0 }
  | { readonly code: 1; readonly sentence: string }
  | { readonly code: 2; readonly sentence: string }

export const DONE: Ending = { code: 0 }

export function failed(failure: Failure): Ending {
  return { code: 1, sentence: failureSentence(failure) }
}

export function misunderstood(sentence: string): Ending {
  return { code: 2, sentence }
}

/** A value a command goes on with, or the ending it comes to instead. */
export type Step<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly ending: Ending }

export function goOn<T>(value: T): Step<T> {
  return { ok: true, value }
}

export function endWith(ending: Ending): { readonly ok: false; readonly ending: Ending } {
  return { ok: false, ending }
}
