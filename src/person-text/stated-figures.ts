import { USUAL_WEIGHT } from '../core/health/day/body-weight.ts'
import { SALT_PER_SODIUM } from '../core/terms/conversions.ts'
import { NUTRIENT_UNITS, type NutrientId } from '../core/terms/nutrients.ts'
import { BODY_WEIGHT, isWithin, PLAUSIBLE } from '../core/terms/plausible-ranges.ts'
import {
  ENERGY_UNITS,
  LIMIT_WORDS,
  MASS_UNITS,
  NOT_A_DAY,
  type TargetMeasure,
  WEIGHT_UNITS,
} from './lexicon/measures.ts'
import { phrasesIn, placesOf } from './phrases.ts'
import { isNumber, numberOf, type Word } from './words.ts'

/** A figure that a person states as their own. `perKg`: per kg of body weight, in the nutrient's unit. */
export type StatedFigure =
  | { readonly kind: 'weight'; readonly kg: number }
  | { readonly kind: 'day'; readonly nutrient: NutrientId; readonly value: number; readonly perKg: boolean }
  | { readonly kind: 'texture'; readonly level: number }
  | { readonly kind: 'drinkTexture'; readonly level: number }
  | { readonly kind: 'lose-weight' }

export type StatedFigures = { readonly figures: readonly StatedFigure[]; readonly taken: ReadonlySet<number> }

/** The figures in a clause ("max 1500 mg sodium", "1800 kcal a day", "I weigh 80 kg"), and the places of their words. */
export function figuresIn(words: readonly Word[]): StatedFigures {
  const taken = new Set<number>()
  const figures = words.flatMap(({ plain }, at): StatedFigure[] => {
    if (!isNumber(plain) || isNumber(words[at + 1]?.plain ?? '') || isNumber(words[at - 1]?.plain ?? ''))
      return []
    const found = figureAt(words, at)
    if (!found) return []
    for (const i of found.places) taken.add(i)
    return [found.figure]
  })
  if (figures.length > 0)
    for (const [i, { plain }] of words.entries()) if (LIMIT_WORDS.has(plain)) taken.add(i)
  return { figures, taken }
}

type FoundFigure = { readonly figure: StatedFigure; readonly places: readonly number[] }

function figureAt(words: readonly Word[], at: number): FoundFigure | undefined {
  const value = numberOf(words[at]?.plain ?? '')
  const unit = words[at + 1]?.plain ?? ''
  if (words.some(({ plain }) => plain === 'iddsi')) return textureAt(words, at, value)
  if (words.some(({ plain }) => NOT_A_DAY.has(plain))) return undefined
  if (unit in ENERGY_UNITS)
    return dayFigure('energy', value * (ENERGY_UNITS[unit] as number), false, [at, at + 1])
  if (unit in WEIGHT_UNITS) return weightAt(words, at, value * (WEIGHT_UNITS[unit] as number))
  if (unit in MASS_UNITS) return nutrientAt(words, at, value * (MASS_UNITS[unit] as number))
  return undefined
}

function weightAt(words: readonly Word[], at: number, kg: number): FoundFigure | undefined {
  const places = [at, at + 1]
  const weighing = words.flatMap(({ plain }, i) =>
    /^(?:weigh|weighs|weight|weighing)$/.test(plain) ? [i] : [],
  )
  const losing = words.flatMap(({ plain }, i) => (/^(?:lose|losing|shed)$/.test(plain) ? [i] : []))
  if (losing.length > 0)
    return { figure: { kind: 'lose-weight' }, places: [...places, ...losing, ...weighing] }
  const alone = words.every(({ plain }, i) => places.includes(i) || /^(?:i|im|am|he|she|is)$/.test(plain))
  if ((weighing.length === 0 && !alone) || !isWithin(kg, BODY_WEIGHT)) return undefined
  return { figure: { kind: 'weight', kg: Math.round(kg * 10) / 10 }, places: [...places, ...weighing] }
}

function nutrientAt(words: readonly Word[], at: number, grams: number): FoundFigure | undefined {
  // "mg/dL" is a measure of blood.
  if (/^(?:dl|l)$/.test(words[at + 2]?.plain ?? '')) return undefined
  const named = nutrientsIn(words)
  const measure = named.find((each) => each.at > at) ?? named.findLast((each) => each.at < at)
  if (!measure) return undefined
  const limited = words.some(({ plain }) =>
    /^(?:max|maximum|limit|under|below|most|than|day|daily|up|target|goal)$/.test(plain),
  )
  if (measure.id === 'cholesterol' && !limited) return undefined
  const places = [at, at + 1, ...placesOf(measure)]
  const kg = words.findIndex(({ plain }, i) => i > at + 1 && /^(?:kg|kilo|kilogram)$/.test(plain))
  const perKg = kg > 0
  const nutrient: NutrientId = measure.id === 'salt' ? 'sodium' : measure.id
  const scale = { g: 1, mg: 1e3, µg: 1e6, kcal: Number.NaN, GL: Number.NaN }[NUTRIENT_UNITS[nutrient]]
  const value = (measure.id === 'salt' ? grams / SALT_PER_SODIUM : grams) * scale
  return dayFigure(nutrient, value, perKg, perKg ? [...places, kg] : places)
}

function dayFigure(
  nutrient: NutrientId,
  value: number,
  perKg: boolean,
  places: readonly number[],
): FoundFigure | undefined {
  const day = perKg ? value * USUAL_WEIGHT : value
  if (!isWithin(day, PLAUSIBLE[nutrient].day)) return undefined
  return { figure: { kind: 'day', nutrient, value: Math.round(value * 100) / 100, perKg }, places }
}

function textureAt(words: readonly Word[], at: number, level: number): FoundFigure | undefined {
  const places = [
    at,
    ...words.flatMap(({ plain }, i) =>
      /^(?:iddsi|level|drinks?|liquids?|fluids?|thick|thickened)$/.test(plain) ? [i] : [],
    ),
  ]
  const drink = words.some(({ plain }) => /^(?:drinks?|liquids?|fluids?|thickened)$/.test(plain))
  if (!Number.isInteger(level) || level > (drink ? 4 : 7) || level < (drink ? 0 : 3)) return undefined
  return { figure: drink ? { kind: 'drinkTexture', level } : { kind: 'texture', level }, places }
}

function nutrientsIn(
  words: readonly Word[],
): readonly { readonly id: TargetMeasure; readonly at: number; readonly length: number }[] {
  return phrasesIn(words).flatMap(({ at, length, meanings }) =>
    meanings.flatMap((meaning) => (meaning.kind === 'nutrient' ? [{ id: meaning.id, at, length }] : [])),
  )
}
