import type { Fact } from '../facts.ts'
import type { Item } from '../items.ts'
import { type FoundFigure, figure } from './figure-item.ts'

const DRINK = /\b(?:drink|fluid|liquid)s?$|^thickened$/
/** Levels of the IDDSI framework: foods from 3 to 7, drinks from 0 to 4. */
const LEVELS = { texture: { min: 3, max: 7 }, drinkTexture: { min: 0, max: 4 } } as const

/** "IDDSI 5", "IDDSI level 2 drinks", "level 4 puree". */
export function textureAt(items: readonly Item[], at: number): FoundFigure | undefined {
  const named = items.flatMap(({ kind }, i) => (kind === 'iddsi' ? [i] : []))
  const isLevel = /\blevel$/.test(items[at - 1]?.plain ?? '')
  const words = items.flatMap(({ kind }, i) => (kind === 'texture' || kind === 'drink' ? [i] : []))
  const drinks = items.flatMap(({ plain }, i) => (DRINK.test(plain) ? [i] : []))
  if (named.length === 0 && (!isLevel || words.length + drinks.length === 0)) return undefined
  if (items[at]?.kind === 'ratio') return bothTextures(items, [...named, at])
  const id = drinks.length > 0 || items[words[0] ?? -1]?.kind === 'drink' ? 'drinkTexture' : 'texture'
  const value = items[at]?.value ?? -1
  if (!Number.isInteger(value) || value < LEVELS[id].min || value > LEVELS[id].max) return undefined
  const places = [...new Set([...named, ...(isLevel ? [at - 1] : []), at, ...words, ...drinks])]
  return figure(items, places, { kind: 'target', id, value } satisfies Fact)
}

/** "IDDSI 4/2": food and drink. */
function bothTextures(items: readonly Item[], places: readonly number[]): FoundFigure | undefined {
  const [texture = -1, drinkTexture = -1] = (items[places.at(-1) ?? -1]?.plain ?? '').split('/').map(Number)
  const { texture: food, drinkTexture: drink } = LEVELS
  if (texture < food.min || texture > food.max || drinkTexture < drink.min || drinkTexture > drink.max)
    return undefined
  return figure(
    items,
    places,
    { kind: 'target', id: 'texture', value: texture },
    { kind: 'target', id: 'drinkTexture', value: drinkTexture },
  )
}
