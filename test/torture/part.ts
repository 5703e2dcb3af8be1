/** A part of the proof: what was done, and for each thing whether it held. */
export type Part = {
  readonly title: string
  /** What is done, and what has to hold. */
  readonly does: string
  readonly rows: readonly Row[]
}

/** `absent`: what it tries is not in this build, or cannot be tried on this machine; `figures` says which. */
export type Row = {
  readonly what: string
  readonly times: number
  readonly held: 'yes' | 'no' | 'absent'
  readonly figures: string
}

export type Options = {
  /** A quick cut, for the tests. */
  readonly short: boolean
  readonly seed: number
  /** How many broken replies are read, instead of all. */
  readonly replies?: number
  /** Of fast-check, to see one failing reply again. */
  readonly path?: string
}

/** Tries one thing. `work` gives figures, and throws where it does not hold. */
export async function tried(what: string, times: number, work: () => Promise<string>): Promise<Row> {
  const started = performance.now()
  try {
    const figures = await work()
    return said({ what, times, held: 'yes', figures }, started)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return said({ what, times, held: 'no', figures: why }, started)
  }
}

export function absent(what: string, why: string): Row {
  return { what, times: 0, held: 'absent', figures: why }
}

/** The whole run takes minutes: whoever waits for it sees how it goes. */
export const progress = { tell: (_line: string): void => {} }

function said(row: Row, started: number): Row {
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  progress.tell(`${row.held === 'yes' ? 'held' : 'RED '} ${row.what} (${seconds} s): ${row.figures}`)
  return row
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
