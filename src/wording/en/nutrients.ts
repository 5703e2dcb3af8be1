import type { Quantity } from '../../core/health/assessment.ts'
import type { NutrientId, Unit } from '../../core/terms/nutrients.ts'
import { figureWords } from './figures.ts'

export const NUTRIENT_WORDS: Readonly<Record<NutrientId, string>> = {
  energy: 'Calories',
  protein: 'Protein',
  fat: 'Fat',
  saturates: 'Saturated fat',
  trans: 'Trans fat',
  carbs: 'Carbs',
  sugars: 'Sugars',
  fibre: 'Fibre',
  sodium: 'Sodium',
  cholesterol: 'Cholesterol',
  potassium: 'Potassium',
  phosphorus: 'Phosphorus',
  vitaminK: 'Vitamin K',
  alcohol: 'Alcohol',
  caffeine: 'Caffeine',
  calcium: 'Calcium',
  lactose: 'Lactose',
  purines: 'Purines',
  oxalate: 'Oxalate',
  glycaemicLoad: 'Blood sugar load',
}

/** As it stands inside a sentence: "saturated fat", "vitamin K". */
export function nutrientInSentence(id: NutrientId): string {
  const words = NUTRIENT_WORDS[id]
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** "5.1 g saturated fat", "320 kcal", "a blood sugar load of 12". */
export function amountOf(id: NutrientId, quantity: Quantity): string {
  const figure = quantityWords(quantity)
  if (id === 'energy') return figure
  return id === 'glycaemicLoad' ? `a blood sugar load of ${figure}` : `${figure} ${nutrientInSentence(id)}`
}

/** "13 g"; a load has no unit to read. */
export function quantityWords({ value, unit }: Quantity): string {
  if (unit === '%' || unit === 'points') return `${Math.round(value)} ${unit}`
  return figureWords({ min: value, likely: value, max: value }, unit)
}

export function plainQuantity(value: number, unit: Unit): string {
  return quantityWords({ value, unit })
}
