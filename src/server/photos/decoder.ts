import { type ChildProcess, fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Decoded, DecodeTask } from './decode.ts'
import type { DecoderReply } from './decoder-process.ts'
import { LONGEST_DECODE_MS, MOST_MEMORY_BYTES } from './limits.ts'

const WATCH_MS = 50
/** Photos after which a process is replaced, so that nothing builds up in it. */
const MOST_PHOTOS = 500
/** What a process may still hold after a photo; one that holds more is replaced. */
const MOST_HELD_BYTES = MOST_MEMORY_BYTES / 2
const PAGE_BYTES = 4096

export type Decoder = {
  run(task: DecodeTask): Promise<Decoded>
  /** Whether it may be given another photo. */
  isFit(): boolean
  end(): void
}

export type DecoderSettings = {
  /** The built `decoder-process.ts`. */
  readonly entry: string
  /** Gives way to the server where there are too few processors for both. */
  readonly behind: boolean
  readonly longestMs?: number
  readonly mostMemoryBytes?: number
}

/** One decoding process, as seen from the server. It is watched from here too, since one that hangs cannot watch itself. */
export function startDecoder(settings: DecoderSettings): Decoder {
  const { entry, behind, longestMs = LONGEST_DECODE_MS, mostMemoryBytes = MOST_MEMORY_BYTES } = settings
  const child = fork(entry, behind ? ['--behind'] : [], {
    // None of the server's settings: keys are in some of them. One arena: glibc then gives back what a large photo took.
    env: { MALLOC_ARENA_MAX: '1' },
    execArgv: ['--max-old-space-size=64'],
    serialization: 'advanced',
    stdio: 'ignore',
  })
  let photos = 0
  let held = 0

  return {
    run(task) {
      photos += 1
      return new Promise((resolve) => {
        const settle = (decoded: Decoded) => {
          clearTimeout(tooLong)
          clearInterval(watch)
          child.off('message', onReply).off('exit', onGone).off('error', onGone)
          resolve(decoded)
        }
        const onReply = ({ decoded, memoryBytes }: DecoderReply) => {
          held = memoryBytes
          settle(decoded)
        }
        const onGone = () => {
          child.kill('SIGKILL')
          settle('too-demanding')
        }
        const tooLong = setTimeout(onGone, longestMs)
        const watch = setInterval(() => memoryOf(child) > mostMemoryBytes && onGone(), WATCH_MS)
        child.once('message', onReply).once('exit', onGone).once('error', onGone)
        if (isGone(child)) onGone()
        else child.send(task, (error) => error && onGone())
      })
    },
    isFit: () => !isGone(child) && photos < MOST_PHOTOS && held < MOST_HELD_BYTES,
    end: () => void child.kill('SIGKILL'),
  }
}

function isGone(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.killed || !child.connected
}

/** As Linux tells it. Elsewhere the process watches itself alone. */
function memoryOf({ pid }: ChildProcess): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES
  } catch {
    return 0
  }
}
