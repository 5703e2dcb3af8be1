import { type ExpectedPerson, factsOf, type Outcome, outcomesOf, type Sentence } from './people-corpus.ts'

type Value = string | number | boolean

/** What a reader made of a sentence, whatever its own result looks like. */
export type Heard = {
  readonly people: readonly { readonly who: string; readonly facts: ReadonlyMap<string, Value> }[]
  /** Facts it asks about, under the names of `factsOf`. */
  readonly asks: readonly string[]
  /** Words it shows as not understood. */
  readonly shownBack: readonly string[]
}

export type Judged = {
  readonly understood: boolean
  /** Stated, and neither understood nor asked about nor shown back. */
  readonly lost: readonly string[]
  /** Understood of somebody of whom it was not said, without asking. */
  readonly misplaced: readonly string[]
}

/** Holds what was heard against the right outcome that it comes nearest to. */
export function judge(sentence: Sentence, heard: Heard): Judged {
  const judged = outcomesOf(sentence).map((outcome) => judgeAgainst(outcome, heard))
  return judged.reduce((best, each) => (badness(each) < badness(best) ? each : best))
}

function badness({ understood, lost, misplaced }: Judged): number {
  return understood ? 0 : 1 + lost.length + misplaced.length
}

function judgeAgainst({ people, asks, shownBack }: Outcome, heard: Heard): Judged {
  const shown = wordsOf(heard.shownBack.join(' '))
  const shownText = heard.shownBack.join(' ')
  const compared = people.map((person) => compare(person, heard))
  const matched = new Set(compared.flatMap(({ heardAs }) => heardAs))
  const strangers = heard.people
    .filter(({ who }) => !matched.has(who))
    // A daughter is a child whatever is said of her.
    .flatMap(({ who, facts }) =>
      [...facts.keys()].filter((fact) => !IN_THE_NAME.has(fact)).map((fact) => `${who}: ${fact}`),
    )
  const misplaced = [...compared.flatMap(({ extra }) => extra), ...strangers]
  const missing = compared.flatMap((each) => each.missing)
  const notShown = shownBack.filter((words) => !wholeIn(words, shown, shownText))
  const isAsked = (fact: string) => heard.asks.some((ask) => fact.split(' ').includes(ask))
  const wanted = asks.map((ask) => [ask].flat())
  const notAsked = wanted.filter((facts) => !facts.some((fact) => heard.asks.includes(fact)))
  const askedInVain = heard.asks.filter((ask) => !wanted.flat().includes(ask) && !mayAsk(ask, people))
  return {
    understood: [missing, misplaced, notShown, notAsked, askedInVain].every(({ length }) => length === 0),
    lost: [
      ...missing
        .filter(({ fact, said }) => !isAsked(fact) && !partIn(said, shown, shownText))
        .map(({ who, fact }) => `${who}: ${fact}`),
      // What is to be asked about must at least be shown.
      ...(heard.shownBack.length === 0 ? notAsked.map((facts) => `about ${facts.join(' or ')}`) : []),
      ...notShown.map((words) => `“${words}”`),
    ],
    misplaced: misplaced.filter((each) => !isAsked(each.slice(each.indexOf(': ') + 2))),
  }
}

/** What a word for somebody says by itself. */
const IN_THE_NAME = new Set(['child', 'sex'])

/** A child of whom no age is known is not judged before somebody says how old it is. */
function mayAsk(ask: string, people: readonly ExpectedPerson[]): boolean {
  return ask === 'age' && people.some(({ child, may }) => child || may?.child)
}

function compare(person: ExpectedPerson, heard: Heard) {
  const names = [person.who].flat().map(plainName)
  const same = heard.people.filter(({ who }) => names.includes(plainName(who)))
  const facts = new Map(same.flatMap((each) => [...each.facts]))
  const expected = factsOf(person)
  const allowed = factsOf(person.may ?? {})
  const who = names[0] ?? ''
  return {
    heardAs: same.map((each) => each.who),
    missing: [...expected].flatMap(([fact, value]) =>
      isSame(facts.get(fact), value) ? [] : [{ who, fact, said: person.said[fact] ?? '' }],
    ),
    extra: [...facts].flatMap(([fact, value]) =>
      isSame(expected.get(fact), value) || isSame(allowed.get(fact), value) ? [] : [`${who}: ${fact}`],
    ),
  }
}

/** Figures may be rounded, by 2 %. */
function isSame(one: Value | undefined, other: Value): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other
  return Math.abs(one - other) <= 0.02 * Math.abs(other)
}

const SYNONYMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries('mum mummy mom mommy mama'.split(' ').map((word) => [word, 'mother'])),
  ...Object.fromEntries('dad daddy papa'.split(' ').map((word) => [word, 'father'])),
  ...Object.fromEntries('grandma granny nan nana'.split(' ').map((word) => [word, 'grandmother'])),
  ...Object.fromEntries('grandpa grandad granddad'.split(' ').map((word) => [word, 'grandfather'])),
  ...{ kid: 'child', children: 'kids', hubby: 'husband', i: 'me' },
}

/** "My 5-year-old" and "5 year old" are one person, and so are Mum and mother. */
function plainName(who: string): string {
  const words = who.toLowerCase().replaceAll(/[-’']/g, ' ').split(/\s+/)
  const kept = words.filter((word) => !/^(?:my|our|the|a|an|s|)$/.test(word))
  return kept.map((word) => SYNONYMS[word] ?? word).join(' ')
}

/** Words that state nothing by themselves. */
const SMALL = new Set(
  'i my me is am are be a an the and or but to of on in for with have has not no s m it he she we'.split(' '),
)

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** Whether all of the words are shown. */
function wholeIn(words: string, shown: readonly string[], shownText: string): boolean {
  if (shownText.includes(words)) return true
  const telling = wordsOf(words).filter((word) => !SMALL.has(word))
  return telling.length > 0 && telling.every((word) => shown.includes(word))
}

/** Whether one of the words that state a fact is shown, so that nobody takes it for understood. */
function partIn(words: string, shown: readonly string[], shownText: string): boolean {
  return (
    wholeIn(words, shown, shownText) ||
    wordsOf(words).some((word) => !SMALL.has(word) && shown.includes(word))
  )
}
