import { describe, expect, it } from 'vitest'
import { type Heard, judge } from '../support/judge-people.ts'
import {
  factsOf,
  HELD_BACK_SENTENCES,
  OPEN_SENTENCES,
  type Outcome,
  outcomesOf,
  type Sentence,
} from '../support/people-corpus.ts'

const ALL = [...OPEN_SENTENCES, ...HELD_BACK_SENTENCES]
const NOTHING: Heard = { people: [], asks: [], shownBack: [] }

/** What a reader says that understands exactly this. */
function heardAs({ people, asks, shownBack }: Outcome): Heard {
  return {
    people: people.map((person) => ({ who: [person.who].flat()[0] ?? '', facts: factsOf(person) })),
    asks: asks.map((ask) => [ask].flat()[0] ?? ''),
    shownBack,
  }
}

/** By place: sentences that are held back are never printed. */
function placesWhere(holds: (sentence: Sentence) => boolean): readonly number[] {
  return ALL.flatMap((sentence, i) => (holds(sentence) ? [i] : []))
}

const sonAndDaughter = OPEN_SENTENCES.find(({ says }) => says.endsWith('and my daughter too')) as Sentence
const son = {
  who: 'Son',
  facts: new Map([
    ['peanut', true],
    ['child', true],
  ]),
}

describe('judge', () => {
  it('should find every right outcome right', () => {
    const wrong = placesWhere((sentence) =>
      outcomesOf(sentence).some((outcome) => {
        const { understood, lost, misplaced } = judge(sentence, heardAs(outcome))
        return !understood || lost.length > 0 || misplaced.length > 0
      }),
    )
    expect(wrong).toEqual([])
  })

  it('should find something lost where something must come out and nothing does', () => {
    const silent = (sentence: Sentence) => judge(sentence, NOTHING).lost.length === 0
    const hasNothingToSay = (sentence: Sentence) =>
      outcomesOf(sentence).some(({ people, asks, shownBack }) =>
        [asks, shownBack, people.flatMap((person) => [...factsOf(person)])].every(
          ({ length }) => length === 0,
        ),
      )
    expect(placesWhere(silent)).toEqual(placesWhere(hasNothingToSay))
  })

  it('should find nothing lost or misplaced, and little understood, where the whole sentence is shown back', () => {
    const shown = ALL.map((sentence) => judge(sentence, { ...NOTHING, shownBack: [sentence.says] }))
    expect(shown.flatMap(({ lost, misplaced }) => [...lost, ...misplaced])).toEqual([])
    expect(shown.filter(({ understood }) => understood).length / ALL.length).toBeLessThan(0.5)
  })

  it('should tell a fact that is lost from one that is asked about or shown back', () => {
    const heard = { ...NOTHING, people: [son] }
    expect(judge(sonAndDaughter, heard).lost).toEqual(['daughter: peanut', 'daughter: child'])
    expect(judge(sonAndDaughter, { ...heard, asks: ['peanut', 'child'] }).lost).toEqual([])
    expect(judge(sonAndDaughter, { ...heard, shownBack: ['my daughter too'] })).toEqual({
      understood: false,
      lost: [],
      misplaced: [],
    })
  })

  it('should find a fact of somebody else misplaced, unless it is asked about', () => {
    const me = { who: 'me', facts: new Map([['peanut', true]]) }
    const heard = { ...NOTHING, people: [son, me], shownBack: ['my daughter too'] }
    expect(judge(sonAndDaughter, heard).misplaced).toEqual(['me: peanut'])
    expect(judge(sonAndDaughter, { ...heard, asks: ['peanut'] }).misplaced).toEqual([])
  })
})
