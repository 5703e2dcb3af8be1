import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Stop } from './checkout.mjs'
import { installFromDebian } from './debian.mjs'

/** The Redis to test with: $REDIS_SERVER, or the system's; undefined where there is none. */
export function findRedis() {
  const { REDIS_SERVER: given, PATH = '' } = process.env
  const places = given ? [given] : PATH.split(delimiter).map((folder) => join(folder, 'redis-server'))
  return places.find((file) => existsSync(file))
}

/** Gets a Redis where there is none: Debian's own, where that can be. Where nobody watches, the tests need it. */
export function ensureRedis() {
  if (findRedis()) return
  process.stderr.write('Getting Redis for the tests of several servers …\n')
  installFromDebian('redis-server')
  if (findRedis()) return
  const sentence =
    'The tests of several servers need redis-server. Install it, or set REDIS_SERVER to its path.'
  if (process.env.CI) throw new Stop(sentence)
  process.stderr.write(`${sentence} They are left out.\n`)
}
