import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'
import { BY_COMMAND } from '../../config/by-command.ts'

export type ServeOptions = {
  readonly port?: number | undefined
  readonly host?: string | undefined
  readonly lan?: true | undefined
}

/** The built server lies beside the built command line. */
const SERVER = fileURLToPath(new URL('./server.js', import.meta.url))

/** `dishlight serve`: the server in a process of its own, with the memory settings of `npm start`. It stops with this one. */
export async function serve({ port, host, lan }: ServeOptions): Promise<void> {
  const env = {
    ...process.env,
    [BY_COMMAND]: '1',
    ...(port !== undefined && { PORT: `${port}` }),
    ...(host !== undefined && { HOST: host }),
  }
  const args = ['--max-semi-space-size=32', SERVER, ...(lan ? ['--lan'] : [])]
  const server = spawn(process.execPath, args, { env, stdio: 'inherit' })
  // A terminal sends Ctrl+C to both; the server then finishes what is under way, and this waits for it.
  const ignore = () => undefined
  const handOn = () => server.kill('SIGTERM')
  process.on('SIGINT', ignore)
  process.on('SIGTERM', handOn)
  process.exitCode = await new Promise<number>((ended, failed) => {
    server.once('error', failed)
    server.once('exit', (code, signal) => ended(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
  process.off('SIGINT', ignore)
  process.off('SIGTERM', handOn)
}
