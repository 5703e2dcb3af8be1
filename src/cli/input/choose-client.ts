import { readFile } from 'node:fs/promises'
import { availableClients } from '../../config/available-models.ts'
import { chooseModel } from '../../config/choose-model.ts'
import { type Environment, environment, readConfig, type ServerConfig } from '../../config/settings.ts'
import type { Effort, VisionClient } from '../../core/analysis/look.ts'
import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'
import { modelClient } from '../../vision/clients/model/client.ts'
import type { ModelLookups } from '../../vision/clients/model/lookup-tools.ts'
import { recordedClient } from '../../vision/clients/recorded/client.ts'
import { recordingSchema } from '../../vision/clients/recorded/recording.ts'
import { nodeReaderClient } from '../../vision/ocr/node.ts'
import { withIds } from '../../vision/strategies/with-ids.ts'
import { FAMILIES, type Family } from '../../wire/http.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { endWith, goOn, misunderstood, type Step } from '../exit-codes.ts'
import { terminalMessages } from '../terminal-messages.ts'
import { parseJson } from './parse-json.ts'

export type ClientOptions = {
  readonly client?: string
  readonly model?: string
  readonly frame?: CoordinateFrame
  readonly effort?: Effort
  /** The model may look foods and products up. */
  readonly lookups?: ModelLookups
}

const RECORDED = 'recorded:'

/** Who looks: the one named, or the first that is set up, or the reader. */
export async function chooseClient(options: ClientOptions): Promise<Step<VisionClient>> {
  const { client } = options
  if (client === 'reader') return goOn(nodeReaderClient())
  if (client?.startsWith(RECORDED)) return await recorded(client.slice(RECORDED.length))

  const config = await settings()
  if (!config.ok) return config
  if (client === undefined) return await firstReady(config.value, options)
  const family = FAMILIES.find((known) => known === client)
  if (family) return await model(config.value, family, options)
  return endWith(misunderstood(cliWording.unknownClient(client, ['reader', ...FAMILIES])))
}

/** Who looks at each of several photos: one client at all of them, or a recording of each. */
export async function chooseClients(
  named: readonly string[],
  photos: number,
  options: Omit<ClientOptions, 'client'>,
): Promise<Step<readonly VisionClient[]>> {
  const [first] = named
  const areRecordings = named.length > 0 && named.every((name) => name.startsWith(RECORDED))
  if (areRecordings && named.length !== photos) {
    return endWith(misunderstood(cliWording.recordingEach(named.length, photos)))
  }
  if (!areRecordings || first === undefined) {
    if (named.length > 1) return endWith(misunderstood(cliWording.oneClient))
    const client = await chooseClient(first === undefined ? options : { ...options, client: first })
    return client.ok ? goOn(Array.from({ length: photos }, () => client.value)) : client
  }
  const clients: VisionClient[] = []
  for (const [index, name] of named.entries()) {
    const client = await chooseClient({ ...options, client: name })
    if (!client.ok) return client
    // Two recordings may have named their looks alike.
    clients.push(index === 0 ? client.value : withIds(client.value, (id) => `${index + 1}:${id}`))
  }
  return goOn(clients)
}

/** The same settings the server has: environment and `.env`. */
export async function settings(besides: Environment = {}): Promise<Step<ServerConfig>> {
  const read = readConfig({ ...environment(), ...besides })
  if (read.ok) return goOn(read.config)
  const messages = await terminalMessages()
  return endWith(misunderstood(read.problems.map((problem) => problem(messages)).join(' ')))
}

async function firstReady(config: ServerConfig, options: ClientOptions): Promise<Step<VisionClient>> {
  const ready = (await availableClients(config, await terminalMessages())).find((client) => client.ready)
  if (ready) return await model(config, ready.family, { model: ready.model, ...options })
  process.stderr.write(`${cliWording.noModel}\n`)
  return goOn(nodeReaderClient())
}

async function model(
  config: ServerConfig,
  family: Family,
  { model: name, frame, effort, lookups }: ClientOptions,
): Promise<Step<VisionClient>> {
  const asked = {
    family,
    ...(name === undefined ? {} : { model: name }),
    ...(frame === undefined ? {} : { frame }),
    ...(effort === undefined ? {} : { effort }),
  }
  const chosen = await chooseModel(config, asked, undefined)
  if (chosen.ok) return goOn(modelClient({ ...chosen.value, ...(lookups && { lookups }) }))
  return endWith({ code: 1, sentence: chosen.failure.message(await terminalMessages()) })
}

async function recorded(path: string): Promise<Step<VisionClient>> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return endWith(misunderstood(cliWording.cannotRead(path)))
  const recording = recordingSchema.safeParse(parseJson(text))
  if (!recording.success) return endWith(misunderstood(cliWording.badRecording(path)))
  return goOn(recordedClient(recording.data))
}
