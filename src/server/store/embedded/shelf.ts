import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../../../vision/make-folder.ts'
import { RUN_SECONDS, type Shelf, StoreDown } from '../store.ts'

/** A file for each photo, in a folder that nobody else may read. What was left there too long goes when it is opened. */
export function folderShelf(folder: string, now: () => number): Shelf {
  makeFolder(folder)
  void sweepOut(folder, now() - RUN_SECONDS * 1000).catch(() => {})
  const fileOf = (key: string) => join(folder, `${key}.jpg`)
  return {
    async put(key, photo) {
      const half = join(folder, crypto.randomUUID())
      try {
        await writeFile(half, photo, { mode: 0o600 })
        await rename(half, fileOf(key))
      } catch (error) {
        await rm(half, { force: true })
        throw new StoreDown('A photo cannot be kept.', { cause: error })
      }
    },
    async get(key) {
      const photo = await readFile(fileOf(key)).catch(() => undefined)
      return photo && Uint8Array.from(photo)
    },
    remove: (key) => rm(fileOf(key), { force: true }),
  }
}

async function sweepOut(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name)
    if ((await stat(file)).mtimeMs < before) await rm(file, { force: true })
  }
}
