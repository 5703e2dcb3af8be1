import { expect, it } from 'vitest'
import { parseReport } from '../../src/report/open-report.ts'
import { MOST_EDITS, MOST_ITEMS, MOST_PEOPLE, REPORT_VERSION } from '../../src/wire/report.ts'
import { reportShape } from '../../src/wire/report-schema.ts'
import { textOf } from '../support/documents.ts'
import { samplesOf } from '../support/samples.ts'

const PAGE = 'docs/report.md'

it('should name every field of a report, and its limits', () => {
  const named = (textOf(PAGE).match(/^\| `.+?\|/gm) ?? []).join()
  expect(Object.keys(reportShape).filter((field) => !named.includes(`\`${field}\``))).toEqual([])
  const limits = [MOST_ITEMS, MOST_PEOPLE, MOST_EDITS].map((most) => most.toLocaleString('en'))
  expect(textOf(PAGE)).toContain(`${limits[0]} items, ${limits[1]} people, ${limits[2]} edits`)
})

it('should show a report that can be opened, with nothing in it that is not needed', () => {
  const [{ run: text } = { run: '' }] = samplesOf(PAGE)
  const opened = parseReport(text)
  expect(opened).toMatchObject({ ok: true, value: { analysis: { sightings: [{ label: 'cheddar' }] } } })
  const report = JSON.parse(text)
  expect(report.version).toBe(REPORT_VERSION)
  for (const field of Object.keys(report)) {
    const { [field]: _, ...rest } = report
    expect(parseReport(JSON.stringify(rest)).ok, field).toBe(false)
  }
})
