import { describe, expect, it } from 'vitest'
import { evidenceOf } from '../../../src/vision/ocr/evidence.ts'
import { putRight, withAccentsGivenBack } from '../../../src/vision/ocr/put-right.ts'
import { writtenOf } from '../../support/letters.ts'
import { vocabularyOfWords } from '../../support/vocabulary.ts'

const vocabulary = vocabularyOfWords(
  'tomato salmon bolognese cheeseburger grilled fried wine wing tart tarte crème cafe café café soup vin blanc ' +
    'entrecôte chicken nuggets chickennuggets classic classico glace glace glacé 西红柿炒蛋',
  ['vin blanc', 'chicken nuggets'],
)

/** What several readings of one line come to; the first is the likeliest. */
function told(...readings: Parameters<typeof writtenOf>[]): string {
  const all = readings.map((reading) => writtenOf(...reading))
  return putRight(all[0]?.letters ?? [], vocabulary, evidenceOf(all))
}
const surely = (text: string) => told([text])
const unsurely = (text: string, instead = {}) => told([text, { sure: 0.7, instead }])

describe('putting misread words right', () => {
  it.each([
    ['tomatc', 'tomato', { c: 'o' }],
    ['bologmese', 'bolognese', { m: 'n' }],
    ['cheesebunger', 'cheeseburger', { n: 'r' }],
    ['gritled', 'grilled', { t: 'l' }],
    ['TOMATC SOUP', 'TOMATO SOUP', { C: 'O' }],
    ['Tomatc', 'Tomato', { c: 'o' }],
  ])('should read %s as %s where the reader thought of it', (read, meant, instead) => {
    expect(unsurely(read, instead)).toBe(meant)
  })

  it.each(['wing', 'wino', 'gried', 'tarta', 'zurek', 'sal', 'domatos'])(
    'should leave %s as read',
    (read) => {
      expect(unsurely(read)).toBe(read)
    },
  )

  it.each(['tomatc', 'bologmese', 'Banger steak'])(
    'should leave %s as read where it was read surely',
    (read) => {
      expect(surely(read)).toBe(read)
    },
  )

  it('should put right only the letters that were in doubt', () => {
    expect(told(['gritled', { unsure: 't', instead: { t: 'l' } }])).toBe('grilled')
    expect(told(['gritled', { unsure: 'd', instead: { d: 'l' } }])).toBe('gritled')
  })

  it('should believe what several readings together say, each of which is wrong', () => {
    expect(
      told(['bolopnese', { sure: 0.8 }], ['bolognase', { sure: 0.8 }], ['bologmese', { sure: 0.8 }]),
    ).toBe('bolognese')
    expect(told(['bolopnese', { sure: 0.8 }])).toBe('bolopnese')
  })

  it('should leave a word that may have been either of two', () => {
    const either = { n: 'nr', g: 'gt' }
    expect(told(['wint', { sure: 0.6, instead: { t: 'eg' } }])).toBe('wint')
    expect(told(['tomato', { sure: 0.6, instead: either }])).toBe('tomato')
  })

  it('should read a short word by the word beside it', () => {
    expect(unsurely('uin blanc', { u: 'v' })).toBe('vin blanc')
    expect(unsurely('uin rouge', { u: 'v' })).toBe('uin rouge')
  })

  it('should join the halves of a word, but not two words', () => {
    expect(unsurely('entre cote')).toBe('entrecôte')
    expect(unsurely('chicken nuqgets', { q: 'g' })).toBe('chicken nuggets')
  })

  it('should not drop a letter that was read', () => {
    expect(unsurely('classicos')).toBe('classicos')
  })

  it('should leave Chinese names as they were read', () => {
    expect(unsurely('虾红油炒手', { 虾: '鲜' })).toBe('虾红油炒手')
  })

  it('should give back the accents of a word that has no other spelling', () => {
    expect(surely('Creme')).toBe('Crème')
    expect(surely('Cafe')).toBe('Cafe')
    expect(surely('Café')).toBe('Café')
  })

  it('should calm capitals inside a word, but not those of a name', () => {
    expect(surely('soUp')).toBe('soup')
    expect(surely('McCoy')).toBe('McCoy')
    expect(surely('coastIPA')).toBe('coastIPA')
  })

  it('should set spaces after commas and around "&"', () => {
    expect(surely('Soup,tart&wine')).toBe('Soup, tart & wine')
  })
})

describe('accents in a language that writes them', () => {
  it('should be given back where a word has them more often than not', () => {
    expect(withAccentsGivenBack('CAFE glace', vocabulary)).toBe('CAFÉ glace')
    expect(withAccentsGivenBack('Café tarte', vocabulary)).toBe('Café tarte')
  })
})
