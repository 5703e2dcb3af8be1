import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import PQueue from 'p-queue'
import type { Judged, JudgeTask, Judging } from './judging.ts'

/** Built into one file beside the server. */
const ENTRY = join(dirname(fileURLToPath(import.meta.url)), 'judge.js')
const MOST_THREADS = 4
/** What the largest report that is taken needs, and as much again. */
const MOST_MEMORY_MB = 768
const LONGEST_MS = 60_000
/** For each thread; the next one is sent away. */
const MOST_WAITING = 16
const BUSY_SECONDS = 5

export type JudgeSettings = {
  /** The built `judge-worker.ts`. */
  readonly entry: string
  readonly threads: number
  readonly longestMs: number
  readonly mostMemoryMb: number
}

export type Judges = {
  readonly judge: Judging
  close(): void
}

const USUAL: JudgeSettings = {
  entry: ENTRY,
  threads: Math.min(MOST_THREADS, Math.ceil(availableParallelism() / 2)),
  longestMs: LONGEST_MS,
  mostMemoryMb: MOST_MEMORY_MB,
}

/** A few threads that judge, with one bounded queue. One that takes too long or too much is ended, and replaced when the next comes. */
export function judges(settings: Partial<JudgeSettings> = {}): Judges {
  const { entry, threads, longestMs, mostMemoryMb } = { ...USUAL, ...settings }
  const queue = new PQueue({ concurrency: threads })
  const idle: Worker[] = []
  const all = new Set<Worker>()

  return {
    async judge(task, left) {
      if (queue.size >= MOST_WAITING * threads) return { busyForSeconds: BUSY_SECONDS }
      // Not by the queue's own signal: it would count a thread that still judges as free. Who has left reads nothing.
      return queue.add(async () => (left.aborted ? { busyForSeconds: BUSY_SECONDS } : run(task)))
    },
    close() {
      queue.clear()
      for (const worker of all) void worker.terminate()
    },
  }

  function run(task: JudgeTask): Promise<Judged> {
    const worker = idle.pop() ?? start()
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(tooLong)
        worker.off('message', onJudged).off('error', onError).off('exit', onExit)
        end()
      }
      const onJudged = (judged: Judged) => {
        idle.push(worker)
        settle(() => resolve(judged))
      }
      const onError = (error: NodeJS.ErrnoException) => {
        const isFull = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
        settle(() => (isFull ? resolve('too-demanding') : reject(error)))
      }
      const onExit = () => settle(() => resolve('too-demanding'))
      const tooLong = setTimeout(() => void worker.terminate(), longestMs)
      worker.on('message', onJudged).on('error', onError).on('exit', onExit)
      worker.postMessage(task)
    })
  }

  function start(): Worker {
    // None of the server's settings: keys are in some of them.
    const worker = new Worker(entry, { env: {}, resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb } })
    worker.unref()
    all.add(worker)
    worker.once('exit', () => {
      all.delete(worker)
      const at = idle.indexOf(worker)
      if (at >= 0) idle.splice(at, 1)
    })
    return worker
  }
}
