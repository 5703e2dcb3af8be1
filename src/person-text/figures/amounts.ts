import { USUAL_WEIGHT } from '../../core/health/day/body-weight.ts'
import { SALT_PER_SODIUM } from '../../core/terms/conversions.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../../core/terms/nutrients.ts'
import { BODY_WEIGHT, isWithin, PLAUSIBLE } from '../../core/terms/plausible-ranges.ts'
import type { Item } from '../items.ts'
import { type FoundFigure, figure, range } from './figure-item.ts'

/** "I weigh 80 kg", "176 pounds", "11 stone 4". */
export function bodyWeightAt(items: readonly Item[], at: number): FoundFigure | undefined {
  const unit = unitAt(items, at + 1)
  // "Want to lose 10 more"
  const more = items.findIndex(({ kind }) => kind === 'losing')
  if (!unit && more >= 0 && more < at && /^(?:more|another)$/.test(items[at + 1]?.plain ?? ''))
    return figure(items, [...range(more, more + 1), at, at + 1], { kind: 'condition', id: 'weight-loss' })
  // "-5 kg"
  if (unit?.of !== 'weight' || /[-–−]$/.test(items[at]?.words[0]?.gap ?? '')) return undefined
  const isStone = unit.size > 6
  const rest = isStone && items[at + 2]?.kind === 'number' ? (items[at + 2]?.value ?? 0) : 0
  const restHasUnit = rest > 0 && unitAt(items, at + 3)?.of === 'weight'
  const weighs = items.flatMap(({ kind }, i) => (kind === 'weigh' ? [i] : []))
  const places = [...weighs, ...range(at, at + 2 + (rest > 0 ? 1 : 0) + (restHasUnit ? 1 : 0))]
  // "I want to lose 5 kg": how much changes nothing.
  const losing = items.findIndex(({ kind }) => kind === 'losing')
  if (losing >= 0) return figure(items, [...places, losing], { kind: 'condition', id: 'weight-loss' })
  const kg = (items[at]?.value ?? 0) * unit.size + rest * POUND
  const isBody = items.every(
    ({ kind, ids, plain }, i) =>
      places.includes(i) || BESIDE_A_WEIGHT.has(kind) || ids[0] === 'length' || plain === 'about',
  )
  if (!isBody || !isWithin(kg, CHILD_OR_ADULT)) return undefined
  return figure(items, places, { kind: 'target', id: 'weight', value: Math.round(kg * 10) / 10 })
}

const POUND = 0.4536
const CHILD_OR_ADULT = { min: 2, max: BODY_WEIGHT.max }
/** "180 cm": understood, but nothing here goes by it. */
export function heightAt(items: readonly Item[], at: number): FoundFigure | undefined {
  if (unitAt(items, at + 1)?.of !== 'length') return undefined
  const { places, item } = figure(items, range(at, at + 2))
  return { places, item: { ...item, kind: 'other' } }
}

/** Any other word would make it another weight: "max 80 kg", "lift 80 kg". */
const BESIDE_A_WEIGHT: ReadonlySet<string> = new Set(
  'me he she they relation my the his a verb small weigh number time old sex figure and'.split(' '),
)

/** "1500 mg sodium", "sodium 1500", "protein 0.8 g/kg", "1800 kcal a day": for a day, never for a meal. */
export function nutrientAt(items: readonly Item[], at: number): FoundFigure | undefined {
  if (items.some(({ kind, plain }) => kind === 'meal' || /^week/.test(plain))) return undefined
  const unit = unitAt(items, at + 1)
  const value = items[at]?.value ?? 0
  if (unit?.of === 'energy' && items.some(({ plain }) => CHANGE.test(plain))) return undefined
  if (unit?.of === 'energy') {
    const named = items.flatMap(({ ids }, i) => (ids[0] === 'energy' ? [i] : []))
    return dayFigure(items, [...new Set([...range(at, at + 2), ...named])], 'energy', value * unit.size)
  }
  // "Calories: 1800"
  const isAfterEnergy = unit === undefined && unitAt(items, at - 1)?.of === 'energy'
  if (isAfterEnergy)
    return dayFigure(items, [at - 1, at], 'energy', value * (unitAt(items, at - 1)?.size ?? 1))
  if (unit !== undefined && unit.of !== 'mass') return undefined
  const place = nearestNutrient(items, at, unit !== undefined)
  if (place === undefined || unitAt(items, at + 2)?.of === 'blood' || isOfEitherSalt(items)) return undefined
  const name = items[place]?.kind === 'measure' ? 'cholesterol' : (items[place]?.ids[0] ?? '')
  const id = (name === 'salt' ? 'sodium' : name) as NutrientId
  const salt = name === 'salt' ? SALT_PER_SODIUM : 1
  // A bare "sodium 1500" is in the unit that labels and doctors use; a bare "salt 5" could be anything.
  if (unit === undefined && name === 'salt') return undefined
  const amount = unit ? (value * unit.size * PER_GRAM[NUTRIENT_UNITS[id]]) / salt : value
  const perKg = items.findIndex((_, i) => i > at + 1 && unitAt(items, i)?.of === 'weight')
  const places = [...range(at, at + (unit ? 2 : 1)), place, ...(perKg > 0 ? [perKg] : [])]
  return dayFigure(items, places, id, amount, perKg > 0)
}

/** "Cut 500 calories": not what is eaten in a day. */
const CHANGE = /^(?:cut|cutting|burn|burning|deficit|surplus|less|fewer|reduc\w*|extra)$/

const PER_GRAM = { g: 1, mg: 1e3, µg: 1e6, kcal: Number.NaN, GL: Number.NaN } as const

function dayFigure(
  items: readonly Item[],
  places: readonly number[],
  id: NutrientId,
  value: number,
  perKg = false,
): FoundFigure | undefined {
  if (!isWithin(perKg ? value * USUAL_WEIGHT : value, PLAUSIBLE[id].day)) return undefined
  const rounded = id === 'energy' ? Math.round(value) : Math.round(value * 100) / 100
  return figure(items, places, { kind: 'target', id, value: rounded, ...(perKg && { perKg: true as const }) })
}

/** "2000 mg salt no sodium": of which of the two, which differ by half? */
function isOfEitherSalt(items: readonly Item[]): boolean {
  const named = new Set(items.flatMap(({ kind, ids }) => (kind === 'nutrient' ? ids : [])))
  return (
    named.has('salt') && named.has('sodium') && items.filter(({ kind }) => kind === 'number').length === 1
  )
}

/** Beside a number with a unit the nutrient may stand anywhere; beside a bare one, right before it. */
function nearestNutrient(items: readonly Item[], at: number, hasUnit: boolean): number | undefined {
  const isLimited = hasUnit && items.some(({ kind }) => kind === 'limit')
  const places = items.flatMap(({ kind, ids }, i) =>
    kind === 'nutrient' || (isLimited && kind === 'measure' && ids[0] === 'high-cholesterol') ? [i] : [],
  )
  const near = hasUnit ? places : places.filter((i) => items.slice(i + 1, at).every(isLink) && i < at)
  return [...near].sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0]
}

function isLink({ kind, plain }: Item): boolean {
  return kind === 'limit' || /^(?:is|of|to)$/.test(plain)
}

function unitAt(
  items: readonly Item[],
  at: number,
): { readonly of: string; readonly size: number } | undefined {
  const item = items[at]
  return item?.kind === 'unit' ? { of: item.ids[0] ?? '', size: Number(item.ids[1]) } : undefined
}
