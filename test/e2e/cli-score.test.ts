import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli, startCli } from '../support/run-cli.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dishlight-score-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

function fileWith(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

type Judged = {
  readonly score: { readonly likely: number }
  readonly reasons: readonly { readonly nutrient?: string; readonly threshold: { readonly value: number } }[]
}

/** What a food scores, and the limit its sugars are held against. */
function sugarsOf({ score, reasons }: Judged) {
  return { score, limit: reasons.find(({ nutrient }) => nutrient === 'sugars')?.threshold.value }
}

async function json(...args: string[]) {
  const { code, stdout, stderr } = await runCli([...args, '--json'])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

describe('dishlight score', () => {
  it('should report allergens in words and as JSON', async () => {
    const forPeanut = ['score', 'dark chocolate', '--allergy', 'peanut']
    expect((await runCli(forPeanut)).stdout).toMatch(/^(Contains|May contain|Could not confirm:) peanut/im)
    const { alerts } = await json(...forPeanut)
    expect(alerts).toMatchObject([{ trait: 'peanut', cause: { kind: 'allergy', id: 'peanut' } }])
  })

  it('should print score, serving and reasons with their sources', async () => {
    const { code, stdout } = await startCli(['score', 'salmon', '--condition', 'high-cholesterol'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^By nutrition: Recommended, score \d+ of 100$/m)
    expect(stdout).toMatch(/^• .+ \(.+, \d{4}\)$/m)
  })

  it('should give score, verdict, and reasons with amounts, limits and citations as JSON', async () => {
    const { food, score, verdict, reasons } = await json('score', 'butter', '--condition', 'high-cholesterol')
    expect({ food, verdict }).toEqual({ food: 'butter', verdict: 'not-recommended' })
    expect(score.likely).toBeLessThan(35)
    expect(score.min).toBeLessThanOrEqual(score.likely)
    expect(score.max).toBeGreaterThanOrEqual(score.likely)
    expect(reasons.find(({ nutrient }: { nutrient?: string }) => nutrient === 'saturates')).toMatchObject({
      amount: { unit: 'g' },
      threshold: { value: 13, unit: 'g' },
      sentence: expect.stringContaining('10 g'),
      citation: { year: expect.any(Number), url: expect.stringMatching(/^https:/) },
    })
    const sum = reasons.reduce((total: number, { effect }: { effect: number }) => total + effect, 0)
    expect(sum).toBeCloseTo(score.likely, 6)
  })

  it('should judge the given grams', async () => {
    const { food, servingGrams } = await json('score', 'cheddar', '--grams', '90')
    expect({ food, servingGrams }).toEqual({ food: 'cheddar', servingGrams: 90 })
  })

  it('should judge for all facts about a person at once', async () => {
    const { verdict, advice, dot, alerts, profile } = await json(
      ...['score', 'parma ham', '--condition', 'hypertension', '--condition', 'pregnancy', '--diet', 'halal'],
      ...['--medicine', 'warfarin', '--allergy', 'milk=severe', '--target', 'sodium=1500'],
      ...['--age', '31', '--activity', 'low'],
    )
    expect({ verdict, advice, dot }).toEqual({ verdict: 'not-recommended', advice: 'avoid', dot: 'avoid' })
    expect(alerts).toContainEqual(expect.objectContaining({ trait: 'pork', finding: 'contains' }))
    expect(profile).toMatchObject({
      age: 31,
      activity: 'low',
      conditions: ['hypertension', 'pregnancy'],
      severity: { milk: 'severe' },
      diets: ['halal'],
      medicines: ['warfarin'],
      targets: { day: { sodium: 1500 } },
    })
  })

  it('should report a conflict between two conditions, in words and as JSON', async () => {
    const forBoth = ['score', 'banana', '--condition', 'hypertension', '--condition', 'kidney-disease']
    const sentence =
      'Potassium: high blood pressure wants more, kidney disease less. The rule for kidney disease wins.'
    expect((await runCli(forBoth)).stdout).toContain(sentence)
    expect((await json(...forBoth)).conflicts).toMatchObject([{ nutrient: 'potassium', sentence }])
  })

  it('should suggest swaps, and say what they gain', async () => {
    const butter = ['score', 'butter', '--condition', 'high-cholesterol']
    expect((await runCli(butter)).stdout).toMatch(/^Try instead:\n• .+: recommended, .+ less saturated fat/m)
    const { swaps } = await json(...butter)
    expect(swaps.length).toBeGreaterThan(0)
    expect(swaps.length).toBeLessThanOrEqual(3)
    expect(await json('score', 'broccoli')).not.toHaveProperty('swaps')
  })

  it('should cite the source of a finding, and mark what no dietitian checked', async () => {
    const { stdout } = await runCli(['score', 'banana', '--allergy', 'milk', '--condition', 'kidney-disease'])
    expect(stdout).toMatch(/\(.+, \d{4}; not yet checked by a dietitian\)$/m)
    expect((await runCli(['score', 'butter', '--allergy', 'milk'])).stdout).toMatch(
      /^Contains milk\. \(European Union, 2011\)$/m,
    )
  })

  it('should say when a name could mean more than one food', async () => {
    expect((await runCli(['score', 'milk'])).stdout).toMatch(/^"milk" could mean more than one food/m)
    expect((await runCli(['score', 'whole milk'])).stdout).not.toMatch(/could mean/)
  })

  it('should report what the name alone says about a food that is not in the table', async () => {
    const { code, stdout } = await runCli(['score', 'lobster blorp', '--allergy', 'crustacean'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^"lobster blorp" is not in the food table\..*\nFor this person: Avoid\nContains crust/,
    )
    expect(stdout).toContain('By nutrition: Not known')
  })

  it('should judge for a baby, and for the day of a child', async () => {
    const { stdout } = await runCli(['score', 'honey', '--age', '8 months'])
    expect(stdout).toMatch(/^For this person: Avoid\nContains honey .*not for a baby under 1\./m)
    const rows = fileWith('cola.csv', 'kind,id,food\nage,5,cola\nprofile,general,cola\n')
    const [child, anyone] = (await json('score', '--from', rows)).map(sugarsOf)
    expect(child.limit).toBeLessThan(anyone.limit)
    expect(child.score.likely).toBeLessThan(anyone.score.likely)
  })

  it('should ask how old a child is where that decides', async () => {
    const { advice, alerts } = await json('score', 'honey', '--child')
    expect(advice).toBe('ask')
    expect(alerts).toMatchObject([
      { trait: 'honey', sentence: expect.stringContaining('how old the child is') },
    ])
  })

  it.each([
    [['chdar'], /"chdar" is not in the food table\. Near it: Cheddar/],
    [['cheddar', '--grams', 'many'], /number of grams/],
    [['cheddar', '--age', 'old'], /An age is a number of years/],
    [['cheddar', '--medicine', 'warfarine'], /cannot be "warfarine"\. Did you mean warfarin\?/],
    [['cheddar', '--from', 'rows.csv', '--grams', '9'], /--from and --grams cannot be used together/],
    [['greek', 'yogurt'], /Put a name of several words in quotes/],
    [[], /Name a food/],
  ])('should exit with 2 and one sentence for %j', async (args, sentence) => {
    const { code, stdout, stderr } = await runCli(['score', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('dishlight score --from', () => {
  it('should judge every row of a file, in order', async () => {
    const lines = [
      'kind,id,food,grams,note',
      'condition,high-cholesterol,butter,,"a, b"',
      'profile,high-cholesterol,butter,,',
      'allergy,milk,butter,,',
      'diet,vegan,lentils,,',
      'medicine,warfarin,spinach,80,',
      'age,8 months,honey,,',
      'age,child,honey,,',
      'age,5,cola,,',
      'condition,general,flubber,,',
    ]
    const judged = await json('score', '--from', fileWith('rows.csv', lines.join('\n')))
    const answers = judged.map((row: Record<string, unknown>) => [
      row.id,
      row.food,
      row.verdict,
      row.advice,
      row.dot,
    ])
    expect(answers).toEqual([
      ['high-cholesterol', 'butter', 'not-recommended', 'none', 'not-recommended'],
      ['high-cholesterol', 'butter', 'not-recommended', 'none', 'not-recommended'],
      ['milk', 'butter', 'not-recommended', 'avoid', 'avoid'],
      ['vegan', 'lentils', 'recommended', 'none', 'recommended'],
      ['warfarin', 'spinach', 'in-moderation', 'none', 'in-moderation'],
      ['8 months', 'honey', 'not-recommended', 'avoid', 'avoid'],
      ['child', 'honey', 'not-recommended', 'ask', 'not-recommended'],
      ['5', 'cola', 'not-recommended', 'none', 'not-recommended'],
      ['general', 'flubber', 'unknown', 'none', 'unknown'],
    ])
    const [butter] = judged
    expect(butter.score).toEqual({
      min: expect.any(Number),
      likely: expect.any(Number),
      max: expect.any(Number),
    })
    expect(judged[4]).toMatchObject({ kind: 'medicine', servingGrams: 80 })
    expect(judged[8]).toMatchObject({ score: null, alerts: [] })
    expect(judged[8].problem).toContain('"flubber" is not in the food table')
  })

  it('should raise the alerts of a name that is not in the table, and quiet none', async () => {
    const rows = fileWith(
      'unlisted.csv',
      'kind,id,food\nallergy,crustacean,lobster blorp\nallergy,milk,lobster blorp\n',
    )
    const judged = await json('score', '--from', rows)
    expect(judged).toMatchObject([
      { advice: 'avoid', alerts: [{ trait: 'crustacean', finding: 'contains', citation: { year: 2011 } }] },
      { advice: 'ask', alerts: [{ trait: 'milk', finding: 'ask' }] },
    ])
  })

  it.each([
    [
      'an unknown kind',
      'kind,id,food\nmood,sad,butter\n',
      /bad\.csv, line 2: kind cannot be "mood"\. Choose from: condition, profile/,
    ],
    [
      'an unknown id',
      'kind,id,food\nprofile,general,butter\ndiet,vegn,butter\n',
      /bad\.csv, line 3: diet cannot be "vegn"\. Did you mean vegan\?/,
    ],
    [
      'an age that is none',
      'kind,id,food\nage,old,butter\n',
      /bad\.csv, line 2: age cannot be "old"\. An age is/,
    ],
    [
      'grams that are none',
      'kind,id,food,grams\ndiet,vegan,butter,lots\n',
      /bad\.csv, line 2: grams cannot be "lots"/,
    ],
    ['a missing column', 'food\nbutter\n', /no column named kind or id\./],
    ['a column given twice', 'kind,id,food,Food\nage,5,cola,\n', /has the column "food" twice/],
    ['an empty file', '', /bad\.csv has no rows to judge/],
    ['a file of column names only', 'kind,id,food\n', /bad\.csv has no rows to judge/],
    ['a broken file', 'kind,id,food\n"profile,general,butter\n', /cannot be read as CSV from line 2 on/],
  ])('should exit with 2 and one sentence for %s', async (_what, text, sentence) => {
    const { code, stdout, stderr } = await runCli(['score', '--from', fileWith('bad.csv', text)])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
  })
})

describe('dishlight score, called the wrong way', () => {
  it('should refuse a food and a file together', async () => {
    const rows = fileWith('one.csv', 'kind,id,food\nprofile,general,butter\n')
    const { code, stdout, stderr } = await runCli(['score', 'toast', '--from', rows])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.trim()).toBe('Give one or the other: a food, or many with --from.')
  })

  it('should shorten a very long name in its answer', async () => {
    const { code, stderr } = await runCli(['score', 'q'.repeat(20_000)])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^"q{60} …" is not in the food table\./)
    expect(stderr.length).toBeLessThan(500)
  })
})

describe('dishlight nutri-score', () => {
  const inputs = { category: 'general', energy_kj: 148, sugars_g: 3, salt_g: 0.5, fiber_g: null, fvl_pct: 95 }

  it('should score every vector of a file', async () => {
    const file = fileWith('vectors.json', JSON.stringify({ vectors: [{ id: 'gazpacho', inputs }] }))
    expect(await json('nutri-score', file)).toEqual([{ id: 'gazpacho', score: -3, grade: 'a' }])
  })

  it('should exit with 2 and say why for what cannot be scored', async () => {
    const { code, stderr } = await runCli(['nutri-score', fileWith('bad.json', 'nothing')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/is not a file of Nutri-Score inputs.*its form\.$/m)
  })

  it('should name every field in its help', async () => {
    const { stdout } = await runCli(['nutri-score', '--help'])
    for (const field of ['category', ...Object.keys(inputs), 'non_nutritive_sweeteners', 'proteins_g'])
      expect(stdout).toContain(`\n  ${field} `)
  })
})
