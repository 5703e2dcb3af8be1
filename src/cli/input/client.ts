import { availableClients } from '../../config/available-models.ts'
import { chooseModel } from '../../config/choose-model.ts'
import type { Refusal } from '../../config/refusal.ts'
import type { Environment } from '../../config/setting-values.ts'
import { environment, keySettings, readConfig, type ServerConfig } from '../../config/settings.ts'
import type { GroundingClient } from '../../core/analysis/grounding.ts'
import type { Effort, VisionClient } from '../../core/analysis/look.ts'
import type { Placer } from '../../core/analysis/ports.ts'
import type { CoordinateFrame } from '../../core/geometry/coordinate-frame.ts'
import { foodTable, foodTableTexts } from '../../food-data/node.ts'
import type { Messages } from '../../messages/messages.ts'
import { modelClient } from '../../vision/clients/model/client.ts'
import type { ModelLookups } from '../../vision/clients/model/lookup-tools.ts'
import { lookFileSchema } from '../../vision/clients/recorded/answer.ts'
import { recordedClient } from '../../vision/clients/recorded/client.ts'
import { samClient } from '../../vision/clients/sam/client.ts'
import { installedModel, modelsFolder } from '../../vision/detector/install/model-folder.ts'
import { USUAL_MODEL } from '../../vision/detector/offered-models.ts'
import { nodeReaderClient } from '../../vision/ocr/node.ts'
import { withIds } from '../../vision/strategies/with-ids.ts'
import type { Family } from '../../wire/http.ts'
import { CommandFailure, unusable } from '../exit-codes.ts'
import { type ClientName, isRecording, RECORDED } from '../options/looking.ts'
import { readJson } from './read-file.ts'

export type ModelOptions = {
  readonly model?: string
  readonly frame?: CoordinateFrame
  readonly effort?: Effort | undefined
  /** Whoever runs the model may train on the photo. */
  readonly mayTrain?: true | undefined
  /** The model may look foods and products up. */
  readonly lookups?: ModelLookups | undefined
}

/** Who looks: the one named, or the first model that is set up, or the reader. */
export async function openClient(
  messages: Messages,
  name: ClientName | undefined,
  options: ModelOptions,
): Promise<VisionClient> {
  if (name === 'reader') return nodeReaderClient(async () => foodTable(), foodTableTexts)
  if (name === 'detector') return await openDetector(messages, options.model)
  if (name && isRecording(name)) {
    const path = name.slice(RECORDED.length)
    const sentence = messages.say('cli.file.notRecording', { path })
    return recordedClient(await readJson(messages, path, lookFileSchema, sentence))
  }
  const config = await settings(messages)
  const { lookups, ...wanted } = options
  const ready = name ? undefined : (await availableClients(config, messages)).find((client) => client.ready)
  const family = name ?? ready?.family
  if (!family) {
    process.stderr.write(`${messages.say('cli.look.noModel')}\n`)
    return nodeReaderClient(async () => foodTable(), foodTableTexts)
  }
  const chosen = await chooseModel(config, { family, model: ready?.model, ...wanted }, undefined)
  if (!chosen.ok) throw refused(messages, family, chosen.failure)
  return modelClient({ ...chosen.value, ...(lookups && { lookups }) })
}

/** Here is no place to type a key, so a missing one is told with the settings it may be put in. */
function refused(messages: Messages, family: Family, { code, message }: Refusal): CommandFailure {
  if (code !== 'no-key') return new CommandFailure(1, message(messages))
  const name = messages.say(`server.family.${family}`)
  return unusable(
    messages.say('cli.look.noKey', { name, variables: messages.list(keySettings(family), 'or') }),
  )
}

/** A detector that was fetched; the usual one unless another is named. */
async function openDetector({ say }: Messages, model = USUAL_MODEL): Promise<VisionClient> {
  const installed = await installedModel(modelsFolder(environment()), model)
  if (!installed) throw unusable(say('cli.models.none', { model }))
  const { nodeDetectorClient } = await import('../../vision/detector/node.ts')
  return nodeDetectorClient(model, installed.path)
}

/** Who looks at each of several photos: one client at all of them, or a recording of each. */
export async function openClients(
  messages: Messages,
  names: readonly ClientName[],
  photos: number,
  options: ModelOptions,
): Promise<readonly VisionClient[]> {
  if (names.length === 0 || !names.every(isRecording)) {
    if (names.length > 1) throw unusable(messages.say('cli.look.oneClient'))
    const client = await openClient(messages, names[0], options)
    return Array.from({ length: photos }, () => client)
  }
  if (names.length !== photos) {
    throw unusable(messages.say('cli.look.recordingEach', { recordings: names.length, photos }))
  }
  const clients = await Promise.all(names.map((name) => openClient(messages, name, options)))
  // Two recordings may have named their looks alike.
  return clients.map((client, index) =>
    index === 0 ? client : withIds(client, (id) => `${index + 1}:${id}`),
  )
}

/** A recording is of one photo; told for another it would be held against things it never saw. */
export function refuseRecordingOfSeveral({ say }: Messages, name: string | undefined, photos: number): void {
  if (name !== undefined && isRecording(name) && photos > 1)
    throw unusable(say('cli.look.recordingOfOne', { photos }))
}

/** Who says where things are, by name: Meta's SAM with the key for Meta. */
export async function placerOf(
  messages: Messages,
  place: Placer,
): Promise<GroundingClient | 'tiles' | undefined> {
  if (place !== 'sam') return place === 'tiles' ? place : undefined
  const { apiKey, baseUrl = '' } = (await settings(messages)).families.meta
  if (apiKey === undefined) throw unusable(messages.say('cli.look.samNeedsKey'))
  return samClient({ apiKey, baseUrl })
}

/** The same settings the server has: environment and `.env`. */
export async function settings(messages: Messages, besides: Environment = {}): Promise<ServerConfig> {
  const read = readConfig({ ...environment(), ...besides })
  if (read.ok) return read.config
  throw unusable(messages.sentences(read.problems.map((problem) => problem(messages))))
}
