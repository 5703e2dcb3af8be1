/** ms of processor time, all threads together. */
export type Timing = { readonly best: number; readonly median: number }

/** Best and median of `runs`. What each works on is made before the clock starts. */
export function timed(runs: number, prepare: () => () => void): Timing {
  const times = Array.from({ length: runs }, () => processorTime(prepare()))
  return { best: Math.min(...times), median: median(times) }
}

/** What else the machine is at does not count. */
function processorTime(work: () => void): number {
  globalThis.gc?.({ type: 'minor' })
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
