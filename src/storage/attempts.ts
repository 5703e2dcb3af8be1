import type { StorageFailure } from '../core/analysis/kept.ts'
import type { Result } from '../core/terms/failure.ts'

/** Nothing waits longer than this for an answer of the browser's storage, ms. */
export const ANSWER_MS = 1_000

/** `patient`: nobody waits for it, so it may take as long as it takes. */
export type AttemptOptions = { readonly patient?: true }

export type Attempt<Database> = <T>(
  use: (database: Database) => Promise<T>,
  options?: AttemptOptions,
) => Promise<Result<T, StorageFailure>>

const refused = (failure: StorageFailure) => ({ ok: false, failure }) as const

/**
 * Uses a database that may be missing, forbidden, full or never answer: then there is a failure in place of an answer.
 * While a request hangs, no other is made, so that only the first one costs its time. Bugs throw.
 */
export function createAttempts<Database>(
  open: () => Promise<Database> | Database,
  limit = ANSWER_MS,
): Attempt<Database> {
  let opened: Promise<Database> | undefined
  let hanging: Promise<unknown> | undefined

  return async (use, { patient } = {}) => {
    try {
      // Some browsers forbid even to look at it.
      if (!globalThis.indexedDB) return refused('missing')
      if (hanging) return refused('slow')
      opened ??= Promise.resolve(open())
      const work = opened.then(use)
      if (patient) return { ok: true, value: await work }
      const answer = await within(limit, work)
      if (answer) return { ok: true, value: answer.value }
      const settled = () => {
        if (hanging === waited) hanging = undefined
      }
      const waited = work.then(settled, settled)
      hanging = waited
      return refused('slow')
    } catch (error) {
      if (!(error instanceof DOMException)) throw error
      // It may open the next time: the browser may have closed it under our feet.
      if (error.name === 'InvalidStateError' || (await isClosed(opened))) opened = undefined
      return refused(error.name === 'QuotaExceededError' ? 'full' : 'blocked')
    }
  }
}

/** Undefined when time is up first. */
async function within<T>(limit: number, work: Promise<T>): Promise<{ readonly value: T } | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), limit)
  })
  try {
    return await Promise.race([work.then((value) => ({ value })), timeUp])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether the database could not be opened at all. */
async function isClosed(opened: Promise<unknown> | undefined): Promise<boolean> {
  if (!opened) return true
  return opened.then(
    () => false,
    () => true,
  )
}
