import type { Panel } from '../../../core/fusion/nutrition-panel.ts'
import { isWithin, READ_SERVING_GRAMS } from '../../../core/terms/plausible-ranges.ts'
import { copiedPanel } from '../../label/label.ts'
import { plainKey } from '../../reply-parser/item-keys.ts'
import { isObject } from '../../reply-parser/lenient-json.ts'
import { numberFrom, textFrom } from './lenient-values.ts'

const LONGEST_LINE = 80
const LONGEST_LIST = 2000

/** The label a model copied from a pack, if it is one; trusted no further than its figures add up. */
export function panelFrom(value: unknown): Panel | undefined {
  if (!isObject(value)) return undefined
  const fields = new Map(Object.entries(value).map(([key, field]) => [plainKey(key), field]))
  const lines = fields.get('lines')
  const grams = numberFrom(fields.get('servingg') ?? fields.get('servinggrams'))
  return copiedPanel({
    column: /100/.test(String(fields.get('column'))) ? '100g' : 'serving',
    ...(grams !== undefined && isWithin(grams, READ_SERVING_GRAMS) && { servingGrams: grams }),
    lines: Array.isArray(lines) ? lines.flatMap((line) => textFrom(line, LONGEST_LINE) ?? []) : [],
    ingredients: textFrom(fields.get('ingredients'), LONGEST_LIST) ?? '',
  })
}
