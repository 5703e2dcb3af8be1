import { setTimeout as wait } from 'node:timers/promises'
import { errorPlace, type Log } from '../log.ts'
import { LEASE_SECONDS, type RunStore } from '../store/store.ts'
import type { Signals } from './signals.ts'

/** Lines that come close together are kept together. */
const TOGETHER_MS = 50
/** How often it is asked whether another process was told to stop. */
const LISTEN_MS = 500
const HEARTBEAT_MS = (LEASE_SECONDS * 1000) / 4
/** Attempts at keeping the end of an answer. */
const MOST_ATTEMPTS = 5

/** An answer that this process makes. */
export type Making = {
  /** Its lines from the one numbered `from` on, as they come; ends with the answer, or when the reader has left. */
  read(from: number, left: AbortSignal): AsyncGenerator<string>
  stop(): void
  /** Settles when all of it is kept, or cannot be. */
  readonly kept: Promise<void>
}

/** What is to be said yet where these are all the lines there are; nothing where they came to their end. */
export type Ending = (lines: readonly string[]) => readonly string[]

type Parts = {
  readonly key: string
  readonly runs: RunStore
  readonly signals: Signals
  /** Nobody wants it any more, before it has begun. */
  readonly isStopped: boolean
  /** How long it goes on when nobody reads it. */
  readonly resumeMs: number
  readonly ending: Ending
  readonly log: Log
}

/** Makes an answer to its end, whoever reads it, and keeps it as it comes. */
export function startMaking(source: (left: AbortSignal) => AsyncGenerator<string>, parts: Parts): Making {
  const { key, runs, signals, isStopped, resumeMs, ending, log } = parts
  const lines: string[] = []
  const stopped = new AbortController()
  let done = false
  let readers = 0
  let unread: ReturnType<typeof setTimeout> | undefined
  let tell = () => {}
  let change = nextChange()

  function nextChange(): Promise<void> {
    return new Promise((resolve) => {
      tell = resolve
    })
  }

  function add(...more: readonly string[]): void {
    lines.push(...more)
    tell()
    change = nextChange()
  }

  async function make(): Promise<void> {
    for await (const line of source(stopped.signal)) add(line)
    add(...ending(lines))
    done = true
    clearTimeout(unread)
    add()
  }

  async function keep(): Promise<void> {
    let [count, heard, attempts] = [0, Date.now(), 0]
    for (;;) {
      const last = done
      const fresh = lines.slice(count)
      try {
        if (fresh.length > 0 || last || Date.now() - heard > HEARTBEAT_MS) {
          await runs.append(key, fresh, last)
          count += fresh.length
          heard = Date.now()
          if (last) return
        }
        if (await signals.isStopped(key)) stopped.abort()
      } catch (error) {
        // Whoever reads it here still gets it all.
        if (attempts === 0) log(`an answer could not be kept: ${errorPlace(error)}`)
        attempts += 1
        if (last && attempts >= MOST_ATTEMPTS) return
        await wait(LISTEN_MS)
      }
      if (!done) await Promise.race([change, wait(LISTEN_MS)])
      if (!done) await wait(TOGETHER_MS)
    }
  }

  function startWaiting(): void {
    unread = setTimeout(async () => {
      if (await signals.isRead(key).catch(() => false)) return startWaiting()
      if (readers === 0) stopped.abort()
    }, resumeMs).unref()
  }

  if (isStopped) stopped.abort()
  startWaiting()
  void make()
  return {
    kept: keep(),
    stop: () => stopped.abort(),
    async *read(from, left) {
      const gone = new Promise<void>((resolve) => {
        left.addEventListener('abort', () => resolve(), { once: true })
      })
      readers += 1
      clearTimeout(unread)
      try {
        for (let at = from; !left.aborted; ) {
          const next = change
          for (; at < lines.length; at += 1) yield lines[at] as string
          if (done) return
          await Promise.race([next, gone])
        }
      } finally {
        readers -= 1
        if (readers === 0 && !done) startWaiting()
      }
    },
  }
}
