import { join } from 'node:path'
import type { ServerConfig } from '../../config/settings.ts'
import { dataFolder } from '../../vision/detector/install/model-folder.ts'
import { embeddedStore } from './embedded/embedded-store.ts'
import type { SharedStore } from './store.ts'

/** Where what this server has to remember is kept. Throws where it cannot be. */
export function openStore(config: Pick<ServerConfig, 'dataDir'>): SharedStore {
  return embeddedStore(join(dataDirOf(config), 'server.lmdb'))
}

export function dataDirOf({ dataDir = dataFolder(process.env) }: Pick<ServerConfig, 'dataDir'>): string {
  return dataDir
}
