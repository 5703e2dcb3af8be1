import { describe, expect, it } from 'vitest'
import { foodTable } from '../../../../src/food-data/node.ts'
import { measureMatching, type Phrase } from '../../../support/phrases.ts'
import { type CountsAsMeant, onlySure, phrasesByName } from '../../../support/phrases-by-name.ts'
import { REPORTED_300_NAMED } from './phrases/reported-300-named.ts'
import { REPORTED_300_NAMELESS } from './phrases/reported-300-nameless.ts'

const foods = foodTable()
const LIST = `${REPORTED_300_NAMED}\n${REPORTED_300_NAMELESS}`
const READ: Readonly<Record<CountsAsMeant, readonly Phrase[]>> = {
  strict: phrasesByName(LIST, foods, 'strict'),
  'narrower too': phrasesByName(LIST, foods),
}
const phrases = READ.strict
const isOfFood = ({ silenceIsRight }: Phrase) => !silenceIsRight

describe('matching 300 labels written before the table', () => {
  it('should hold 300 labels, each once, 230 of them foods', () => {
    expect(new Set(phrases.map(({ label }) => label.toLowerCase())).size).toBe(300)
    expect(phrases.filter(isOfFood)).toHaveLength(230)
  })

  /**
   * Precision is of the names it is sure of; recall of all labels that name a food, one without a row among them. Strictly
   * right is only a row with a name that the list gives; a narrower one that the label names has figures as good or better.
   */
  it.each<CountsAsMeant>(['strict', 'narrower too'])(
    'should reach a precision of 97 % and a recall of 90 %: %s',
    (counts) => {
      const read = READ[counts]
      const { precision, wrong } = measureMatching(read, onlySure(foods))
      const { recall, missed, wrong: misread } = measureMatching(read.filter(isOfFood), foods)
      const notFound = [...missed, ...misread].join('; ') || 'none'
      console.log(
        `Matching, the 300 written before trying (${counts}): precision ${percent(precision)}, recall ${percent(recall)}\n` +
          `  surely wrong: ${wrong.join('; ') || 'none'}\n  not found or read as another: ${notFound}`,
      )
      expect(precision, wrong.join(', ')).toBeGreaterThanOrEqual(0.97)
      expect(recall, notFound).toBeGreaterThanOrEqual(0.9)
    },
  )
})

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
