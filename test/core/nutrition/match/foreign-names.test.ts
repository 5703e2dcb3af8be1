import { describe, expect, it } from 'vitest'
import { foodTable } from '../../../../src/food-data/node.ts'

const foods = foodTable()

const rowsOf = (name: string) => foods.read(name, true).rows.map(({ id }) => id)
const leftOf = (name: string) => foods.read(name, true).left.map(({ word }) => word)

describe('names in other languages', () => {
  it.each([
    ['Erdnussbutter', 'peanut butter'],
    ['mantequilla de cacahuete', 'peanut butter'],
    ['beurre de cacahuètes', 'peanut butter'],
    ['burro di arachidi', 'peanut butter'],
    ['manteiga de amendoim', 'peanut butter'],
    ['زبدة الفول السوداني', 'peanut butter'],
    ['花生酱', 'peanut butter'],
    ['花生醬', 'peanut butter'],
    ['白飯', 'white rice'],
    ['酸辣湯', 'hot and sour soup'],
  ])('should read %s as %s', (written, english) => {
    expect(rowsOf(written)).toEqual(rowsOf(english))
    expect(leftOf(written)).toEqual([])
  })

  it('should read traditional Chinese as it reads simplified Chinese', () => {
    for (const [traditional, simplified] of [
      ['牛肉麵', '牛肉面'],
      ['紅燒豆腐', '红烧豆腐'],
      ['炒雞蛋', '炒鸡蛋'],
      ['餃子', '饺子'],
    ] as const) {
      expect(rowsOf(simplified)).not.toEqual([])
      expect(rowsOf(traditional)).toEqual(rowsOf(simplified))
      expect(leftOf(traditional)).toHaveLength(leftOf(simplified).length)
    }
  })

  it('should leave Chinese characters that nobody knows as one word, as they are written', () => {
    expect(leftOf('龘靐牛肉麵')).toEqual(['龘靐'])
  })
})
