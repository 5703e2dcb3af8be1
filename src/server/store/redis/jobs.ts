import { Queue, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import { FIRST_PAUSE_MS, type Jobs, MOST_TRIES } from '../store.ts'
import { answered, impatient, PREFIX, patient } from './connection.ts'

const QUEUE = 'jobs'
const QUEUE_PREFIX = `${PREFIX}queue`
/** A process that was not heard of for so long is taken to be gone, and others look for its jobs as often. */
const LEASE_MS = 10_000

/** Jobs in BullMQ's queue. */
export function redisJobs(url: string): Jobs & { close(): Promise<void> } {
  const connection = impatient(url)
  const queue = new Queue(QUEUE, { connection, prefix: QUEUE_PREFIX, skipVersionCheck: true })
  queue.on('error', () => {})
  const workers = new Set<Redis>()
  return {
    async add(id) {
      const added = queue.add('job', null, {
        jobId: id,
        attempts: MOST_TRIES,
        backoff: { type: 'exponential', delay: FIRST_PAUSE_MS },
        removeOnComplete: true,
        removeOnFail: true,
      })
      await answered(added)
    },
    work(does, atOnce) {
      const waiting = patient(url)
      workers.add(waiting)
      const worker = new Worker(QUEUE, ({ id = '', attemptsMade }) => does(id, attemptsMade), {
        connection: waiting,
        prefix: QUEUE_PREFIX,
        concurrency: atOnce,
        lockDuration: LEASE_MS,
        stalledInterval: LEASE_MS,
        // A job is not to blame where its process was killed.
        maxStalledCount: Number.MAX_SAFE_INTEGER,
        skipVersionCheck: true,
      })
      worker.on('error', () => {})
      return {
        async stop() {
          await worker.close().catch(() => {})
          waiting.disconnect()
        },
      }
    },
    async close() {
      for (const waiting of workers) waiting.disconnect()
      connection.disconnect()
    },
  }
}
