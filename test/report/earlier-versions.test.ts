import { describe, expect, it } from 'vitest'
import { createApp } from '../../src/app/create-app.ts'
import { rowsOf } from '../../src/app/rows.ts'
import { photoNumbers } from '../../src/core/analysis/by-photo.ts'
import { select } from '../../src/core/analysis/select.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { parseReport } from '../../src/report/open-report.ts'
import { readJudged } from '../../src/report/read-judged.ts'
import { scriptedPorts } from '../support/app-ports.ts'
import {
  FIRST_REPORT,
  FIRST_REPORT_OF_TWO,
  REPORT_BEFORE_ROWS,
  writtenRows,
} from '../support/first-version.ts'
import { saveReport } from '../support/save-report.ts'

describe.each([
  ['of one photo', FIRST_REPORT, 1],
  ['of two photos', FIRST_REPORT_OF_TWO, 2],
])('a report that the first version wrote, %s', (_, text, photos) => {
  it('should open with the rows it was written with', () => {
    expect(text).toContain('"format": "platelens-report"')
    const opened = parseReport(text)
    if (!opened.ok) throw new Error(opened.failure.kind)
    const { analysis, people, images } = opened.value
    expect(images.size).toBe(photos)
    expect(people).toMatchObject([{ conditions: ['high-cholesterol'], allergies: ['peanut'] }])
    const rows = select(analysis, people, foodTable(), foodJudge).map(({ id, name, composed: { item } }) => {
      const shownIn = photoNumbers(item, analysis)
      return { id, name, count: item.count, ...(shownIn.length > 0 && { photos: shownIn }) }
    })
    expect(rows).toEqual(writtenRows(text))
  })

  it('should open in the app, and be saved under the name of today', async () => {
    const ports = scriptedPorts()
    const app = createApp(ports)
    await app.openReport(new Blob([text]))
    expect(app.store.getState().trouble).toBeUndefined()
    expect(rowsOf(app.store.getState()).map(({ name }) => name)).toEqual(
      writtenRows(text).map(({ name }) => name),
    )
    await saveReport(app, { withPeople: false, about: 'About' })
    const saved = (await ports.saved[0]?.content.text()) ?? ''
    expect(saved).toContain('"format": "dishlight-report"')
    expect(parseReport(saved).ok).toBe(true)
  })
})

describe('a report of version 3, from before rows were read back', () => {
  it('should open with its people and what they put right, and be judged anew', () => {
    const opened = parseReport(REPORT_BEFORE_ROWS)
    if (!opened.ok) throw new Error(opened.failure.kind)
    const { analysis, people } = opened.value
    expect(people).toMatchObject([{ conditions: ['gout'], allergies: ['milk'] }])
    const rows = select(analysis, people, foodTable(), foodJudge)
    expect(
      rows.map(({ name, composed, assessments: [assessment] }) => [
        name,
        composed.amount.servingGrams.likely,
        assessment?.dot,
      ]),
    ).toEqual([
      ['Salmon fillet', 180, 'in-moderation'],
      ['Whole milk', 240, 'avoid'],
      ['Pudding', 125, 'avoid'],
    ])
    expect(readJudged(JSON.parse(REPORT_BEFORE_ROWS))).toBeUndefined()
  })
})
