import { describe, expect, it } from 'vitest'
import { readingOf, withAccents, withSpaces } from '../../../src/vision/ocr/reading.ts'
import { readingFrom, writtenOf } from '../../support/letters.ts'

describe('a reading', () => {
  it('should be as sure as its letters are on average', () => {
    expect(readingOf('latin', 'plain', writtenOf('ab', { sure: 0.8 })).confidence).toBeCloseTo(80)
    expect(readingOf('latin', 'plain', writtenOf(''))).toMatchObject({ text: '', confidence: 0 })
  })

  it('should take letters and figures as wide as Chinese signs for the usual ones', () => {
    expect(readingFrom('ＡＢ１２元', 'any').text).toBe('AB12元')
  })

  it('should join spaces and drop those at its ends', () => {
    expect(readingFrom('  Onion   soup ').text).toBe('Onion soup')
  })
})

describe('the spaces of a reading', () => {
  const spaced = (text: string, ...others: string[]) =>
    withSpaces(
      readingFrom(text, 'any'),
      others.map((other) => readingFrom(other)),
    ).text

  it('should come from another reading that saw them', () => {
    expect(spaced('Onion_soup', 'Onion soup')).toBe('Onion soup')
    expect(spaced('10_eggs', '10 eggs')).toBe('10 eggs')
  })

  it('should not be doubled where both saw them', () => {
    expect(spaced('Onion soup', 'Onion soup')).toBe('Onion soup')
  })

  it('should not come from a reading of other letters', () => {
    expect(spaced('Onion_soup', 'xxxxx yyyy')).toBe('Onionsoup')
  })

  it('should not come between Chinese signs', () => {
    expect(spaced('牛_面', '牛 面')).toBe('牛面')
  })
})

describe('the accents of a reading', () => {
  const accented = (text: string, ...others: ReturnType<typeof readingFrom>[]) =>
    withAccents(readingFrom(text), others).text

  it('should come from another reading of the same letters', () => {
    expect(accented('Creme brulee', readingFrom('Crème brûlée', 'any'))).toBe('Crème brûlée')
  })

  it('should be large on a large letter', () => {
    expect(accented('CREME', readingFrom('CRèME', 'any'))).toBe('CRÈME')
  })

  it('should not come from a reading in doubt, nor from another letter or place', () => {
    expect(accented('Creme', readingFrom('Crème', 'any', { unsure: 'è' }))).toBe('Creme')
    expect(accented('Crome', readingFrom('Crème', 'any'))).toBe('Crome')
    expect(accented('Creme', readingFrom('___è_', 'any'))).toBe('Creme')
  })

  it('should stay where they are', () => {
    expect(accented('Café', readingFrom('Cafe', 'any'))).toBe('Café')
  })
})
