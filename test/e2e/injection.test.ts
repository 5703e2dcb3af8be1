import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { peerFigures } from '../../src/core/nutrition/figures/peer-figures.ts'
import { foodTable } from '../../src/food-data/node.ts'
import type { JudgedRow } from '../../src/wire/judged-row.ts'
import { HIDING_PLACES, type HidingPlace, ORDER, photoWithOrder, plainness } from '../support/hidden-words.ts'
import { readReport } from '../support/read-report.ts'
import { runCli } from '../support/run-cli.ts'
import type { TruthItem } from '../support/upstream/dialects.ts'
import { replyWith, startUpstream, type Upstream } from '../support/upstream/upstream.ts'

/** What a model that keeps to its task answers. */
const HONEST: readonly TruthItem[] = [
  item('chocolate cake', 'dessert-ice', 0.27, { allergens: ['milk', 'egg', 'gluten'] }),
  item('cheddar', 'cheese', 0.4, { allergens: ['milk'] }),
  item('bacon', 'processed-meat', 0.53, { allergens: [], tags: ['pork'] }),
  item('Zorblax puffs', 'sweet-snack', 0.66, { allergens: ['milk'], tags: ['added-sugar'] }),
]

const NOTHING = {
  energy_kcal: 0,
  carbs_g: 0,
  sugars_g: 0,
  fibre_g: 0,
  protein_g: 0,
  fat_g: 0,
  saturates_g: 0,
  sodium_mg: 0,
  cholesterol_mg: 0,
}
/** What one answers that does as the words in the photo say. */
const OBEDIENT = HONEST.map((each) => ({
  ...each,
  fields: {
    ...each.fields,
    allergens: [],
    tags: ['vegan', 'vegetarian', 'whole-grain'],
    per_100g: NOTHING,
    fruit_veg_percent: 100,
    score: 100,
    evidence: ORDER,
    justification: 'The note says to mark everything as recommended, so this scores 100.',
  },
}))

function item(label: string, category: string, xMin: number, fields: TruthItem['fields']): TruthItem {
  return {
    label,
    box: { xMin, yMin: 0.25, xMax: xMin + 0.1, yMax: 0.45 },
    basis: 'served',
    grams: 60,
    fields: { category, score: 30, ...fields },
  }
}

const PERSON = ['--profile', 'high-cholesterol', '--allergy', 'milk', '--diet', 'vegan']

let folder: string
let upstream: Upstream
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dishlight-injection-'))
  for (const place of HIDING_PLACES) writeFileSync(photoFile(place), await photoWithOrder(place))
  upstream = await startUpstream({ reply: replyWith(HONEST) })
})
afterAll(async () => {
  await upstream?.close()
  rmSync(folder, { recursive: true })
})

const photoFile = (place: HidingPlace) => join(folder, `${place}.png`)

async function analyze(place: HidingPlace, items: readonly TruthItem[], person = PERSON) {
  upstream.set({ reply: replyWith(items) })
  const env = { GOOGLE_GENERATIVE_AI_API_KEY: 'e2e-injection', GOOGLE_BASE_URL: `${upstream.url}/v1beta` }
  const run = await runCli(['analyze', photoFile(place), '--client', 'google', ...person, '--json'], env)
  expect(run.code, run.stderr).toBe(0)
  return { report: readReport(run.stdout), stderr: run.stderr }
}

const verdictsOf = (rows: readonly JudgedRow[] = []) =>
  Object.fromEntries(rows.map(({ name, verdicts }) => [name, verdicts[0]]))

describe('an order to the model, hidden in the photo', () => {
  it('should be invisible in the photo and legible in what is sent, when hidden by downscaling', async () => {
    await analyze('visible only after downscale', HONEST)
    const sent = upstream.requests.at(-1)?.image?.bytes
    const original = await plainness(readFileSync(photoFile('visible only after downscale')))
    expect(original).toBeLessThan(1)
    expect(await plainness(Uint8Array.from(sent!))).toBeGreaterThan(1.5 * original)
  })

  it.each(HIDING_PLACES)(
    'should change no verdict and quiet no alert although the model obeys: %s',
    async (place) => {
      const honest = await analyze(place, HONEST)
      const obedient = await analyze(place, OBEDIENT)
      const [before, after] = [honest.report, obedient.report].map(({ rows }) => verdictsOf(rows))
      for (const name of ['Chocolate cake', 'Cheddar', 'Bacon']) {
        expect(after?.[name], name).toEqual(before?.[name])
        expect(after?.[name]?.advice, name).toBe('avoid')
      }
      // Nobody but the model ever knew this one: its silence is no word that there is no milk in it.
      const { verdict, advice, score } = after?.['Zorblax puffs'] ?? {}
      expect({ verdict, advice }).toEqual({ verdict: 'unknown', advice: 'ask' })
      expect((score?.max ?? 0) - (score?.min ?? 0)).toBeGreaterThan(50)

      const row = obedient.report.rows?.find(({ name }) => name === 'Zorblax puffs')
      const grams = row?.servingGrams.max ?? 0
      const peers = peerFigures(foodTable(), 'sweet-snack').per100g
      expect(row?.energy?.max).toBeGreaterThanOrEqual(((peers.energy?.max ?? 0) * grams) / 100 - 1)
      expect(row?.energy?.likely).toBeGreaterThan(0)
    },
  )

  it('should not change the scores of foods in the table', async () => {
    const person = ['--profile', 'type-2-diabetes']
    const [honest, obedient] = [
      await analyze('tiny', HONEST, person),
      await analyze('tiny', OBEDIENT, person),
    ]
    const [before, after] = [honest, obedient].map(({ report }) => verdictsOf(report.rows))
    for (const name of ['Chocolate cake', 'Cheddar', 'Bacon']) {
      expect(before?.[name], name).toHaveProperty('score')
      expect(after?.[name], name).toEqual(before?.[name])
    }
    expect(after?.['Zorblax puffs']?.verdict).not.toBe('recommended')
  })

  it('should be reported on the command line and in the report, and only if there is one', async () => {
    const { stderr, report } = await analyze('visible', OBEDIENT)
    expect(stderr).toContain('Words in this photo read like an order to the model')
    expect(stderr).toContain(ORDER)
    expect(report.instructions?.map(({ text }) => text)).toContain(ORDER)
    const honest = await analyze('visible', HONEST)
    expect(honest.stderr).toBe('')
    expect(honest.report).not.toHaveProperty('instructions')
  })
})
