import { wrap } from 'comlink'
import type { Lane } from './line.worker.ts'
import type { LineReader } from './line-reader.ts'

/**
 * Reads several lines at a time, each in a worker of its own, which all run the same compiled runtime. A worker that
 * breaks down fails all reading.
 */
export function openLanes(count: number, compiled: WebAssembly.Module): LineReader {
  const lanes = Array.from({ length: count }, () => openLane(compiled))
  return {
    lanes: count,
    async read(alphabet, line) {
      const lane = lanes.reduce((a, b) => (b.waiting < a.waiting ? b : a))
      lane.waiting++
      try {
        return await Promise.race([lane.reader.read(alphabet, line), lane.broken])
      } finally {
        lane.waiting--
      }
    },
    async close() {
      for (const { worker } of lanes) worker.terminate()
    },
  }
}

function openLane(compiled: WebAssembly.Module) {
  const worker = new Worker(new URL('./line.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
  })
  // Nobody may be waiting when it breaks.
  broken.catch(() => {})
  const reader = wrap<Lane>(worker)
  // What fails to start fails the first line.
  reader.start(compiled).catch(() => {})
  return { worker, broken, reader, waiting: 0 }
}
