import type { ServerConfig } from '../../config/settings.ts'
import { FAMILY_FACTS } from '../../vision/clients/model/families.ts'
import type { Family } from '../../wire/http.ts'

/**
 * Whether a key the person typed pays. Only at its maker's own address is that certain: a gateway may let in whatever key it
 * is shown, and have the server's owner pay.
 */
export function isOwnMoney(config: ServerConfig, family: Family, typedKey: string | undefined): boolean {
  const { needsKey, baseUrl } = FAMILY_FACTS[family]
  return Boolean(typedKey) && needsKey && config.families[family].baseUrl === baseUrl
}
