import PQueue from 'p-queue'
import type { Decode, Decoded, DecodeTask } from './decode.ts'
import { type Decoder, type DecoderSettings, startDecoder } from './decoder.ts'

export type PoolSettings = DecoderSettings & {
  readonly processes: number
  /** Photos that may wait for a process; the next one is sent away. */
  readonly mostWaiting: number
}

export type DecoderPool = {
  readonly decode: Decode
  /** Starts a process ahead of the first photo. */
  warmUp(): void
  /** Whether processes can be started and answer. */
  isUp(): Promise<boolean>
  close(): void
}

/** No photo: only a process that works says so. */
const NOTHING: DecodeTask = { kind: 'check', bytes: new Uint8Array() }
/** Longest that somebody is asked to stay away. */
const LONGEST_WAIT_SECONDS = 30

/** A few decoding processes with one bounded queue. A process that is ended or worn out is replaced when the next photo comes. */
export function decoderPool(settings: PoolSettings): DecoderPool {
  const queue = new PQueue({ concurrency: settings.processes })
  const idle: Decoder[] = []
  const busy = new Set<Decoder>()
  let usualMs = 100

  return {
    decode(task, left) {
      if (queue.size >= settings.mostWaiting) return Promise.resolve({ busyForSeconds: waitSeconds() })
      return queue
        .add(() => run(task), { signal: left })
        .catch((error: unknown) => {
          // Who waited has left; nobody reads this.
          if (left.aborted) return { busyForSeconds: 1 }
          throw error
        })
    },
    warmUp() {
      if (idle.length === 0 && busy.size === 0) idle.push(startDecoder(settings))
    },
    async isUp() {
      return busy.size > 0 || (await run(NOTHING)) !== 'too-demanding'
    },
    close() {
      queue.clear()
      for (const decoder of [...idle, ...busy]) decoder.end()
    },
  }

  async function run(task: Parameters<Decode>[0]): Promise<Decoded> {
    const decoder = fitOne() ?? startDecoder(settings)
    const started = performance.now()
    busy.add(decoder)
    const decoded = await decoder.run(task)
    busy.delete(decoder)
    usualMs += (performance.now() - started - usualMs) / 8
    if (decoder.isFit()) idle.push(decoder)
    else decoder.end()
    return decoded
  }

  /** One may have been ended from outside while it had nothing to do. */
  function fitOne(): Decoder | undefined {
    for (let decoder = idle.pop(); decoder; decoder = idle.pop()) if (decoder.isFit()) return decoder
    return undefined
  }

  function waitSeconds(): number {
    const seconds = Math.ceil((queue.size * usualMs) / settings.processes / 1000)
    return Math.min(LONGEST_WAIT_SECONDS, Math.max(1, seconds))
  }
}
