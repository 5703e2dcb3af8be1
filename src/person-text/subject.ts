import {
  BETWEEN,
  DETERMINERS,
  DISTINGUISHING,
  EVERYONE,
  MYSELF,
  NAME_VERBS,
  NOT_NAMES,
  RELATIONS,
  THIRD_PERSON,
} from './lexicon/people.ts'
import { isKnown } from './phrases.ts'
import { isNumber, type Word } from './words.ts'

/** Whom a clause is about. `they`: whoever was named last, or else somebody known by the pronoun; `all`: the writer and everybody named. */
export type Who = 'me' | 'all' | { readonly they: string } | { readonly named: string }

export type Subject = { readonly who: Who; readonly at: number; readonly length: number }

/** Everybody a clause names, from left to right. */
export function subjectsIn(words: readonly Word[]): readonly Subject[] {
  const found: Subject[] = []
  for (let at = 0; at < words.length; ) {
    const subject = relationAt(words, at) ?? nameAt(words, at) ?? pronounAt(words, at)
    if (subject) found.push(subject)
    at += subject?.length ?? 1
  }
  return found
}

/** "my son", "my younger son Tom", "son", "a son", "my 3 year old". */
function relationAt(words: readonly Word[], at: number): Subject | undefined {
  const first = words[at]?.plain ?? ''
  const given =
    DETERMINERS.has(first) ||
    (/^an?$/.test(first) && /^(?:have|has|got|with|for)$/.test(words[at - 1]?.plain ?? ''))
  const starts = at === 0 || /^(?:for|and|both|all|no)$/.test(words[at - 1]?.plain ?? '')
  let to = given ? at + 1 : at
  const which: string[] = []
  while (given && (BETWEEN.has(words[to]?.plain ?? '') || isNumber(words[to]?.plain ?? ''))) {
    const word = words[to]?.plain ?? ''
    if (DISTINGUISHING.has(word)) which.push(word)
    to += 1
  }
  const relation = words[to]?.plain ?? ''
  if (RELATIONS.has(relation) && (given || starts)) {
    const name = words[to + 1]
    const named = name !== undefined && !words[to]?.owns && isName(name)
    const length = to + (named ? 2 : 1) - at
    return { who: { named: named ? name.written : capitalised([...which, relation].join(' ')) }, at, length }
  }
  return given ? agedAt(words, at, to) : undefined
}

/** "my 3 year old", where nobody is named. */
function agedAt(words: readonly Word[], at: number, to: number): Subject | undefined {
  const between = words.slice(at + 1, to).map(({ plain }) => plain)
  if (!between.some(isNumber) || between.at(-1) !== 'old') return undefined
  return { who: { named: between.join(' ') }, at, length: to - at }
}

/** "Anna is …", "Anna's …", "for Anna". */
function nameAt(words: readonly Word[], at: number): Subject | undefined {
  const word = words[at]
  if (!word || !isName(word)) return undefined
  const after = words[at + 1]?.plain ?? ''
  const begins = at === 0 && (word.owns || NAME_VERBS.has(after))
  const meant = /^(?:for|with)$/.test(words[at - 1]?.plain ?? '') && words.length <= at + 1
  return begins || meant ? { who: { named: word.written }, at, length: 1 } : undefined
}

/** A clause that is nothing but a name: "Anna: …", "Anna and Ben are …". */
export function loneName(words: readonly Word[]): Subject | undefined {
  const [word] = words
  return words.length === 1 && word && isName(word) && !word.owns
    ? { who: { named: word.written }, at: 0, length: 1 }
    : undefined
}

function pronounAt(words: readonly Word[], at: number): Subject | undefined {
  const word = words[at]?.plain ?? ''
  if (MYSELF.has(word) || word === 'my') return { who: 'me', at, length: 1 }
  if (EVERYONE.has(word)) return { who: 'all', at, length: 1 }
  const they = THIRD_PERSON[word]
  return they ? { who: { they }, at, length: 1 } : undefined
}

function isName({ plain, capital }: Word): boolean {
  return capital && !isKnown(plain) && !NOT_NAMES.has(plain) && !RELATIONS.has(plain)
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
