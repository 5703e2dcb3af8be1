import { join } from 'node:path'
import type { ServerConfig } from '../../config/settings.ts'
import { dataFolder } from '../../vision/detector/install/model-folder.ts'
import { terminalMessages } from '../server-messages.ts'
import { embeddedStore } from './embedded/embedded-store.ts'
import { redisStore } from './redis/redis-store.ts'
import type { SharedStore } from './store.ts'

type StoreConfig = Pick<ServerConfig, 'dataDir' | 'redisUrl'>

/** Where what this server has to remember is kept: in the Redis that the settings name, otherwise in a file of its own. */
export function openStore({ dataDir = dataFolder(process.env), redisUrl }: StoreConfig): SharedStore {
  if (redisUrl !== undefined) return redisStore(redisUrl)
  const file = join(dataDir, 'server.lmdb')
  return embeddedStore(file, Date.now, (aside) => {
    console.error(terminalMessages.say('server.start.damagedFile', { file, aside }))
  })
}
