import type { ClientChoice, ClientOffer } from '../core/analysis/ports.ts'
import type { AppState, Settings } from './state.ts'

type Known = Pick<AppState, 'offers' | 'settings' | 'keys'>

/** Ready on the server, or made ready by a key typed in Settings. */
export function isUsable(offer: ClientOffer, keys: AppState['keys']): boolean {
  return offer.ready || Boolean(keys[offer.family])
}

/** The model of this device that looks, by its id, if the person chose one. */
export function deviceModel({ look }: Settings): string | undefined {
  return typeof look === 'object' && 'device' in look ? look.device : undefined
}

/** The model that will be asked; undefined when none can be, or when the person prefers what runs on this device. */
export function chosenOffer({ offers = [], settings, keys }: Known): ClientOffer | undefined {
  const { look } = settings
  if (look === 'reader' || deviceModel(settings) !== undefined) return undefined
  const usable = offers.filter((offer) => isUsable(offer, keys))
  return typeof look === 'object' && 'family' in look ? offerOf(look.family, usable, settings) : usable[0]
}

/** A family's offer of the model set in Settings, or its first offer if that model is not set or not offered. */
export function offerOf(
  family: string,
  offers: readonly ClientOffer[],
  { models }: Settings,
): ClientOffer | undefined {
  const ofFamily = offers.filter((offer) => offer.family === family)
  return ofFamily.find((offer) => offer.model === models[family]) ?? ofFamily[0]
}

/** Who looks at a photo that was just opened. Undefined: ask the person. */
export function chooseClient(known: Known): ClientChoice | undefined {
  if (known.settings.look === 'reader') return { kind: 'reader' }
  const device = deviceModel(known.settings)
  if (device !== undefined) return { kind: 'device', model: device }
  const family = chosenOffer(known)?.family
  if (family === undefined) return undefined
  const { settings, keys } = known
  const model = settings.models[family]
  const frame = settings.frames[family]
  const key = keys[family]
  return {
    kind: 'model',
    family,
    ...(model ? { model } : {}),
    ...(frame ? { frame } : {}),
    ...(key ? { key } : {}),
    ...(settings.looks > 1 ? { looks: settings.looks } : {}),
  }
}
