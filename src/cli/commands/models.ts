import { environment, keySettings } from '../../config/settings.ts'
import { fileSize } from '../../messages/file-size.ts'
import { installFailureSentence } from '../../messages/install-failure.ts'
import type { Messages } from '../../messages/messages.ts'
import { FAMILY_FACTS } from '../../vision/clients/model/families.ts'
import { defaultModel } from '../../vision/clients/model/registry.ts'
import { addressOf, deviceModels } from '../../vision/detector/install/device-models.ts'
import { installModel, placeOf } from '../../vision/detector/install/install-model.ts'
import { type InstalledModel, modelsFolder, removeModel } from '../../vision/detector/install/model-folder.ts'
import { OFFERED_MODELS, type OfferedModel } from '../../vision/detector/offered-models.ts'
import type { Family } from '../../wire/http.ts'
import type { DeviceModel } from '../../wire/models.ts'
import { CommandFailure, stopOnInterrupt } from '../exit-codes.ts'
import { settings } from '../input/client.ts'
import { MODEL_FAMILIES } from '../options/looking.ts'
import { textTable } from '../output/table.ts'

/** `dishlight models list`: what looks on this machine once it is fetched, and who else can be asked, by which key. */
export async function listModels(messages: Messages, json: true | undefined): Promise<void> {
  const { modelsMirror, families } = await settings(messages)
  const models = await deviceModels(modelsFolder(environment()), modelsMirror)
  const elsewhere = MODEL_FAMILIES.filter((family) => FAMILY_FACTS[family].needsKey).map((client) => ({
    client,
    model: families[client].model ?? defaultModel(client),
    keys: keySettings(client),
    isSet: families[client].apiKey !== undefined,
  }))
  const text = json
    ? JSON.stringify({ onThisMachine: models, elsewhere }, null, 1)
    : `${modelsTable(messages, models)}\n\n${messages.say('cli.models.elsewhere')}\n${elsewhereTable(messages, elsewhere)}`
  process.stdout.write(`${text}\n`)
}

type Elsewhere = {
  readonly client: Family
  readonly model: string | undefined
  readonly keys: readonly string[]
  readonly isSet: boolean
}

function elsewhereTable({ say, list }: Messages, all: readonly Elsewhere[]): string {
  const columns = ['client', 'model', 'key', 'isSet'] as const
  const rows = all.map(({ client, model = '', keys, isSet }) => [
    client,
    model,
    list(keys, 'or'),
    say('cli.models.isSet', { isSet }),
  ])
  return textTable(
    columns.map((column) => say(`cli.models.column.${column}`)),
    rows,
  )
}

function modelsTable(messages: Messages, models: readonly DeviceModel[]): string {
  const { say } = messages
  const columns = ['model', 'about', 'size', 'licence', 'here'] as const
  const rows = models.map(({ id, name, bytes, licence, installed }) => [
    id,
    name,
    fileSize(messages, installed?.bytes ?? bytes),
    // Of a file of the person's own nobody here knows the licence.
    installed && !installed.published ? '–' : licence,
    installed
      ? say('cli.models.here', { published: installed.published ? 'yes' : 'no' })
      : say('cli.models.absent'),
  ])
  return textTable(
    columns.map((column) => say(`cli.models.column.${column}`)),
    rows,
    [2],
  )
}

/** `dishlight models add`: fetch, check, keep. `from`: an address or a file of one's own. */
export async function addModel(messages: Messages, id: string, from: string | undefined): Promise<void> {
  const { say } = messages
  const offer = offered(id)
  const { modelsMirror } = await settings(messages)
  const asked = from ?? (modelsMirror === undefined ? undefined : addressOf(offer, modelsMirror))
  const signal = stopOnInterrupt()
  note(fetchingLine(messages, offer, asked))
  for await (const event of installModel(offer, {
    folder: modelsFolder(environment()),
    from: asked,
    signal,
  })) {
    if (event.type === 'fetched')
      progress(messages, event.bytes, event.of ?? (asked === undefined ? offer.bytes : undefined))
    else if (event.type === 'checking') note(say('cli.models.checking'))
    else if (event.type === 'failed') throw new CommandFailure(1, installFailureSentence(messages, event))
    else return told(messages, offer, event.model)
  }
  throw new CommandFailure(1, say('cli.models.stopped'))
}

/** Size and licence are those of the published file; of any other nothing is known yet. */
function fetchingLine(
  messages: Messages,
  { name, licence, bytes, url }: OfferedModel,
  copy: string | undefined,
): string {
  if (copy !== undefined) return messages.say('cli.models.fetchingCopy', { name, place: placeOf(copy) })
  return messages.say('cli.models.fetching', {
    name,
    licence,
    size: fileSize(messages, bytes),
    host: placeOf(url),
  })
}

function told(messages: Messages, offer: OfferedModel, { sha256, bytes }: InstalledModel): void {
  const { say } = messages
  process.stdout.write(`${say('cli.models.kept', { size: fileSize(messages, bytes), hash: sha256 })}\n`)
  process.stdout.write(`${say(`cli.models.${sha256 === offer.sha256 ? 'published' : 'notPublished'}`)}\n`)
  process.stdout.write(`${say('cli.models.use')}\n`)
}

/** `dishlight models remove`. */
export async function dropModel({ say }: Messages, id: string): Promise<void> {
  const was = await removeModel(modelsFolder(environment()), id)
  process.stdout.write(
    `${say(was ? 'cli.models.removed' : 'cli.models.notHere', { name: offered(id).name })}\n`,
  )
}

/** The command line lets only offered ones through. */
function offered(id: string): OfferedModel {
  const offer = OFFERED_MODELS.find((each) => each.id === id)
  if (!offer) throw new Error(`no model ${id}`)
  return offer
}

/** On a terminal only: one line that is written over. */
function progress(messages: Messages, bytes: number, of: number | undefined): void {
  if (!process.stderr.isTTY || of === undefined) return
  const share = messages.percent(Math.min(1, bytes / of))
  process.stderr.write(`\r${messages.say('cli.models.fetched', { share, size: fileSize(messages, of) })}`)
  if (bytes >= of) process.stderr.write('\n')
}

function note(line: string): void {
  process.stderr.write(`${line}\n`)
}
