/** A body is given up after so long without a byte. */
const LONGEST_SILENCE_MS = 10_000
/** Bytes a second on average, once it has had the time above: a tenth of what a poor mobile line carries. */
const SLOWEST_BYTES_PER_SECOND = 1024
const CHECK_MS = 1_000

export type Pace = { readonly longestSilenceMs?: number; readonly slowestBytesPerSecond?: number }

/** Calls `tooSlow` where a body stops coming, or only trickles in. */
export function watchPace(tooSlow: () => void, pace: Pace = {}) {
  const { longestSilenceMs = LONGEST_SILENCE_MS, slowestBytesPerSecond = SLOWEST_BYTES_PER_SECOND } = pace
  const started = performance.now()
  let bytes = 0
  let last = started
  const check = setInterval(
    () => {
      const now = performance.now()
      const trickles = bytes < ((now - started) / 1000) * slowestBytesPerSecond
      if (now - last > longestSilenceMs || (now - started > longestSilenceMs && trickles)) tooSlow()
    },
    Math.min(CHECK_MS, longestSilenceMs / 4),
  )
  return {
    came(count: number) {
      bytes += count
      last = performance.now()
    },
    end: () => clearInterval(check),
  }
}
