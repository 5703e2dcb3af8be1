import { readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeFolder } from '../make-folder.ts'
import { BOUNDS, beyond, type LookCache, readBack, written } from './look-cache.ts'

const ENDING = '.look.json'

type Environment = Readonly<Record<string, string | undefined>>

/** The cache folder of a program of this name, by the XDG Base Directory specification. */
export function cacheFolder(env: Environment, program = 'dishlight'): string {
  const given = env.XDG_CACHE_HOME
  return join(given?.startsWith('/') ? given : join(homedir(), '.cache'), program, 'looks')
}

/** Moves the looks that the first version kept under its own name. Overwrites none that were kept since. */
export async function carryOverLooks(env: Environment): Promise<void> {
  const [from, to] = [cacheFolder(env, 'platelens'), cacheFolder(env)]
  const first = await keptIn(from)
  const make = async () => makeFolder(to)
  if (first.length > 0) await attempt(make())
  const known = new Set((await keptIn(to)).map(({ key }) => key))
  for (const { key } of first) {
    const file = `${key}${ENDING}`
    await attempt(known.has(key) ? rm(join(from, file)) : rename(join(from, file), join(to, file)))
  }
  // A folder with anything else in it stays.
  for (const folder of [from, dirname(from)]) await attempt(rmdir(folder))
}

/** Keeps looks as files in one folder that nobody else may read. The file is named after the key. */
export function folderLookCache(folder: string, bounds = BOUNDS): LookCache {
  const fileOf = (key: string) => join(folder, `${key}${ENDING}`)
  return {
    recall: async (key) => {
      const text = await attempt(readFile(fileOf(key), 'utf8'))
      return text === undefined ? undefined : readBack(text)
    },
    keep: async (key, recording) => {
      const text = written(recording, bounds)
      if (text === undefined) return
      await attempt(write(folder, fileOf(key), text))
      for (const each of beyond(await keptIn(folder), bounds)) await attempt(rm(fileOf(each.key)))
    },
    forget: async () => {
      for (const { key } of await keptIn(folder)) await attempt(rm(fileOf(key)))
    },
  }
}

/** Writes the file whole or not at all, since another run may be reading. */
async function write(folder: string, file: string, text: string): Promise<void> {
  makeFolder(folder)
  const half = `${file}.${process.pid}`
  await writeFile(half, text, { mode: 0o600 })
  await rename(half, file)
}

async function keptIn(folder: string) {
  const names = ((await attempt(readdir(folder))) ?? []).filter((name) => name.endsWith(ENDING))
  const kept = await Promise.all(
    names.map(async (name) => {
      const facts = await attempt(stat(join(folder, name)))
      return facts && { key: name.slice(0, -ENDING.length), characters: facts.size, at: facts.mtimeMs }
    }),
  )
  return kept.filter((each) => each !== undefined).sort((a, b) => a.at - b.at)
}

/** Undefined if the file is not there or the disk cannot be written: nothing is remembered, then. */
async function attempt<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}
