import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRedis } from '../../scripts/redis.mjs'

export type RedisServer = {
  readonly url: string
  /** It hangs: connections stay, and nothing is answered. */
  pause(): void
  resume(): void
  /** As a power cut ends it. */
  kill(): Promise<void>
  /** At the same address, with what it had written. */
  start(): Promise<void>
  close(): Promise<void>
}

/** `npm test` sees to it that there is one; whoever runs a single file without is told, and these tests are left out. */
export const redisBinary = findRedis()
if (redisBinary === undefined)
  console.warn('There is no redis-server here, so tests that need one are left out.')

/** A real Redis on a free loopback port, with a folder of its own; each change is on the disk before it is answered. */
export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dishlight-redis-'))
  const port = await freePort()
  let child: ChildProcess
  const kill = () => ended(child, 'SIGKILL')
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    kill,
    async start() {
      child = spawn(redisBinary ?? 'redis-server', settings(port, folder), {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await ready(child)
    },
    async close() {
      await kill()
      rmSync(folder, { recursive: true })
    },
  }
  await server.start()
  return server
}

function settings(port: number, folder: string): string[] {
  const place = ['--port', `${port}`, '--bind', '127.0.0.1', '--dir', folder]
  return [...place, '--save', '', '--appendonly', 'yes', '--appendfsync', 'always']
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((done, failed) => {
    let printed = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('Ready to accept connections')) done()
    })
    child.once('error', failed)
    child.once('exit', (code) => failed(new Error(`redis-server ended (${code}): ${printed}`)))
  })
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill(signal)
  })
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  const probe = createServer()
  return new Promise((found) => {
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}
