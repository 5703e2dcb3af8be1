import type { Quota } from '../../lookup/get-json.ts'
import type { Limits } from './store.ts'
import { whereItAnswers } from './where-it-answers.ts'

/** How long to leave the databases alone where nobody knows what others asked them. */
const UNCOUNTED_SECONDS = 5

/** What the databases allow us, shared by all processes: they see one address, or one key. */
export function lookupQuota(limits: Limits): Quota {
  return async (source, { requests, seconds }) => {
    const limit = { points: requests, seconds }
    const taken = await whereItAnswers(() => limits.take(`lookup ${source}`, limit))
    return taken ? taken.retryAfterSeconds : UNCOUNTED_SECONDS
  }
}
