import { it } from 'vitest'
import { namedItem } from '../../src/core/fusion/food-item.ts'
import { assess } from '../../src/core/health/assess.ts'
import { compose } from '../../src/core/nutrition/figures/compose.ts'
import { foodTable } from '../../src/food-data/node.ts'
const foods = foodTable()
const who: Record<string, any> = {
  peanut: { allergies: ['peanut'] }, egg: { allergies: ['egg'] }, fish: { allergies: ['fish'] }, milk: { allergies: ['milk'] }, soy: { allergies: ['soy'] }, gluten: { allergies: ['gluten'] }, nut: { allergies: ['tree-nut'] }, sesame: {allergies: ['sesame']}, celery: {allergies: ['celery']}, mustard: {allergies: ['mustard']}, crus: {allergies: ['crustacean']}, moll: {allergies: ['mollusc']}, sulph: {allergies: ['sulphite']},
  metro: { medicines: ['metronidazole'] }, disulf: { medicines: ['disulfiram'] }, maoi: { medicines: ['maoi'] }, preg: { conditions: ['pregnancy'] }, coel: { conditions: ['coeliac'] }, halal: { diets: ['halal'] }, vegan: { diets: ['vegan'] }, simva: { medicines: ['simvastatin'] }, infant: { age: 0.67 }, chol: { conditions: ['high-cholesterol'], allergies: ['peanut'] }, noalc: {diets:['no-alcohol']},
}
it('try', () => {
  const pairs = process.env.TRY!.split(';').map((p) => p.split(':') as [string, string])
  for (const [food, id] of pairs) {
    const c = compose(namedItem(food), foods)
    const a = assess(c, { id: 'x', name: 'x', conditions: [], allergies: [], ...who[id] })
    const r = c.readings[0]!
    console.log(`${food} [${id}] → ${c.match?.food.id ?? '-'} ${c.match?.quality.toFixed(2) ?? ''} | ${a.dot} ${a.verdict} ${a.score?.likely} advice ${a.advice} | rows ${r.rows.map((x) => x.id).join('+')} left ${r.left.map((l) => l.word).join(',')} | ${a.alerts.map((x) => `${x.trait}:${x.finding}:${x.evidence.by}`).slice(0, 4).join(' ')}`)
  }
})
