import { describe, expect, it } from 'vitest'
import { type LookOptions, readLookOptions } from '../../../src/cli/input/look-options.ts'

describe('readLookOptions', () => {
  it('should look once, as needed, without limits and with memory unless told otherwise', () => {
    expect(readLookOptions({})).toEqual({
      ok: true,
      value: { looks: 1, zoom: 'auto', effort: 'auto', limits: {}, remember: true, again: false },
    })
  })

  it('should add up limits', () => {
    const read = readLookOptions({ limit: ['seconds=30', ' money = 0.1', 'seconds=20'], cache: false })
    expect(read).toMatchObject({ ok: true, value: { limits: { seconds: 20, money: 0.1 }, remember: false } })
  })

  it.each<[LookOptions, RegExp]>([
    [{ looks: '3' }, /"3" is no number of looks/],
    [{ zoom: 'near' }, /"near" is no way to zoom/],
    [{ effort: 'max' }, /"max" is no effort.*auto, low, medium, high/],
    [{ limit: ['seconds'] }, /"seconds" is no limit/],
    [{ limit: ['seconds=-1'] }, /"seconds=-1" is no limit/],
    [{ limit: ['patience=3'] }, /"patience=3" is no limit.*looks, tokens, money, seconds/],
  ])('should say what it does not understand: %o', (options, sentence) => {
    expect(readLookOptions(options)).toMatchObject({
      ok: false,
      ending: { code: 2, sentence: expect.stringMatching(sentence) },
    })
  })
})
