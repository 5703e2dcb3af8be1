import { setTimeout as wait } from 'node:timers/promises'
import type { Refusal } from '../../config/refusal.ts'
import type { Locale } from '../../messages/keys.ts'
import type { Messages } from '../../messages/messages.ts'
import { type Analysed, lookAndJudge } from '../analyses/look-and-judge.ts'
import type { Judging } from '../judging/judging.ts'
import { errorPlace, type Log } from '../log.ts'
import type { WhoLooks } from '../looks/who-looks.ts'
import type { Drain } from '../operations/drain.ts'
import type { Decode } from '../photos/decode.ts'
import { receivePhoto } from '../photos/receive-photo.ts'
import { refusalOf } from '../problem.ts'
import { LEASE_SECONDS, MOST_TRIES, type RunStore, type SharedStore, StoreDown } from '../store/store.ts'
import { whereItAnswers } from '../store/where-it-answers.ts'
import type { Batch } from './batch.ts'
import { photoJob, readJob } from './batch-keys.ts'
import type { Batches } from './batches.ts'
import { tellWebhook } from './webhook.ts'

/** Looks of batches at once in a process: people who wait for an answer come first. */
const LOOKS_AT_ONCE = 4
const WAIT_MS = 500

const BROKE = refusalOf({ kind: 'transport', code: 'server-error', retryable: true })
const GONE = refusalOf({ kind: 'photo', code: 'damaged', retryable: false })

export type WorkParts = {
  readonly store: SharedStore
  readonly batches: Batches
  readonly whoLooks: WhoLooks
  readonly decode: Decode
  readonly judge: Judging
  readonly messagesIn: (locale: Locale) => Messages
  /** Whether webhooks may be on this machine. */
  readonly loopback: boolean
  readonly log: Log
  readonly drain: Pick<Drain, 'begin'>
}

/**
 * Does the work of all batches until stopped. A photo whose look was cut off, since its process was killed, is looked at again by
 * another; one that has its result never is.
 */
export function workOnBatches(parts: WorkParts): { stop(): Promise<void> } {
  const { store, batches, log } = parts

  async function lookAt(batch: Batch, number: number, tries: number): Promise<void> {
    const lease = await takeLease(store.runs, `batch ${batch.id} ${number} look`)
    try {
      if ((await batches.result(batch.id, number)) !== undefined) return await batches.clearUp(batch, number)
      const { report, refused, isPassing } = await looked(batch, number)
      if (isPassing && !isLast(tries)) throw new WorthAnotherTry(refused?.code)
      if (refused) return await fail(batch, number, refused, report)
      await batches.finish(batch, number, { state: 'done', ...(report && { report }) })
    } catch (error) {
      if (error instanceof StoreDown || !isLast(tries)) throw error
      await fail(batch, number, BROKE)
    } finally {
      await lease.end()
    }
  }

  async function fail(batch: Batch, photo: number, refused: Refusal, report?: string): Promise<void> {
    const error = { code: refused.code, message: refused.message(parts.messagesIn(batch.locale)) }
    await batches.finish(batch, photo, { state: 'failed', ...(report && { report }), error })
  }

  async function looked(batch: Batch, number: number): Promise<Analysed> {
    const bytes = await store.shelf.get(photoJob(batch.id, number))
    if (!bytes) return { refused: GONE, isPassing: false }
    const clientFor = await parts.whoLooks(batch.owner, batch.options, parts.messagesIn(batch.locale))
    if (!clientFor.ok) return { refused: clientFor.failure, isPassing: false }
    const over = new AbortController()
    try {
      const photo = await receivePhoto(bytes, parts.decode, over.signal)
      if (!photo.ok) return { refused: photo.failure, isPassing: photo.failure.status === 503 }
      const { looks } = store
      const { judge } = parts
      const client = clientFor.value()
      const look = { client, looks, judge, locale: batch.locale, log, signal: over.signal }
      return await lastOf(lookAndJudge([photo.value], batch, look))
    } finally {
      // Node holds on to all that listens until it aborts: the photo, too.
      over.abort()
    }
  }

  return store.jobs.work(async (id, tries) => {
    const job = readJob(id)
    const batch = job && (await batches.find(job.batchId))
    if (!job || !batch) return
    // What is cut while the server stops is still noted before the store is closed.
    const over = parts.drain.begin()
    try {
      if (job.kind === 'look') return await lookAt(batch, job.number, tries)
      await tellWebhook(batch, await batches.state(batch), { runs: store.runs, loopback: parts.loopback })
    } catch (error) {
      const why = error instanceof WorthAnotherTry ? error.message : errorPlace(error)
      log(`a batch's ${job.kind} will be tried again (${tries + 1} of ${MOST_TRIES}): ${why}`)
      throw error
    } finally {
      over()
    }
  }, LOOKS_AT_ONCE)
}

/** Says with which code it failed. */
class WorthAnotherTry extends Error {}

/** What it comes to, whatever it tells before. */
async function lastOf<T>(told: AsyncGenerator<unknown, T>): Promise<T> {
  for (;;) {
    const { done, value } = await told.next()
    if (done) return value
  }
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
