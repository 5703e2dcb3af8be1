import { describe, expect, it } from 'vitest'
import { normalise, tokens } from '../../../src/core/text/normalise.ts'

describe('normalise', () => {
  it.each([
    ['Crème brûlée', 'creme brulee'],
    ['JALAPEÑO', 'jalapeno'],
    ['phở bò', 'pho bo'],
    ['İzmir', 'izmir'],
    ['ﬁsh', 'fish'],
    ['Ｍｉｌｋ ２％', 'milk 2%'],
    ['10 µg', '10 μg'],
  ])('should read %s as %s', (text, plain) => {
    expect(normalise(text)).toBe(plain)
  })

  it('should not make words of signs: "No" denies, and "tm" is no part of a name', () => {
    expect(normalise('№ 5')).toBe('№ 5')
    expect(normalise('Cola™')).toBe('cola™')
    expect(normalise('Nº 5')).toBe('nº 5')
  })

  it('should leave punctuation and other scripts as they are', () => {
    expect(normalise("Ben's “mix” (1:2)")).toBe("ben's “mix” (1:2)")
    expect(normalise('苹果')).toBe('苹果')
  })
})

describe('tokens', () => {
  it('should be the words and figures of a text', () => {
    expect(tokens('Pain au chocolat – 2,50 €')).toEqual(['pain', 'au', 'chocolat', '2', '50'])
    expect(tokens('7Up')).toEqual(['7up'])
    expect(tokens(' … ')).toEqual([])
  })
})
