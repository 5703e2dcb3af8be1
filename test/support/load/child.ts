import { fork } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

type Told = { readonly port?: number; readonly leftAt?: number }

export type Child = {
  readonly pid: number
  readonly url: string
  /** When requests were left before their end, ms since 1970, where the script tells. */
  readonly leftAt: readonly number[]
  end(): void
}

/** A script that sends the port it listens on. */
export function startChild(
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const child = fork(script, args, { env: { ...process.env, ...env } })
  const leftAt: number[] = []
  return new Promise((listening, failed) => {
    child.once('error', failed).once('exit', () => failed(new Error(`${script} ended`)))
    child.on('message', (told: Told) => {
      if (told.leftAt !== undefined) leftAt.push(told.leftAt)
      if (told.port === undefined) return
      const url = `http://127.0.0.1:${told.port}`
      listening({ pid: child.pid ?? 0, url, leftAt, end: () => void child.kill() })
    })
  })
}

const PAGE_BYTES = 4096

/** Resident memory of a process and of those it started, bytes. Linux. */
export function memoryOf(pid: number): number {
  return [pid, ...childrenOf(pid)].reduce((sum, each) => sum + residentBytes(each), 0)
}

export function childrenOf(pid: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => parentOf(name) === pid)
    .map(Number)
}

function parentOf(pid: string): number | undefined {
  try {
    return Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

function residentBytes(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES
  } catch {
    return 0
  }
}

/** What a process was started with: `NAME=value` of each setting. */
export function environmentOf(pid: number): string {
  return readFileSync(`/proc/${pid}/environ`, 'utf8')
}

/** Processor time so far of a process itself, ms. Linux counts it in hundredths of a second. */
export function processorMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Processor time of the whole machine so far: worked, and all there was; ms. */
export function machineMs(): { readonly worked: number; readonly all: number } {
  const [, ...fields] = readFileSync('/proc/stat', 'utf8').split('\n')[0]?.split(/\s+/) ?? []
  const times = fields.slice(0, 8).map((hundredths) => Number(hundredths) * 10)
  const all = times.reduce((sum, time) => sum + time, 0)
  return { worked: all - (times[3] ?? 0) - (times[4] ?? 0), all }
}
