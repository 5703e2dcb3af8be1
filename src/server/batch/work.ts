import { setTimeout as wait } from 'node:timers/promises'
import type { VisionClient } from '../../core/analysis/look.ts'
import type { Failure, Result } from '../../core/terms/failure.ts'
import type { Locale } from '../../messages/keys.ts'
import type { Messages } from '../../messages/messages.ts'
import { errorPlace, type Log } from '../log.ts'
import { LEASE_SECONDS, MOST_TRIES, type RunStore, type SharedStore, StoreDown } from '../store/store.ts'
import { whereItAnswers } from '../store/where-it-answers.ts'
import type { Batch } from './batch.ts'
import { photoJob, readJob } from './batch-keys.ts'
import { createBatches } from './batches.ts'
import { type Looked, lookAtPhoto } from './look-at-photo.ts'
import { tellWebhook } from './webhook.ts'

/** Looks of batches at once in a process: people who wait for an answer come first. */
const LOOKS_AT_ONCE = 4
const LOOK_TIME_LIMIT_MS = 5 * 60_000
const WAIT_MS = 500

const BROKE: Failure = { kind: 'transport', code: 'server-error', retryable: true }

export type BatchParts = {
  readonly store: SharedStore
  /** Who looks, and on whose account. */
  readonly clientOf: (batch: Batch) => Promise<Result<VisionClient, Failure>>
  readonly messagesIn: (locale: Locale) => Messages
  /** Whether webhooks may be on this machine. */
  readonly loopback: boolean
  readonly log: Log
}

/**
 * Does the work of all batches until stopped. A photo whose look was cut off, since its process was killed, is looked at again by
 * another; one that has its result never is.
 */
export function workOnBatches(parts: BatchParts): { stop(): Promise<void> } {
  const { store, log } = parts
  const batches = createBatches(store)

  async function lookAt(batch: Batch, number: number, tries: number): Promise<void> {
    const lease = await takeLease(store.runs, `batch ${batch.id} ${number} look`)
    try {
      if ((await batches.result(batch.id, number)) !== undefined) return await batches.clearUp(batch, number)
      const { report, failure } = await looked(batch, number)
      if (failure?.retryable && !isLast(tries)) throw new Error('worth another try')
      const state = failure ? ('failed' as const) : ('done' as const)
      const result = { photo: number, state, ...(report && { report }), ...(failure && { failure }) }
      await batches.finish(batch, number, result)
    } catch (error) {
      if (error instanceof StoreDown || !isLast(tries)) throw error
      await batches.finish(batch, number, { photo: number, state: 'failed', failure: BROKE })
    } finally {
      await lease.end()
    }
  }

  async function looked(batch: Batch, number: number): Promise<Looked> {
    const photo = await store.shelf.get(photoJob(batch.id, number))
    if (!photo) return { failure: { kind: 'photo', code: 'damaged', retryable: false } }
    const client = await parts.clientOf(batch)
    if (!client.ok) return { failure: client.failure }
    const timeLimit = AbortSignal.timeout(LOOK_TIME_LIMIT_MS)
    const messages = parts.messagesIn(batch.locale)
    return lookAtPhoto(photo, batch, client.value, store.looks, messages, timeLimit)
  }

  return store.jobs.work(async (id, tries) => {
    const job = readJob(id)
    const batch = job && (await batches.find(job.batchId))
    if (!job || !batch) return
    try {
      if (job.kind === 'look') return await lookAt(batch, job.number, tries)
      await tellWebhook(batch, await batches.state(batch), store.runs, parts.loopback)
    } catch (error) {
      log(`a batch's ${job.kind} will be tried again (${tries + 1} of ${MOST_TRIES}): ${errorPlace(error)}`)
      throw error
    }
  }, LOOKS_AT_ONCE)
}

function isLast(tries: number): boolean {
  return tries + 1 >= MOST_TRIES
}

/** Waits while another process looks at this photo, until it is done or gone. */
async function takeLease(runs: RunStore, name: string): Promise<{ end(): Promise<void> }> {
  for (let attempt = 1; ; attempt += 1) {
    const key = `${name} ${attempt}`
    if ((await runs.claim(key, '')) === 'mine') {
      const renewing = setInterval(
        () => void whereItAnswers(() => runs.append(key, [], false)),
        (LEASE_SECONDS * 1000) / 3,
      )
      return {
        async end() {
          clearInterval(renewing)
          await whereItAnswers(() => runs.append(key, [], true))
        },
      }
    }
    while ((await runs.read(key, 0))?.state === 'running') await wait(WAIT_MS)
  }
}
