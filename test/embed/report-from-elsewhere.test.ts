import { describe, expect, it } from 'vitest'
import { opened } from '../../src/embed/opened.ts'
import { fromReport } from '../../src/report/open-report.ts'
import { serializeReport, toReport } from '../../src/report/report.ts'

const REPORT = toReport(
  {
    photos: [{ name: 'lunch.jpg', sha256: 'a'.repeat(64), width: 4, height: 3 }],
    looks: [],
    sightings: [],
    rejected: [],
    usage: { inputTokens: 0, outputTokens: 0, elapsedMs: 0 },
    edits: [{ type: 'checked-label', itemId: 'satay', trait: 'peanut' }],
    undone: [],
  },
  [],
  { about: '', createdAt: '2026-01-02T03:04:05.000Z', withPeople: true },
)
const TOLD_ONLY = [{ type: 'checked-elsewhere', itemId: 'satay', trait: 'peanut' }]

describe('attack A: a report whose writer says “I checked: no peanut”', () => {
  it('should only tell that in the widget, and count it for nobody, wherever it has the report from', async () => {
    expect(fromReport(JSON.parse(serializeReport(REPORT)))).toMatchObject({
      value: { analysis: { edits: TOLD_ONLY } },
    })
    for (const source of [{ text: serializeReport(REPORT) }, { json: REPORT }]) {
      const read = await opened(source)
      expect(read.ok && (await read.value.whole())).toMatchObject({
        value: { analysis: { edits: TOLD_ONLY } },
      })
    }
  })
})
