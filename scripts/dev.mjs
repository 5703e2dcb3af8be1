import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createServer as createNetServer } from 'node:net'
import { join } from 'node:path'
import { ensureDependencies } from './dependencies.mjs'
import { requireNode } from './ensure.mjs'
import { main, root } from './run.mjs'

const built = join(root, 'node_modules', `.platelens-dev-${process.pid}`)

/** The app with hot reload from Vite; the server rebuilt and restarted at each change, reached through Vite's proxy. */
await main(async () => {
  process.chdir(root)
  requireNode()
  await ensureDependencies()
  const vite = await import('vite')
  const apiPort = await freePort()

  const server = restartable(join(built, 'server.js'), {
    ...process.env,
    PORT: String(apiPort),
    HOST: '127.0.0.1',
    PLATELENS_QUIET: '1',
  })
  process.once('exit', () => {
    server.stop()
    rmSync(built, { recursive: true, force: true })
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0))

  const watcher = await vite.build({
    mode: 'node',
    logLevel: 'warn',
    // Not emptied: the server may be starting from the last build while the next one is written.
    build: { outDir: built, emptyOutDir: false, watch: {} },
  })
  let broken = false
  watcher.on('event', (event) => {
    if (event.code === 'START') broken = false
    if (event.code === 'ERROR') broken = true
    if (event.code === 'END' && !broken) server.restart()
  })

  const app = await vite.createServer({
    server: {
      port: Number(process.env.PORT) || 3000,
      proxy: { '/api': { target: `http://127.0.0.1:${apiPort}`, changeOrigin: false } },
    },
  })
  await app.listen()
  app.printUrls()
})

/** A server that is stopped before it is started anew, since both want the same port. */
function restartable(script, env) {
  let child
  let restarting = Promise.resolve()
  const stop = () => child?.kill()
  const restart = () => {
    restarting = restarting.then(async () => {
      if (child?.exitCode === null && child.signalCode === null) {
        stop()
        await once(child, 'exit')
      }
      child = spawn(process.execPath, [script], { cwd: root, env, stdio: 'inherit' })
    })
  }
  return { restart, stop }
}

/** A port nobody listens on, chosen by the system. */
function freePort() {
  return new Promise((found, failed) => {
    const probe = createNetServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => found(port))
    })
  })
}
