import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openStore, placeOf } from '../../../src/server/store/open-store.ts'

it('should name the place of a store without what opens it', () => {
  expect(placeOf({ redisUrl: 'rediss://someone:secret@redis.example:6380/2?password=secret' })).toBe(
    'Redis (redis.example:6380)',
  )
  expect(placeOf({ dataDir: '/data' })).toBe('/data/server.lmdb')
})

it.runIf(existsSync('/proc/self'))('should break, and not hang, where nothing can be kept', () => {
  expect(() => openStore({ dataDir: '/proc/x' })).toThrow()
})
