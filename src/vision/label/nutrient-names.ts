import type { NutrientId } from '../../core/terms/nutrients.ts'
import { misreadingCost } from '../ocr/vocabulary.ts'

/** A line of a panel; `other` is one the product has no use for, known so that it is not taken for another. */
export type PanelLine = NutrientId | 'salt' | 'other'

/** What lines are called in the US, the UK, Ireland and Australia; lower case, letters only. */
const NAMES: Readonly<Record<string, PanelLine>> = {
  energy: 'energy',
  'energy value': 'energy',
  'energy kcal': 'energy',
  'energy kj': 'energy',
  calories: 'energy',
  kilocalories: 'energy',
  'total fat': 'fat',
  fat: 'fat',
  fats: 'fat',
  'fat total': 'fat',
  lipid: 'fat',
  'saturated fat': 'saturates',
  'saturated fatty acids': 'saturates',
  'of which saturates': 'saturates',
  'of which saturated': 'saturates',
  'which saturates': 'saturates',
  saturates: 'saturates',
  saturated: 'saturates',
  'trans fat': 'trans',
  trans: 'trans',
  'of which trans': 'trans',
  'polyunsaturated fat': 'other',
  'monounsaturated fat': 'other',
  'of which monounsaturates': 'other',
  'of which polyunsaturates': 'other',
  monounsaturates: 'other',
  polyunsaturates: 'other',
  'mono unsaturates': 'other',
  'poly unsaturates': 'other',
  'total carbohydrate': 'carbs',
  'total carbohydrates': 'carbs',
  'total carb': 'carbs',
  carbohydrate: 'carbs',
  carbohydrates: 'carbs',
  'total sugars': 'sugars',
  'of which sugars': 'sugars',
  'which sugars': 'sugars',
  sugars: 'sugars',
  sugar: 'sugars',
  includes: 'other',
  'added sugars': 'other',
  'of which polyols': 'other',
  'of which starch': 'other',
  polyols: 'other',
  starch: 'other',
  'sugar alcohol': 'other',
  'dietary fiber': 'fibre',
  'dietary fibre': 'fibre',
  'soluble fiber': 'other',
  'insoluble fiber': 'other',
  fibre: 'fibre',
  fiber: 'fibre',
  protein: 'protein',
  proteins: 'protein',
  'salt equivalent': 'salt',
  salt: 'salt',
  sodium: 'sodium',
  cholesterol: 'cholesterol',
  potassium: 'potassium',
  calcium: 'calcium',
  phosphorus: 'phosphorus',
  caffeine: 'caffeine',
  lactose: 'lactose',
  'vitamin k': 'vitaminK',
  'vitamin a': 'other',
  'vitamin b': 'other',
  'vitamin c': 'other',
  'vitamin d': 'other',
  'vitamin e': 'other',
  vitamin: 'other',
  iron: 'other',
  magnesium: 'other',
  zinc: 'other',
}

/** Most words first, so that "total fat" is tried before "total" could be anything else. */
const BY_LENGTH = Object.entries(NAMES)
  .map(([name, line]) => ({ words: name.split(' '), line }))
  .sort((a, b) => b.words.length - a.words.length)

/** The line a text begins with the name of, and what stands after the name; undefined where it is no panel line. */
export function panelLineOf(text: string): { readonly line: PanelLine; readonly rest: string } | undefined {
  const words = [...text.matchAll(/[\p{L}\d|]+/gu)]
  for (const { words: name, line } of BY_LENGTH) {
    const begin = words.slice(0, name.length)
    if (begin.length < name.length || !begin.every((word, i) => isNamed(word[0], name[i] as string))) continue
    const last = begin.at(-1) as RegExpExecArray
    return { line, rest: text.slice(last.index + last[0].length) }
  }
  return undefined
}

/** The same word but for letters printed alike: one slip in five letters, two in ten. */
function isNamed(read: string, name: string): boolean {
  const word = read.toLowerCase()
  if (word === name) return true
  if (name.length < 4 || Math.abs(word.length - name.length) > 1) return false
  return misreadingCost(word.replace(/[1|]/g, 'l').replace(/0/g, 'o'), name) <= name.length / 6
}
