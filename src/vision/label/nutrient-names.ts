import type { NutrientId } from '../../core/terms/nutrients.ts'
import { misreadingCost } from '../ocr/misreading-cost.ts'

/** A line of a panel; `other` is one the product has no use for, known so that it is not taken for another. */
export type PanelLine = NutrientId | 'salt' | 'other'

/** What each line is called in the US, the UK, Ireland and Australia; lower case, letters only. */
const NAMES: Readonly<Partial<Record<PanelLine, string>>> = {
  energy: 'energy, energy value, energy kcal, energy kj, calories, kilocalories',
  fat: 'total fat, fat, fats, fat total, lipid',
  saturates:
    'saturated fat, saturated fatty acids, of which saturates, of which saturated, which saturates, saturates, saturated',
  trans: 'trans fat, trans, of which trans',
  carbs: 'total carbohydrate, total carbohydrates, total carb, carbohydrate, carbohydrates',
  sugars: 'total sugars, of which sugars, which sugars, sugars, sugar',
  fibre: 'dietary fiber, dietary fibre, fibre, fiber',
  protein: 'protein, proteins',
  salt: 'salt equivalent, salt',
  sodium: 'sodium',
  cholesterol: 'cholesterol',
  potassium: 'potassium',
  calcium: 'calcium',
  phosphorus: 'phosphorus',
  caffeine: 'caffeine',
  lactose: 'lactose',
  vitaminK: 'vitamin k',
  other: `polyunsaturated fat, monounsaturated fat, of which monounsaturates, of which polyunsaturates, monounsaturates,
    polyunsaturates, mono unsaturates, poly unsaturates, includes, added sugars, of which polyols, of which starch, polyols,
    starch, sugar alcohol, soluble fiber, insoluble fiber, vitamin a, vitamin b, vitamin c, vitamin d, vitamin e, vitamin,
    iron, magnesium, zinc`,
}

/** Most words first, so that "total fat" is tried before "total" could be anything else. */
const BY_LENGTH = (Object.entries(NAMES) as [PanelLine, string][])
  .flatMap(([line, names]) => names.split(/,\s+/).map((name) => ({ line, words: name.split(' ') })))
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
