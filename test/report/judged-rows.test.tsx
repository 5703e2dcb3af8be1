import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../../src/core/analysis/document.ts'
import type { Row } from '../../src/core/analysis/row.ts'
import { select } from '../../src/core/analysis/select.ts'
import { withoutEnergy } from '../../src/core/analysis/without-energy.ts'
import type { Edit } from '../../src/core/fusion/edit.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { inReadersWords } from '../../src/messages/food-names.ts'
import type { Messages } from '../../src/messages/messages.ts'
import { MessagesProvider } from '../../src/messages/react.tsx'
import { rowsFromJudged } from '../../src/report/judged-rows.ts'
import { parseReport } from '../../src/report/open-report.ts'
import { readJudged } from '../../src/report/read-judged.ts'
import { serializeReport, toReport } from '../../src/report/report.ts'
import { ItemCard } from '../../src/viewer/card/item-card.tsx'
import { UNFILTERED } from '../../src/viewer/list/arrange-rows.ts'
import { ItemList } from '../../src/viewer/list/item-list.tsx'
import { toDots } from '../../src/viewer/painter/dots.ts'
import { SummaryPanel } from '../../src/viewer/summary/summary-panel.tsx'
import type { Report } from '../../src/wire/report.ts'
import { translated } from '../support/languages.ts'
import { english } from '../support/messages.ts'

const ROOT = new URL('../../', import.meta.url)
/** Each with the language it is drawn in beside English. */
const SAMPLES = [
  ['public/samples/plate.report.json', 'de'],
  ['public/samples/fridge.report.json', 'es'],
  ['public/samples/chalkboard.report.json', 'ar'],
  ['fixtures/reports/first-version.report.json', 'zh-Hans'],
  ['fixtures/reports/first-version-two-photos.report.json', 'de'],
] as const

const ANN: HealthProfile = {
  id: 'ann',
  name: 'Ann',
  conditions: ['high-cholesterol', 'kidney-disease'],
  allergies: ['peanut', 'milk'],
  severity: { peanut: 'severe' },
  medicines: ['warfarin'],
}
const BABY: HealthProfile = {
  id: 'bo',
  name: 'Bo',
  age: 0.67,
  conditions: [],
  allergies: ['egg'],
  diets: ['halal'],
}

const analysisIn = (file: string): Analysis => {
  const opened = parseReport(readFileSync(new URL(file, ROOT), 'utf8'))
  if (!opened.ok) throw new Error(`${file} does not open`)
  return opened.value.analysis
}

/** Everything of the first items put right, in one way or another. */
const putRight = (analysis: Analysis): Analysis => {
  const ids = select(analysis, [ANN], foodTable(), foodJudge).map(({ id }) => id)
  const edits: readonly Edit[] = [
    { type: 'rename', itemId: ids[0]!, label: 'Peanut brittle' },
    { type: 'amount', itemId: ids[1]!, servingGrams: 77 },
    { type: 'extra', itemId: ids[1]!, extra: 'butter', times: 2 },
    { type: 'rename', itemId: ids[2]!, label: 'Pudding' },
    { type: 'count', itemId: ids[2]!, count: 3 },
    { type: 'checked-elsewhere', itemId: ids[2]!, trait: 'milk' },
  ]
  return { ...analysis, edits: [...analysis.edits, ...edits] }
}

const CASES = [
  ['for anyone', [GENERAL_PROFILE], (analysis: Analysis) => analysis],
  ['for two people, with all that they put right', [ANN, BABY], putRight],
] as const
/** Cards enough to tell: the others say the same in another way. */
const FEW = 6

const written = (analysis: Analysis, people: readonly HealthProfile[], rows: readonly Row[]): Report =>
  JSON.parse(
    serializeReport(toReport(analysis, people, { about: '', createdAt: '', rows, withPeople: true })),
  )

/** All that is drawn of rows, but the photo under them. */
function drawn(
  messages: Messages,
  all: readonly Row[],
  people: readonly HealthProfile[],
  photos: Analysis['photos'],
  cards = all.length,
) {
  const rows = inReadersWords(messages, all)
  const ids = photos.map(({ sha256 }) => sha256)
  const nothing = () => undefined
  const markup = renderToStaticMarkup(
    <MessagesProvider messages={messages}>
      <SummaryPanel
        rows={rows}
        people={people}
        self="anyone"
        several={ids.length > 1}
        onHover={nothing}
        onSelect={nothing}
      />
      <ItemList
        rows={rows}
        profiles={people}
        photos={ids}
        filter={UNFILTERED}
        onFilter={nothing}
        sort="best"
        onSort={nothing}
        onHover={nothing}
        onSelect={nothing}
      />
      {rows.slice(0, cards).map((row, at) => (
        <div key={row.id}>
          <ItemCard
            row={row}
            rows={rows}
            profiles={people}
            perBasis={at % 2 === 0 ? 'serving' : '100g'}
            onPerBasis={nothing}
            self="anyone"
          />
        </div>
      ))}
    </MessagesProvider>,
  )
  return { markup, dots: ids.map((id) => toDots(rows, id)) }
}

describe.each(SAMPLES)('what was judged of %s', (file, locale) => {
  const seen = analysisIn(file)

  it.each(CASES)(
    'should be drawn from the report alone as it was drawn when it was judged, %s',
    (_, people, change) => {
      const analysis = change(seen)
      const rows = select(analysis, people, foodTable(), foodJudge)
      const again = rowsFromJudged(written(analysis, people, rows))
      expect(drawn(english, again, people, analysis.photos)).toEqual(
        drawn(english, rows, people, analysis.photos),
      )
      expect(again.length).toBeGreaterThan(2)
      expect(readJudged(written(analysis, people, rows))).toMatchObject({ people, photos: analysis.photos })
    },
  )

  it('should be drawn in the language of its reader', () => {
    const messages = translated(locale)
    const rows = select(seen, [ANN], foodTable(), foodJudge)
    const again = readJudged(written(seen, [ANN], rows))?.rows ?? []
    expect(drawn(messages, again, [ANN], seen.photos, FEW)).toEqual(
      drawn(messages, rows, [ANN], seen.photos, FEW),
    )
  })

  it('should be drawn without calories, and hold none where they are not to be told', () => {
    const rows = withoutEnergy(select(seen, [ANN], foodTable(), foodJudge))
    const report = written(seen, [ANN], rows)
    expect(drawn(english, rowsFromJudged(report), [ANN], seen.photos, FEW)).toEqual(
      drawn(english, rows, [ANN], seen.photos, FEW),
    )
    expect(JSON.stringify(report.rows)).not.toMatch(/"energy":\s*\{/)
  })
})
