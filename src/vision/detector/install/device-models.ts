import type { DeviceModel } from '../../../wire/models.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { OFFERED_MODELS, type OfferedModel } from '../offered-models.ts'
import { type InstalledModel, installedModel } from './model-folder.ts'

/** Where this model is fetched from: the mirror where one is set. */
export function addressOf({ id, url }: OfferedModel, mirror: string | undefined): string {
  return mirror === undefined ? url : `${mirror}/${id}.onnx`
}

/** Every model that is offered, and whether it is here. */
export function deviceModels(folder: string, mirror: string | undefined): Promise<DeviceModel[]> {
  return Promise.all(
    OFFERED_MODELS.map(async (offer) => deviceModel(offer, mirror, await installedModel(folder, offer.id))),
  )
}

export function deviceModel(
  offer: OfferedModel,
  mirror: string | undefined,
  installed: InstalledModel | undefined,
): DeviceModel {
  const { id, name, licence, source, bytes } = offer
  return withoutUndefined({
    id,
    name,
    licence,
    source,
    bytes,
    host: new URL(addressOf(offer, mirror)).host,
    installed: installed && {
      sha256: installed.sha256,
      bytes: installed.bytes,
      published: installed.sha256 === offer.sha256,
    },
  })
}
