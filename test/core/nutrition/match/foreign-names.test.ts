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

  it.each([
    ['猪肉白菜水饺', 'dumplings'],
    ['牛肉乾拌麵', 'noodles'],
    ['香菇豬肝湯', 'soup'],
    ['秘制鱼香饭', 'rice'],
    ['花生汤圆', 'tangyuan'],
    ['牛肉餃(大)', 'dumplings'],
  ])('should take %s for what stands at its end: %s', (written, english) => {
    expect(new Set(rowsOf(written))).toEqual(new Set(rowsOf(english)))
    expect(leftOf(written)).not.toEqual([])
  })

  it('should keep what a Chinese dish is made with, which can raise an alert', () => {
    const others = foods.read('猪肉白菜水饺', true).others.map(({ name }) => name)
    expect(others).toContain('Pork chop')
    expect(foods.read('花生汤圆', true).others.map(({ name }) => name)).toContain('Peanut soup')
  })

  it('should not take a single character for a food where it may be part of a word', () => {
    expect(rowsOf('糖水')).toEqual([])
    expect(rowsOf('面霸')).toEqual([])
  })

  it('should not take a name for the one word in it that is known', () => {
    for (const name of ['Col di Monte Nuovo', 'Poivre et Minuit Club', '牛肉王中王']) {
      expect(foods.match(name)).toEqual([])
      expect(foods.read(name, true).rows).not.toEqual([])
    }
    expect(foods.match('Salade Odile')).not.toEqual([])
  })
})
