import { writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import sharp from 'sharp'
import { type Decoded, type DecodeTask, decode, restrictDecoders } from './decode.ts'
import { MOST_MEMORY_BYTES } from './limits.ts'

/**
 * A process of its own that decodes one photo after the other and knows nothing else: no settings, no keys, no network. What
 * a photo does to it, it does to nobody else.
 */

/** How often it looks at its own memory; libvips works beside the loop, so the loop is free to. */
const WATCH_MS = 20
/** Below the server in whose place others wait. */
const PRIORITY = 10

export type DecoderReply = { readonly decoded: Decoded; readonly memoryBytes: number }

restrictDecoders()
sharp.cache(false)
sharp.concurrency(1)
if (process.argv.includes('--behind')) setPriority(PRIORITY)
firstToGo()

process.on('message', async (task: DecodeTask) => {
  const watch = setInterval(endIfTooLarge, WATCH_MS)
  const decoded = await decode(task)
  clearInterval(watch)
  process.send?.({ decoded, memoryBytes: process.memoryUsage.rss() } satisfies DecoderReply)
})
// The server is gone.
process.on('disconnect', () => process.exit(0))

function endIfTooLarge(): void {
  if (process.memoryUsage.rss() > MOST_MEMORY_BYTES) process.exit(1)
}

/** Where memory runs out, Linux ends this process and not the server. */
function firstToGo(): void {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000')
  } catch {
    // Another system, or not allowed to.
  }
}
