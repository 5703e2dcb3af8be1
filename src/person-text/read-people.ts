import { correctedIn } from './corrected.ts'
import type { PeopleReading } from './facts.ts'
import { withFigures } from './figures/figures.ts'
import { withHundreds } from './figures/hundreds.ts'
import { NO_FRAME } from './frame.ts'
import { gathered } from './gather.ts'
import { itemsOf } from './items.ts'
import { languageOf } from './languages.ts'
import { joinLists } from './lists.ts'
import { withLoneAge } from './lone-figure.ts'
import { readSegment } from './read-segment.ts'
import { segmentsOf, sentencesOf } from './segments.ts'
import { settleSentence } from './settle-sentence.ts'
import { ME, newReading, putAside, type Reading } from './statement.ts'
import { type Word, wordsOf } from './words.ts'

/**
 * Reads what people write about themselves and others: "I'm diabetic and on warfarin, my 5-year-old is allergic to peanuts".
 *
 * Every word is understood, harmless, or returned as not understood; what was said without being certain (whether, which or
 * whose) is returned as a question. No meaning is guessed: a fact is stated of a person only where the words around it leave no doubt.
 * A word that is one slip of the keys away from a known one is read as that, and returned as corrected.
 */
export function readPeople(text: string): PeopleReading {
  const all = wordsOf(text, MOST_WORDS + 1)
  const words = all.slice(0, MOST_WORDS)
  const rest = text.slice(all[MOST_WORDS]?.from ?? text.length).trim()
  const reading = newReading()
  let start = 0
  for (const sentence of sentencesOf(words)) {
    readSentence(reading, sentence, start, isAsked(text, words, start, start + sentence.length))
    start += sentence.length
  }
  const { notUnderstood, ...understood } = gathered(reading, words, text)
  return { ...understood, notUnderstood: rest ? [...notUnderstood, { words: rest }] : notUnderstood }
}

const CHECKBOX = /\[[ x✓✗]?\]|→|->|[☐☑☒✓✔✗✘✅❌🚫]/iu
/** "?coeliac", as clinicians write it. */
const QUERY = /(?:\?|[\n,;:(]\s*)\?\s*$|\?$/
/** At the very beginning, "? coeliac" is as good. */
const FIRST_QUERY = /^\?\s*$/
const QUOTES = /["“”„«»]/g

/** Whether quotation marks are open anywhere between two places of a text. */
function isInQuotes(text: string, from: number, to: number): boolean {
  const marks = [...text.matchAll(QUOTES)].map(({ index }) => index)
  return (
    marks.length > 1 && marks.some((open, i) => i % 2 === 0 && open < to && (marks[i + 1] ?? open) > from)
  )
}

/** Nobody says more of a table's guests; what goes beyond is shown as not understood. */
const MOST_WORDS = 400

function readSentence(reading: Reading, words: readonly Word[], start: number, isQuestion: boolean): void {
  const read = itemsOf(words, languageOf(words), start)
  reading.corrected.push(...correctedIn(read))
  const items = withHundreds(read)
  const segments = joinLists(segmentsOf(items, isQuestion)).map((each) => ({
    ...each,
    items: withFigures(each.items),
  }))
  reading.sentence += 1
  reading.sentenceFrom = reading.items.length
  reading.lastOwner = undefined
  reading.firstSegment = reading.segment + 1
  putAside(reading)
  reading.cast.sentences.push([])
  const isMore = words[0]?.gap.includes(';') === true && segments[0]?.items[0]?.kind === 'too'
  if (!isMore) reading.carried = NO_FRAME
  // Behind a sentence about somebody else it is not certain whom one is about that names nobody.
  const isMine = reading.about.isSure && reading.about.whos.join() === ME.whos.join()
  if (!isMine) reading.about = { whos: [...new Set([...reading.about.whos, ...ME.whos])], isSure: false }
  // "Allergic to ibuprofen; also eggs"
  if (isMore && segments[0]) segments[0] = { ...segments[0], joint: 'and' }
  for (const [i, segment] of segments.entries()) {
    const others = segments.filter((each) => each !== segment)
    readSegment(reading, withLoneAge(reading, segment, others), segments[i + 1])
  }
  settleSentence(reading)
}

/** Asked, quoted or ticked: what is said in it is not said by the writer, or not clearly. */
function isAsked(text: string, words: readonly Word[], start: number, next: number): boolean {
  const sentence = text.slice(words[start - 1]?.to ?? 0, words[next]?.from)
  return (
    isInQuotes(text, words[start]?.from ?? 0, words[next - 1]?.to ?? 0) ||
    CHECKBOX.test(sentence) ||
    (words[next]?.gap ?? text.slice(words.at(-1)?.to ?? 0)).includes('?') ||
    QUERY.test(words[start]?.gap ?? '') ||
    (start === 0 && FIRST_QUERY.test(words[0]?.gap ?? ''))
  )
}
