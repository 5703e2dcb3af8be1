import { config as readDotenv } from 'dotenv'
import * as z from 'zod'
import type { LookupConfig } from '../lookup/lookups.ts'
import type { Sentence } from '../messages/messages.ts'
import { FAMILY_FACTS } from '../vision/clients/model/families.ts'
import { FAMILIES, type Family, MODEL_NAME } from '../wire/http.ts'
import { withoutUndefined } from '../wire/optional-keys.ts'
import { type AccessConfig, accessConfig } from './access-settings.ts'
import { type LooksConfig, looksConfig } from './looks-settings.ts'
import { lookupConfig } from './lookup-settings.ts'
import { type OperationsConfig, operationsConfig } from './operations-settings.ts'
import {
  addressIn,
  badSetting,
  type Environment,
  listIn,
  switchedOn,
  wrongSetting,
} from './setting-values.ts'
import { type SpendingConfig, spendingConfig } from './spending-settings.ts'
import { redisUrlIn } from './store-settings.ts'
import { noting, unusedSettings } from './without-effect.ts'

/** How one family of models is reached. */
export type FamilyConfig = {
  readonly apiKey?: string
  readonly baseUrl?: string
  readonly model?: string
}

export type ServerConfig = {
  readonly host: string
  /** 0 lets the system choose one. */
  readonly port: number
  /** Further host names the app may be reached by, lower case, without port. */
  readonly allowedHosts: readonly string[]
  readonly families: Readonly<Record<Family, FamilyConfig>>
  /** Set where whoever runs a model may train on the photos it is sent. */
  readonly mayTrain?: true
  /** Set where barcodes and food names may be looked up on the web. */
  readonly lookup?: LookupConfig
  /** Where copies of the models for this device are, as `<id>.onnx`; without it they come from where they are published. */
  readonly modelsMirror?: string
  /** Where this server keeps what it has to remember; the folder for data of whoever runs it unless set. */
  readonly dataDir?: string
  /** Others than this machine can reach it: over the network, or through a proxy. */
  readonly isOpen: boolean
  readonly access: AccessConfig
  readonly spending: SpendingConfig
  readonly looks: LooksConfig
  readonly operations: OperationsConfig
  /** Set where several servers share what they have to remember. */
  readonly redisUrl?: string
  /** What is set and changes nothing, said when the server starts. */
  readonly unused: readonly Sentence[]
}

type ConfigResult =
  | { readonly ok: true; readonly config: ServerConfig }
  | { readonly ok: false; readonly problems: readonly Sentence[] }

/** The names a family's settings have in the environment, of several the first that is set; local servers need no key. */
const PREFIXES: Readonly<Record<Family, { readonly prefix: string; readonly keys?: readonly string[] }>> = {
  google: { prefix: 'GOOGLE', keys: ['GOOGLE_GENERATIVE_AI_API_KEY'] },
  anthropic: { prefix: 'ANTHROPIC', keys: ['ANTHROPIC_API_KEY'] },
  openai: { prefix: 'OPENAI', keys: ['OPENAI_API_KEY'] },
  // The second is the name in Meta's own samples.
  meta: { prefix: 'META', keys: ['META_API_KEY', 'MODEL_API_KEY'] },
  compatible: { prefix: 'COMPATIBLE', keys: ['COMPATIBLE_API_KEY'] },
  ollama: { prefix: 'OLLAMA' },
  lmstudio: { prefix: 'LMSTUDIO' },
}

/** The names of the settings that a family's key is put in; the first is the usual one. */
export function keySettings(family: Family): readonly string[] {
  return PREFIXES[family].keys ?? []
}

const portSchema = z.coerce.number().int().min(0).max(65_535)

/** The process's environment over the `.env` file in the working directory. */
export function environment(): Environment {
  const file: Record<string, string> = {}
  readDotenv({ quiet: true, processEnv: file })
  return { ...file, ...withoutBlanks(process.env) }
}

/** Reads and checks the settings; each problem is one sentence that names the setting, never its value. */
export function readConfig(env: Environment): ConfigResult {
  const problems: Sentence[] = []
  const written = withoutBlanks(env)
  const known = new Set<string>()
  const set = noting(written, known)

  const port = portSchema.safeParse(set.PORT ?? '3000')
  if (!port.success) problems.push(badSetting('PORT', 'port'))

  const family = (id: Family): FamilyConfig => {
    const { prefix, keys = [] } = PREFIXES[id]
    const model = set[`${prefix}_MODEL`]
    if (model !== undefined && !MODEL_NAME.test(model))
      problems.push(wrongSetting(`${prefix}_MODEL`, 'model'))
    return withoutUndefined({
      apiKey: keys.map((name) => set[name]).find((key) => key !== undefined),
      baseUrl: addressIn(set, `${prefix}_BASE_URL`, problems, FAMILY_FACTS[id].baseUrl),
      model,
    })
  }
  const families = Object.fromEntries(FAMILIES.map((id) => [id, family(id)])) as ServerConfig['families']
  const lookup = lookupConfig(set, problems)
  const modelsMirror = addressIn(set, 'MODELS_MIRROR', problems)
  const mayTrain = switchedOn(set, 'ALLOW_TRAINING', problems)
  // As requests name it.
  const host = set.HOST?.toLowerCase() ?? '127.0.0.1'
  const allowedHosts = listIn(
    set,
    'ALLOWED_HOSTS',
    problems,
    wrongSetting('ALLOWED_HOSTS', 'hosts'),
    hostNameIn,
  )
  const access = accessConfig(set, problems)
  // A proxy in front is why a server on loopback trusts one, or answers to a name.
  const isOpen = !isLoopbackHost(host) || access.trustedProxies.length > 0 || allowedHosts.length > 0
  const spending = spendingConfig(set, problems)
  const looks = looksConfig(set, problems)
  const operations = operationsConfig(set, problems)
  const redisUrl = redisUrlIn(set, problems)
  const dataDir = set.DATA_DIR
  if (problems.length > 0 || !port.success) return { ok: false, problems }

  return {
    ok: true,
    config: {
      host,
      port: port.data,
      allowedHosts,
      families,
      isOpen,
      access,
      spending,
      looks,
      operations,
      unused: unusedSettings(written, known),
      ...(mayTrain && { mayTrain }),
      ...withoutUndefined({ lookup, modelsMirror, dataDir, redisUrl }),
    },
  }
}

/** A name as browsers send it, or an address; nothing with a scheme, port, path or `*` would ever match. */
function hostNameIn(entry: string): string | undefined {
  if (/^\[[\da-f:.]+\]$/i.test(entry)) return entry.toLowerCase()
  if (/[^\p{L}\p{M}\p{N}._-]/u.test(entry) || !URL.canParse(`http://${entry}`)) return undefined
  return new URL(`http://${entry}`).hostname
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

/** A setting left empty in `.env` is a setting not made. */
function withoutBlanks(env: Environment): Record<string, string> {
  const entries = Object.entries(env).map(([name, value]) => [name, value?.trim() ?? ''] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== ''))
}
