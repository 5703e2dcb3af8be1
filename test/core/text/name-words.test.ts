import { describe, expect, it } from 'vitest'
import { labelKinship, nameWords } from '../../../src/core/text/name-words.ts'

describe('labels', () => {
  it.each([
    ['Carton of 6 Eggs', ['egg']],
    ['milk carton', ['milk']],
    ['Milk, whole', ['milk']],
    ['Grilled salmon with lemon butter', ['grilled', 'salmon']],
    ['crème brûlée', ['creme', 'brulee']],
    ['cherry tomatoes', ['cherry', 'tomato']],
    ['Bowl', ['bowl']],
  ])('should reduce %s to %j', (label, words) => {
    expect(nameWords(label)).toEqual(words)
  })

  it.each([
    ['egg', 'fried eggs', 'same'],
    ['bottle of milk', 'whole milk', 'same'],
    ['lemon', 'lemon tart', 'akin'],
    ['butter', 'peanut butter', 'akin'],
    ['milk', 'oat milk', 'akin'],
    ['red apples', 'apple', 'same'],
    ['butter', 'butter beans', 'akin'],
    ['apple', 'orange', 'different'],
    ['苹果', '苹果', 'same'],
    ['苹果', '橙子', 'different'],
  ])('should find %s and %s %s', (a, b, kinship) => {
    expect(labelKinship(a, b)).toBe(kinship)
    expect(labelKinship(b, a)).toBe(kinship)
  })
})
