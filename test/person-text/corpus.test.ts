import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/person-text/facts.ts'
import { readPeople } from '../../src/person-text/read-people.ts'
import { type Heard, type Judged, judge } from '../support/judge-people.ts'
import {
  factsOf,
  HELD_BACK_SENTENCES,
  OPEN_SENTENCES,
  outcomesOf,
  type Sentence,
} from '../support/people-corpus.ts'

/** The one place that knows what the reader's result looks like. A child of no age is asked for it, as the interface does. */
function hear(text: string): Heard {
  const { people, questions, notUnderstood } = readPeople(text)
  const asked = questions.flatMap(({ choices }) => choices.flat().map(nameOf))
  const ageless = people.filter(({ child, age }) => child && age === undefined)
  return {
    people: people.map((person) => ({ who: person.who, facts: factsOf(person) })),
    asks: [...asked, ...ageless.map(() => 'age')],
    shownBack: notUnderstood.map(({ words }) => words),
  }
}

function nameOf(fact: Fact): string {
  return fact.kind === 'age' || fact.kind === 'sex' || fact.kind === 'child' || fact.kind === 'activity'
    ? fact.kind
    : fact.id
}

type Tried = { readonly sentence: Sentence; readonly judged: Judged }

function tried(sentences: readonly Sentence[]): readonly Tried[] {
  return sentences.map((sentence) => ({ sentence, judged: judge(sentence, hear(sentence.says)) }))
}

function share(all: readonly Tried[]): number {
  return all.filter(({ judged }) => judged.understood).length / all.length
}

/** Those that say something the product knows: where showing everything back is no answer. */
function withFacts(all: readonly Tried[]): readonly Tried[] {
  return all.filter(({ sentence }) => outcomesOf(sentence).every(({ people }) => people.length > 0))
}

function report(name: string, all: readonly Tried[]): string {
  const percent = (some: readonly Tried[]) =>
    `${(100 * share(some)).toFixed(1)} % of ${some.length} (${Math.round((1 - share(some)) * some.length)} are not)`
  const count = (kind: 'lost' | 'misplaced') =>
    `${all.flatMap(({ judged }) => judged[kind]).length} in ${all.filter(({ judged }) => judged[kind].length > 0).length} sentences`
  return [
    `People corpus, ${name}`,
    `  understood               ${percent(all)}`,
    `  … that state known facts ${percent(withFacts(all))}`,
    `  lost silently            ${count('lost')}`,
    `  on the wrong person      ${count('misplaced')}`,
  ].join('\n')
}

const open = tried(OPEN_SENTENCES)
const heldBack = tried(HELD_BACK_SENTENCES)
console.log(`${report('open half', open)}\n${report('held-back half', heldBack)}`)

function failures(kind: 'lost' | 'misplaced'): readonly string[] {
  return open.flatMap(({ sentence: { says }, judged }) =>
    judged[kind].length > 0 ? [`${says.slice(0, 100)} → ${judged[kind].join(', ')}`] : [],
  )
}

describe('the people corpus', () => {
  it('should be understood in nine of ten sentences', () => {
    const missed = open.flatMap(({ sentence, judged }) =>
      judged.understood ? [] : [sentence.says.slice(0, 100)],
    )
    expect(share(open), `not understood:\n${missed.join('\n')}`).toBeGreaterThanOrEqual(0.9)
    expect(share(withFacts(open))).toBeGreaterThanOrEqual(0.9)
  })

  it('should lose nothing silently', () => {
    expect(failures('lost')).toEqual([])
  })

  it('should put no fact on somebody of whom it was not said', () => {
    expect(failures('misplaced')).toEqual([])
  })
})
