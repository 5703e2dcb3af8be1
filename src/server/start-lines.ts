import type { ServerConfig } from '../config/settings.ts'
import type { Messages } from '../messages/messages.ts'
import { needsToken } from './access/caller.ts'
import { pageUnder } from './operations/base-path.ts'
import type { Lan } from './operations/lan/lan.ts'
import { isLoopback } from './security.ts'

/** Names and addresses by which a server is open on this machine itself. */
const HERE = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost']

type Ready = { readonly name: string; readonly model?: string | undefined }

/** What a server says when it has started: where it is, who else can reach it, and which models are ready. */
export function startLines(
  messages: Messages,
  {
    host,
    families,
    access,
    operations,
    unused,
  }: Pick<ServerConfig, 'host' | 'families' | 'access' | 'operations' | 'unused'>,
  port: number,
  ready: readonly Ready[],
  lan?: Pick<Lan, 'certificate'>,
  hasApp = true,
): readonly string[] {
  const { say, list } = messages
  const url = `${lan ? 'https' : 'http'}://${HERE.includes(host) ? 'localhost' : host}:${port}${pageUnder(operations.basePath)}`
  const names = ready.map(({ name, model }) => `${name} (${model})`)
  const hasKey = Object.values(families).some(({ apiKey }) => apiKey !== undefined)
  return [
    say('server.start.address', { url }),
    ...(host === 'localhost' || isLoopback(host) || needsToken(access)
      ? []
      : [say('server.start.open', { host, hasKey })]),
    ...(hasApp ? [] : [say('server.start.appNotBuilt')]),
    ...(names.length > 0 ? [say('server.start.modelsReady', { names: list(names) })] : []),
    ...(names.length === 0 && hasApp ? [say('server.start.noModels')] : []),
    ...unused.map((sentence) => sentence(messages)),
    ...(lan ? [say('operations.lan.warning', { fingerprint: lan.certificate.fingerprint })] : []),
  ]
}
