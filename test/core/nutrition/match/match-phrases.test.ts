import { describe, expect, it } from 'vitest'
import { foodTable } from '../../../../src/food-data/node.ts'
import { type Measured, measureMatching, phrasesOf } from '../../../support/phrases.ts'
import { NAMED } from './phrases/named.ts'
import { NAMED_MORE } from './phrases/named-more.ts'
import { NAMELESS } from './phrases/nameless.ts'
import { NAMELESS_MORE } from './phrases/nameless-more.ts'
import { NEAR_MISSES } from './phrases/near-misses.ts'
import { REPORTED_NAMED } from './phrases/reported-named.ts'
import { REPORTED_NAMELESS } from './phrases/reported-nameless.ts'

const foods = foodTable()
const tuning = phrasesOf(`${NAMED}\n${NAMED_MORE}\n${NAMELESS}\n${NAMELESS_MORE}`)
const reporting = phrasesOf(`${REPORTED_NAMED}\n${REPORTED_NAMELESS}`)

/** `npm run measure-matching` prints these figures: the matcher was tuned on the one half and never on the other. */
describe('matching labelled phrases', () => {
  it('should reach a precision of 97 % and a recall of 92 % on the half it is tuned on', () => {
    const measured = measureMatching(tuning, foods)
    print('tuning half', tuning.length, measured)
    expect(measured.precision, measured.wrong.join(', ')).toBeGreaterThanOrEqual(0.97)
    expect(measured.recall, measured.missed.join(', ')).toBeGreaterThanOrEqual(0.92)
  })

  it('should do nearly as well on the half it was never tuned on', () => {
    const measured = measureMatching(reporting, foods)
    print('reporting half', reporting.length, measured)
    expect(tuning.length + reporting.length).toBeGreaterThanOrEqual(400)
    expect(measured.precision, measured.wrong.join(', ')).toBeGreaterThanOrEqual(0.85)
    expect(measured.recall, measured.missed.join(', ')).toBeGreaterThanOrEqual(0.8)
  })

  it('should know every food in the list of near misses', () => {
    const ids = new Set(foods.foods.map(({ id }) => id))
    const listed = [...tuning, ...reporting, ...phrasesOf(NEAR_MISSES)]
    expect(listed.flatMap(({ meant, never }) => [...meant, ...never]).filter((id) => !ids.has(id))).toEqual(
      [],
    )
  })

  it.each(phrasesOf(NEAR_MISSES))(
    'should never mistake "$label" for a near miss',
    ({ label, meant, never }) => {
      const read = foods.match(label).map(({ food }) => food.id)
      expect(read.filter((id) => never.includes(id))).toEqual([])
      expect([undefined, ...meant]).toContain(read[0])
    },
  )
})

function print(half: string, phrases: number, { precision, recall, wrong, missed }: Measured): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`
  process.stdout.write(
    `Matching, ${half} (${phrases} phrases): precision ${percent(precision)}, recall ${percent(recall)}\n` +
      `  wrong: ${wrong.join('; ') || 'none'}\n  missed: ${missed.join('; ') || 'none'}\n`,
  )
}
