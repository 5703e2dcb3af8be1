import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { select } from '../../src/core/analysis/select.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { parseReport } from '../../src/report/open-report.ts'
import { toReport } from '../../src/report/report.ts'
import schema from '../../src/report/schema.json'
import { english } from '../support/messages.ts'

const ROOT = new URL('../../', import.meta.url)
const valid = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

const ANN: HealthProfile = {
  id: 'ann',
  name: 'Ann',
  conditions: ['high-cholesterol', 'kidney-disease', 'dysphagia'],
  allergies: ['peanut', 'milk'],
  severity: { peanut: 'severe' },
  diets: ['kosher'],
  targets: { day: { sodium: 1500 }, texture: 5 },
}
const BABY: HealthProfile = { id: 'bo', name: 'Bo', age: 0.67, conditions: [], allergies: ['egg'] }

const writtenFrom = (file: string, people: readonly HealthProfile[], withPeople: boolean) => {
  const opened = parseReport(readFileSync(new URL(file, ROOT), 'utf8'))
  if (!opened.ok) throw new Error(`${file} does not open`)
  const { analysis, images, createdAt } = opened.value
  const rows = select(analysis, people, foodTable(), foodJudge)
  const options = { about: 'About', createdAt, images, rows, messages: english, withPeople }
  return JSON.parse(JSON.stringify(toReport(analysis, people, options)))
}

describe('the published schema', () => {
  it.each([
    'public/samples/plate.report.json',
    'public/samples/fridge.report.json',
    'public/samples/chalkboard.report.json',
    'fixtures/reports/first-version.report.json',
    'fixtures/reports/first-version-two-photos.report.json',
    'fixtures/reports/before-judged-rows.report.json',
  ])('should hold for what is written of %s', (file) => {
    for (const report of [
      writtenFrom(file, [ANN, BABY], true),
      writtenFrom(file, [GENERAL_PROFILE], false),
    ]) {
      valid(report)
      expect(valid.errors ?? []).toEqual([])
      expect(report.rows.length).toBeGreaterThan(0)
    }
  })

  it.each([
    ['format', 'platelens-report'],
    ['version', 2],
    ['detections', [{ id: 'a' }]],
    ['edits', [{ type: 'rename', itemId: 'a' }]],
    ['people', [{ id: 'a', name: 'A', conditions: ['goutt'], allergies: [] }]],
    ['rows', [{ id: 'a', name: 'Apple' }]],
    ['rows', Array.from({ length: 2001 }, () => ({}))],
  ])('should not hold for a report that cannot be: %s', (field, value) => {
    const report = writtenFrom('public/samples/plate.report.json', [GENERAL_PROFILE], false)
    expect(valid({ ...report, [field]: value })).toBe(false)
    expect(valid.errors?.some(({ instancePath }) => instancePath.startsWith(`/${field}`))).toBe(true)
  })

  it('should let fields be that nobody here knows', () => {
    const report = writtenFrom('public/samples/plate.report.json', [ANN], true)
    const [first] = report.detections
    expect(valid({ ...report, kitchen: 7, detections: [{ ...first, seenAt: '12:30' }] })).toBe(true)
  })
})
