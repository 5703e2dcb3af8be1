import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/vision/ocr/line-views.ts'
import type { Alphabet } from '../../../src/vision/ocr/nets.ts'
import { bare, type ReadOnce, readLine } from '../../../src/vision/ocr/read-line.ts'
import { writtenOf } from '../../support/letters.ts'
import { vocabularyOfWords } from '../../support/vocabulary.ts'

const vocabulary = vocabularyOfWords('tomato soup onion tart steak hanger cafe café')

type Says = readonly [text: string, sure?: number]

/** A recogniser that says what is written for an alphabet and a view, and keeps count. */
function scripted(says: Partial<Record<Alphabet | `${Alphabet} ${View}`, Says>>) {
  const asked: string[] = []
  const read: ReadOnce = async (alphabet, view) => {
    asked.push(`${alphabet} ${view}`)
    const [text, sure = 0.99] = says[`${alphabet} ${view}`] ?? says[alphabet] ?? ['', 0]
    return writtenOf(text, { sure })
  }
  return { asked, line: (han = false) => readLine(read, vocabulary, han) }
}

describe('how often a line is read', () => {
  it('should be once where the reading is sure and every word is known', async () => {
    const { asked, line } = scripted({ latin: ['Tomato soup'] })
    expect((await line()).text).toBe('Tomato soup')
    expect(asked).toEqual(['latin plain'])
  })

  it('should be twice where a word is not known', async () => {
    const { asked, line } = scripted({ latin: ['Zurek soup'], any: ['Zureksoup'] })
    expect((await line()).text).toBe('Zurek soup')
    expect(asked).toEqual(['latin plain', 'any plain'])
  })

  it('should be twice where there are figures, however sure', async () => {
    const { asked, line } = scripted({ latin: ['Onion tart 6.50'], any: ['Onion tart6.50'] })
    await line()
    expect(asked).toEqual(['latin plain', 'any plain'])
  })

  it('should be twice where a word may be meant with an accent', async () => {
    const { asked, line } = scripted({ latin: ['Cafe'], any: ['Café'] })
    expect((await line()).text).toBe('Café')
    expect(asked).toEqual(['latin plain', 'any plain'])
  })

  it('should be in other views where nobody is sure', async () => {
    const { asked, line } = scripted({
      latin: ['Tcmatc scup', 0.7],
      any: ['Tomato soap', 0.7],
      'latin contrast': ['Tomato soup'],
    })
    expect((await line()).text).toBe('Tomato soup')
    expect(asked).toEqual(['latin plain', 'any plain', 'latin contrast'])
  })

  it('should be in the last view only where that may help', async () => {
    const views = async (sure: number) => {
      const { asked, line } = scripted({ latin: ['xkwvgj', sure], any: ['bqzfrd', sure] })
      await line()
      return asked.filter((one) => one.startsWith('latin')).map((one) => one.split(' ')[1])
    }
    expect(await views(0.9)).toEqual(['plain', 'contrast'])
    expect(await views(0.7)).toEqual(['plain', 'contrast', 'inverse'])
    expect(await views(0.4)).toEqual(['plain', 'contrast'])
  })

  it('should end after one view where there is no writing at all', async () => {
    const { asked, line } = scripted({})
    expect(await line()).toMatchObject({ text: '', parts: [] })
    expect(asked).toEqual(['latin plain', 'any plain'])
  })
})

describe('a line of a Chinese page', () => {
  it('should be read in its own signs first, and once where they are sure', async () => {
    const { asked, line } = scripted({ any: ['牛肉面'] })
    expect((await line(true)).text).toBe('牛肉面')
    expect(asked).toEqual(['any plain'])
  })

  it('should have its figures read again in Latin letters', async () => {
    const { asked, line } = scripted({ any: ['牛肉面180'], latin: ['FPE180', 0.7] })
    const { parts } = await line(true)
    expect(asked.slice(0, 2)).toEqual(['any plain', 'latin plain'])
    expect(parts.map(({ kind, text }) => [kind, text])).toEqual([
      ['words', '牛肉面'],
      ['price', '180'],
    ])
  })
})

describe('the likeliest of several readings', () => {
  it('should be that of known words before a surer one of unknown words', async () => {
    const { line } = scripted({ latin: ['Hanper stcak', 0.9], any: ['Hanger steak', 0.85] })
    expect((await line()).text).toBe('Hanger steak')
  })

  it('should not have lost letters at its ends that another reading is sure of', async () => {
    const { line } = scripted({ latin: ['_hurek', 0.92], any: ['Zhurek', 0.9] })
    expect((await line()).text).toBe('Zhurek')
  })

  it('should keep all the readings, itself first', async () => {
    const { line } = scripted({ latin: ['Onion tart 6.50'], any: ['Onion tart6.50', 0.6] })
    const { reading, readings } = await line()
    expect(readings[0]).toBe(reading)
    expect(readings.length).toBeGreaterThan(1)
  })

  it('should show no price that the readings differ in', async () => {
    const { line } = scripted({ latin: ['Onion tart 6.50'], any: ['Onion tart 8.50'] })
    expect((await line()).parts).toMatchObject([
      { kind: 'words', text: 'Onion tart' },
      { kind: 'price', text: '' },
    ])
  })
})

describe('what two readings have in common', () => {
  it('should be letters and figures, without case, accents and marks', () => {
    expect(bare('Crème-Brûlée, 6.50 €')).toBe('cremebrulee650')
  })
})
