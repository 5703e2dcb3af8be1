import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export type Spender = {
  readonly child: ChildProcess
  /** How many lines of this kind it has printed. */
  count(line: string): number
  /** Resolves with the code it ended with, null where it was killed. */
  readonly ended: Promise<number | null>
}

/** Processes that use one store at once; see `store-process.ts`. */
export async function spenders() {
  // Within the checkout, where packages are found.
  const outDir = await mkdtemp(at('../../node_modules/.dishlight-test-'))
  await build({
    configFile: at('../../vite.config.ts'),
    mode: 'node',
    logLevel: 'error',
    build: { outDir, rolldownOptions: { input: { spender: at('store-process.ts') } } },
  })
  const running = new Set<ChildProcess>()
  const spenders = {
    /** `blocks`: the most it may write into a file, in units of 512 bytes. */
    start(args: readonly string[], blocks?: number): Spender {
      const node = [process.execPath, join(outDir, 'spender.js'), ...args]
      const limited = ['sh', '-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...node]
      const [command = '', ...rest] = blocks === undefined ? node : limited
      const child = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] })
      running.add(child)
      let printed = ''
      child.stdout.on('data', (chunk: Buffer) => {
        printed += chunk.toString()
      })
      return {
        child,
        count: (line) => printed.split('\n').filter((each) => each === line).length,
        ended: new Promise((done) => {
          child.once('close', (code) => {
            running.delete(child)
            done(code)
          })
        }),
      }
    },
    /** Two that begin in the same moment, however long each took to start. */
    async startBoth(args: readonly string[]): Promise<readonly Spender[]> {
      const both = [0, 1].map(() => spenders.start([...args, 'wait']))
      while (both.some(({ count }) => count('ready') === 0)) await wait(5)
      for (const { child } of both) child.stdin?.write('go')
      return both
    },
    async close() {
      for (const child of running) child.kill('SIGKILL')
      await rm(outDir, { recursive: true })
    },
  }
  return spenders
}
