import type { Sentence } from '../messages/messages.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import type { Environment } from './setting-values.ts'

/** How this server is run: under which path it lies, what it says of itself, how it ends. */
export type OperationsConfig = {
  /** What comes before every path, such as `/food`; empty at the root of a host. */
  readonly basePath: string
  readonly log: LogConfig
  /** How long looks under way may go on once the server is told to stop. */
  readonly drainSeconds: number
  /** Opens `/metrics` to others than this machine. */
  readonly metricsToken?: string
}

const LOG_FORMATS = ['plain', 'json'] as const
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogConfig = {
  readonly format: (typeof LOG_FORMATS)[number]
  readonly level: (typeof LOG_LEVELS)[number]
}

const DRAIN_SECONDS = 30
/** Nobody waits for longer than the longest look takes. */
const LONGEST_DRAIN_SECONDS = 600
const SHORTEST_TOKEN = 16
/** Names that need no escaping, between slashes; none begins with a dot. */
const PATH = /^(\/[\w~-][\w.~-]*)+$/

export function operationsConfig(set: Environment, problems: Sentence[]): OperationsConfig {
  const basePath = (set.BASE_PATH ?? '').replace(/\/+$/, '')
  if (basePath !== '' && !PATH.test(basePath)) problems.push(wrong('BASE_PATH', 'path'))
  const drainSeconds = Number(set.DRAIN_SECONDS ?? DRAIN_SECONDS)
  if (!Number.isInteger(drainSeconds) || drainSeconds < 0 || drainSeconds > LONGEST_DRAIN_SECONDS)
    problems.push(wrong('DRAIN_SECONDS', 'seconds'))
  const format = oneOf(set, 'LOG', LOG_FORMATS, 'plain')
  if (!format) problems.push(wrong('LOG', 'logFormat'))
  const level = oneOf(set, 'LOG_LEVEL', LOG_LEVELS, 'info')
  if (!level) problems.push(wrong('LOG_LEVEL', 'logLevel'))
  const metricsToken = set.METRICS_TOKEN
  if (metricsToken !== undefined && metricsToken.length < SHORTEST_TOKEN)
    problems.push(wrong('METRICS_TOKEN', 'token'))
  return {
    basePath,
    log: { format: format ?? 'plain', level: level ?? 'info' },
    drainSeconds,
    ...withoutUndefined({ metricsToken }),
  }
}

function oneOf<T extends string>(
  set: Environment,
  name: string,
  known: readonly T[],
  usual: T,
): T | undefined {
  const value = set[name]?.toLowerCase() ?? usual
  return known.find((one) => one === value)
}

type Expected = 'path' | 'seconds' | 'logFormat' | 'logLevel' | 'token'

function wrong(setting: string, expected: Expected): Sentence {
  return (messages) => messages.say(`operations.setting.${expected}`, { setting })
}
