import type { RunStore } from '../store/store.ts'

/** What processes tell each other about an answer under way, besides its lines. */
export type Signals = {
  /** That nobody wants the answer any more. Holds for a request that is still on its way, too. */
  stop(key: string): Promise<void>
  isStopped(key: string): Promise<boolean>
  /** That somebody reads it here; to be said again while that lasts. */
  reads(key: string): Promise<void>
  isRead(key: string): Promise<boolean>
}

/** Kept as answers without lines: one that exists is a sign, one under lease is a sign that lasts. */
export function signals(runs: RunStore): Signals {
  const stops = (key: string) => `${key} stop`
  const readers = (key: string) => `${key} read`
  return {
    async stop(key) {
      await runs.claim(stops(key), '')
    },
    isStopped: async (key) => (await runs.read(stops(key), 0)) !== undefined,
    async reads(key) {
      if ((await runs.claim(readers(key), '')) === 'known') await runs.append(readers(key), [], false)
    },
    isRead: async (key) => (await runs.read(readers(key), 0))?.state === 'running',
  }
}
