import type { ClientChoice, ClientOffer } from '../core/analysis/ports.ts'
import type { AppState, Settings } from './state.ts'

type Known = Pick<AppState, 'offers' | 'settings' | 'keys'>

/** Ready on the server, or made ready by a key typed in Settings. */
export function isUsable(offer: ClientOffer, keys: AppState['keys']): boolean {
  return offer.ready || Boolean(keys[offer.family])
}

/** The model that will be asked; undefined when none can be, or when the person prefers what runs on this device. */
export function chosenOffer({ offers = [], settings, keys }: Known): ClientOffer | undefined {
  const { look } = settings
  if (look === 'reader' || (look !== 'automatic' && 'device' in look)) return undefined
  const usable = offers.filter((offer) => isUsable(offer, keys))
  if (look === 'automatic') return usable[0]
  return offerOf(look.family, usable, settings)
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
  const { look } = known.settings
  if (look === 'reader') return { kind: 'reader' }
  if (look !== 'automatic' && 'device' in look) return { kind: 'device', model: look.device }
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
