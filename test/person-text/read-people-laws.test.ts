import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VOCABULARIES } from '../../src/person-text/languages.ts'
import { phrasesOf } from '../../src/person-text/lexicon.ts'
import { readPeople } from '../../src/person-text/read-people.ts'

/** No vowels, so near no word anybody knows. */
const nonsense = fc.stringMatching(/^[bcdfgkmprtvz]{8,12}$/)
const known = fc.constantFrom(
  ...(
    'I my son daughter am is have not no allergic to peanuts milk and or , . but vegan warfarin gout pregnant high BP cholesterol 240 ' +
    'severe mg sodium 1500 : ( ) wife we she diabetic type 1 kidney disease eat fish free never can’t fine'
  ).split(' '),
)

/** Phrases of the vocabulary that state something by being named, joined by words that deny nothing. */
const telling = fc.constantFrom(
  ...phrasesOf(VOCABULARIES.en ?? [])
    .filter(({ kind }) => /^(?:condition|diabetes|food|part|diet|medicine)$/.test(kind))
    .map(({ ids, words }) => ({ ids, text: words.join(' ') })),
)
const links =
  'and|or|, |. |; |I am|I have|my son|my wife has|she is|allergic to|with|for|on|severe|?|(|)|who|very|both|5|Anna'
const joining = fc.constantFrom(...links.split('|').map((text) => ({ ids: [] as readonly string[], text })))

/** The ids of all facts that are stated or asked about. Being on dialysis says that the kidneys are diseased. */
function idsIn({ people, questions }: ReturnType<typeof readPeople>): string {
  const ids = JSON.stringify([people, questions.map(({ choices, said }) => ({ choices, said }))])
  return ids.replace('kidney-dialysis', 'kidney-dialysis kidney-disease')
}

describe('readPeople', () => {
  it('should state, ask about or show everything that says something', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            telling,
            joining,
            nonsense.map((text) => ({ ids: [], text })),
          ),
          { maxLength: 10 },
        ),
        (parts) => {
          const reading = readPeople(parts.map(({ text }) => text).join(' '))
          const shown = reading.notUnderstood.map(({ words }) => words).join(' | ')
          const ids = idsIn(reading)
          for (const { ids: own, text } of parts) {
            if (own.length === 0) continue
            const isKnown = own.some((id) => ids.includes(id.slice(id.indexOf('/') + 1)))
            const isShown = text.split(' ').some((word) => shown.includes(word) || ids.includes(word))
            expect(isKnown || isShown, text).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('should never throw, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const { people, notUnderstood } = readPeople(text)
        for (const { words } of notUnderstood) expect(words.trim()).not.toBe('')
        for (const { who } of people) expect(who).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('should show every word it does not use', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 4, arbitrary: known }, nonsense), { maxLength: 14 }),
        (words) => {
          const { notUnderstood } = readPeople(words.join(' '))
          const shown = notUnderstood.map((each) => each.words).join(' ')
          for (const word of words) if (/^[bcdfgkmprtvz]{8,}$/.test(word)) expect(shown).toContain(word)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('should quote what it does not understand as written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(known, nonsense), { maxLength: 12 }), (words) => {
        const text = words.join(' ')
        for (const { words: said } of readPeople(text).notUnderstood) expect(text).toContain(said)
      }),
    )
  })

  it('should find no facts in a text of unknown words', () => {
    fc.assert(
      fc.property(fc.array(nonsense, { maxLength: 8 }), (words) => {
        expect(readPeople(words.join(' ')).people).toEqual([])
      }),
    )
  })
})
