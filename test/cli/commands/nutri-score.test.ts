import { describe, expect, it, vi } from 'vitest'
import { nutriScores } from '../../../src/cli/commands/nutri-score.ts'
import { english } from '../../support/messages.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const { write } = temporaryFolder()
const inputs = { category: 'general', energy_kj: 148, sugars_g: 3, salt_g: 0.5, fiber_g: null, fvl_pct: 95 }
const withInputs = (...more: readonly object[]) =>
  more.map((each, index) => ({ id: `${index}`, inputs: { ...inputs, ...each } }))

describe('dishlight nutri-score', () => {
  it.each([
    ['no list', {}, /is not a file of Nutri-Score inputs\. See nutri-score --help for its form\.$/],
    ['a record that is none', [7], /, entry 1: this is not an object with an id and inputs\.$/],
    ['no inputs', [{ id: 'a', inputs }, { id: 'b' }], /, entry 2: inputs is missing\.$/],
    ['inputs that are none', [{ id: 'a', inputs: 5 }], /: inputs cannot be 5\. Write an object\.$/],
    ['no category', { vectors: [{ id: 'a', inputs: {} }] }, /, entry 1: inputs\.category is missing\.$/],
    [
      'a category that is none',
      withInputs({ category: 'soup' }),
      /: inputs\.category cannot be "soup"\. Choose from: general, red_meat, cheese, .*water\.$/,
    ],
    [
      'a misspelt category',
      withInputs({ category: 'beverages' }),
      /: inputs\.category cannot be "beverages"\. Did you mean beverage\?$/,
    ],
    [
      'a figure that is none',
      withInputs({ salt_g: 'much' }),
      /: inputs\.salt_g cannot be "much"\. Write a number from 0 to 100\.$/,
    ],
    [
      'less than nothing',
      withInputs({}, { fat_g: -3 }),
      /, entry 2: inputs\.fat_g cannot be -3\. Write a number/,
    ],
    // 5000 kcal.
    [
      'more than pure fat has',
      withInputs({ energy_kj: 20920 }),
      /: inputs\.energy_kj cannot be 20920\. Write a number from 0 to 3,800\.$/,
    ],
    ['more than all of it', withInputs({ fvl_pct: 101 }), /: inputs\.fvl_pct cannot be 101\./],
    [
      'more saturated fat than fat',
      withInputs({ fat_g: 3, saturated_fat_g: 4 }),
      /, entry 1: saturated_fat_g cannot be more than fat_g\.$/,
    ],
    [
      'a misspelt field',
      withInputs({ sugar_g: 12 }),
      /: Dishlight knows no field sugar_g\. Did you mean sugars_g\?$/,
    ],
    ['an id that is none', [{ id: 7, inputs }], /, entry 1: id cannot be 7\. Write some text\.$/],
    [
      'a switch that is none',
      withInputs({ non_nutritive_sweeteners: 'yes' }),
      /: inputs\.non_nutritive_sweeteners cannot be "yes"\. Write true, false or null\.$/,
    ],
  ])('should say which entry is wrong and what would be right: %s', async (_what, content, why) => {
    const path = write('bad.json', content)
    await expect(nutriScores(english, path)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(why),
    })
  })

  it('should take the most there can be, and figures that are left out', async () => {
    const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const oil = { category: 'fats_oils_nuts_seeds', energy_kj: 3700, fat_g: 100, saturated_fat_g: 14 }
    await nutriScores(english, write('oil.json', [{ id: 'oil', inputs: oil }]), true)
    expect(JSON.parse(String(print.mock.calls[0]?.[0]))).toMatchObject([
      { id: 'oil', grade: expect.any(String) },
    ])
    print.mockRestore()
  })
})
