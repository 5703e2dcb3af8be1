import { join } from 'node:path'
import type { ServerConfig } from '../../config/settings.ts'
import { dataFolder } from '../../vision/detector/install/model-folder.ts'
import { terminalMessages } from '../server-messages.ts'
import { embeddedStore } from './embedded/embedded-store.ts'
import { redisStore } from './redis/redis-store.ts'
import type { SharedStore } from './store.ts'

type StoreConfig = Pick<ServerConfig, 'dataDir' | 'redisUrl'>

/**
 * Where what this server has to remember is kept: in the Redis that the settings name, otherwise in a file of its own. Throws
 * where it cannot be.
 */
export function openStore(config: StoreConfig): SharedStore {
  if (config.redisUrl !== undefined) return redisStore(config.redisUrl)
  const file = fileOf(config)
  return embeddedStore(file, Date.now, (aside) => {
    console.error(terminalMessages.say('server.start.damagedFile', { file, aside }))
  })
}

/** How people are told which store it is: without a name or password for Redis. */
export function placeOf(config: StoreConfig): string {
  return config.redisUrl === undefined ? fileOf(config) : `Redis (${new URL(config.redisUrl).host})`
}

function fileOf(config: StoreConfig): string {
  return join(dataDirOf(config), 'server.lmdb')
}

export function dataDirOf({ dataDir = dataFolder(process.env) }: Pick<ServerConfig, 'dataDir'>): string {
  return dataDir
}
