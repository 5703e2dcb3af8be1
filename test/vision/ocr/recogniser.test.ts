import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPath, charactersOf } from '../../../src/vision/ocr/recogniser.ts'

const CHARACTERS = ['a', 'b', 'c']

/** What the net gives out for a path of classes, `-` being the blank: the class named is `sure`, the rest share the rest. */
function scoresOf(path: string, sure: readonly number[] = []): [Float32Array, number[]] {
  const classes = CHARACTERS.length + 1
  const rows = [...path].flatMap((char, step) => {
    const best = CHARACTERS.indexOf(char) + 1
    const own = sure[step] ?? 0.9
    return Array.from({ length: classes }, (_, each) => (each === best ? own : (1 - own) / (classes - 1)))
  })
  return [Float32Array.from(rows), [1, path.length, classes]]
}

const textOf = (path: string) =>
  bestPath(...scoresOf(path), CHARACTERS)
    .letters.map(({ char }) => char)
    .join('')

describe('the best path through the net’s output', () => {
  it.each([
    ['aabb-', 'ab'],
    ['a-a', 'aa'],
    ['-a-bb-bc', 'abbc'],
    ['---', ''],
    ['', ''],
  ])('should join repeats and drop blanks in "%s"', (path, text) => {
    expect(textOf(path)).toBe(text)
  })

  it('should place each letter where it begins, and be as sure of it as in its surest step', () => {
    const { letters } = bestPath(...scoresOf('-aab', [0.9, 0.6, 0.8, 0.7]), CHARACTERS)
    const [first, second] = letters
    expect(first).toMatchObject({ char: 'a', at: 0.375 })
    expect(first?.sure).toBeCloseTo(0.8)
    expect(second).toMatchObject({ char: 'b', at: 0.875 })
  })

  it('should keep what else may stand at each step', () => {
    const { steps } = bestPath(
      Float32Array.from([0.2, 0.7, 0.1, 0, 0.9999, 0.0001, 0, 0]),
      [1, 2, 4],
      CHARACTERS,
    )
    expect(steps.map((step) => step.map(([char, p]) => [char, Math.round(p * 10) / 10]))).toEqual([
      [
        ['', 0.2],
        ['a', 0.7],
        ['b', 0.1],
      ],
      [['', 1]],
    ])
  })

  it('should give back any text that is spelt out, in order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 20 })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 4 }), (letters, wide) => {
        const path = letters.map((letter) => `${letter.repeat(wide)}-`).join('')
        const found = bestPath(...scoresOf(path), CHARACTERS).letters
        expect(found.map(({ char }) => char)).toEqual(letters)
        expect(found.map(({ at }) => at)).toEqual(found.map(({ at }) => at).sort((a, b) => a - b))
      }),
    )
  })
})

describe('the dictionary', () => {
  it('should hold one character a line, and the space after them', () => {
    expect(charactersOf('a\nb\r\n#\n')).toEqual(['a', 'b', '#', ' '])
  })

  it('should keep a space that is on the list', () => {
    expect(charactersOf('a\n \nb')).toEqual(['a', ' ', 'b', ' '])
  })
})
