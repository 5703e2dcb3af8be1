import { readFileSync } from 'node:fs'
import { it } from 'vitest'
import { namedItem } from '../../../../src/core/fusion/food-item.ts'
import { assess } from '../../../../src/core/health/assess.ts'
import { compose } from '../../../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../../../src/food-data/node.ts'
const foods = foodTable()
it('open', () => {
  const lines = readFileSync('/work/shared/reference/open-alerts.csv', 'utf8').trim().split('\n').slice(1)
  let open = 0
  for (const line of lines) {
    const [kind, id, food, ...why] = line.split(',')
    const p: any = { id: 'x', name: 'x', conditions: [], allergies: [] }
    if (kind === 'allergy') p.allergies = [id]
    else if (kind === 'medicine') p.medicines = [id]
    else if (kind === 'diet') p.diets = [id]
    else p.conditions = [id]
    const c = compose(namedItem(food!), foods)
    const a = assess(c, p)
    if (a.advice === 'none') { open++; console.log('OPEN', kind, id, food, '|', c.readings[0]!.rows.map((r) => r.id).join('+'), '|', JSON.stringify(c.readings[0]!.left), why.join().slice(0, 60)) }
  }
  console.log('open', open, 'of', lines.length)
})
