import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedStore } from '../../src/server/store/embedded/embedded-store.ts'
import type { SharedStore } from '../../src/server/store/store.ts'

/** A store of its own, in a file that goes with it. */
export function temporaryStore(): SharedStore {
  const folder = mkdtempSync(join(tmpdir(), 'dishlight-store-'))
  const store = embeddedStore(join(folder, 'server.lmdb'))
  return {
    ...store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
