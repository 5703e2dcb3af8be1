import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cacheFolder, carryOverLooks, folderLookCache } from '../../../src/vision/look-cache/folder.ts'
import { FIRST_LOOK } from '../../support/first-version.ts'
import { lookOf } from '../../support/look-events.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dishlight-memory-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const recording = (label: string) => ({ version: 1, client: 'test', events: lookOf([label]) }) as const
const roomy = { entries: 100, characters: 1_000_000 }

describe('folderLookMemory', () => {
  it('should return exactly what was kept, and nothing else', async () => {
    const memory = folderLookCache(join(folder, 'deep', 'er'), roomy)
    await memory.keep('a', recording('cake'))
    expect(JSON.stringify(await memory.recall('a'))).toBe(JSON.stringify(recording('cake')))
    expect(await memory.recall('b')).toBeUndefined()
  })

  it('should be readable by its owner only', async () => {
    const memory = folderLookCache(join(folder, 'mine'), roomy)
    await memory.keep('a', recording('cake'))
    expect(statSync(join(folder, 'mine')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'mine', 'a.look.json')).mode & 0o077).toBe(0)
  })

  it('should drop the oldest past its bounds', async () => {
    const memory = folderLookCache(folder, { entries: 2, characters: 1_000_000 })
    for (const [index, key] of ['a', 'b', 'c'].entries()) {
      await memory.keep(key, recording(key))
      utimesSync(join(folder, `${key}.look.json`), index + 1, index + 1)
    }
    await memory.keep('d', recording('d'))
    expect(readdirSync(folder).sort()).toEqual(['c.look.json', 'd.look.json'])
  })

  it('should not keep an entry that is too large, nor drop others for it', async () => {
    const memory = folderLookCache(folder, { entries: 9, characters: 2000 })
    await memory.keep('a', recording('cake'))
    await memory.keep('long', recording('cake'.repeat(500)))
    expect(readdirSync(folder)).toEqual(['a.look.json'])
  })

  it('should forget all of its own and touch nothing else', async () => {
    const memory = folderLookCache(folder, roomy)
    await memory.keep('a', recording('cake'))
    writeFileSync(join(folder, 'mine.txt'), 'mine')
    await memory.forget()
    expect(readdirSync(folder)).toEqual(['mine.txt'])
  })

  it('should ignore a damaged file', async () => {
    const memory = folderLookCache(folder, roomy)
    writeFileSync(join(folder, 'a.look.json'), '{"version":1,"client":"x","events":[{"type":"magic"}]}')
    writeFileSync(join(folder, 'b.look.json'), '{"versi')
    expect([await memory.recall('a'), await memory.recall('b')]).toEqual([undefined, undefined])
  })

  it('should work without memory when nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    const memory = folderLookCache(join(folder, 'file', 'below'), roomy)
    await memory.keep('a', recording('cake'))
    expect(await memory.recall('a')).toBeUndefined()
  })
})

describe('cacheFolder', () => {
  it('should follow XDG, but ignore a relative path', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/c' })).toBe('/c/dishlight/looks')
    expect(cacheFolder({ XDG_CACHE_HOME: 'c' })).toBe(cacheFolder({}))
  })
})

describe('looks that the first version kept in its own folder', () => {
  const env = () => ({ XDG_CACHE_HOME: folder })
  const leave = (name: string, text: string) => {
    mkdirSync(join(folder, 'platelens', 'looks'), { recursive: true })
    writeFileSync(join(folder, 'platelens', 'looks', name), text)
  }
  const now = (name = '') => join(folder, 'dishlight', 'looks', name)

  it('should be moved, as they are and readable by nobody else, and its folder go', async () => {
    leave(FIRST_LOOK.name, FIRST_LOOK.text)
    utimesSync(join(folder, 'platelens', 'looks', FIRST_LOOK.name), 1, 1)
    await carryOverLooks(env())
    expect(readdirSync(folder)).toEqual(['dishlight'])
    expect(statSync(now()).mode & 0o077).toBe(0)
    expect(statSync(now(FIRST_LOOK.name)).mtimeMs).toBe(1000)
    const [key = ''] = FIRST_LOOK.name.split('.')
    expect(JSON.stringify(await folderLookCache(now()).recall(key))).toBe(FIRST_LOOK.text)
  })

  it('should overwrite nothing that was kept since, nor take along what is not theirs', async () => {
    await folderLookCache(now()).keep('a', recording('since'))
    leave('a.look.json', JSON.stringify(recording('before')))
    leave('mine.txt', 'mine')
    await carryOverLooks(env())
    expect(await folderLookCache(now()).recall('a')).toEqual(recording('since'))
    expect(readdirSync(join(folder, 'platelens', 'looks'))).toEqual(['mine.txt'])
  })

  it('should leave no trace where there are none', async () => {
    await carryOverLooks(env())
    expect(readdirSync(folder)).toEqual([])
  })
})
