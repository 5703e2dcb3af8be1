/** Loaded before a server: writes how late its loop is into the file `LOOP_WATCH`, twice a second; `SIGUSR2` begins anew. */
import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const RESOLUTION_MS = 5
const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
delay.enable()
process.on('SIGUSR2', () => delay.reset())
setInterval(() => {
  const [p99, longest] = [delay.percentile(99), delay.max].map((ns) => Math.max(0, ns / 1e6 - RESOLUTION_MS))
  writeFileSync(process.env.LOOP_WATCH, JSON.stringify({ p99, longest }))
}, 500).unref()
