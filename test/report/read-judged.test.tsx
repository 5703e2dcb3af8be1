import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { select } from '../../src/core/analysis/select.ts'
import type { HealthProfile } from '../../src/core/health/profile.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import { MessagesProvider } from '../../src/messages/react.tsx'
import { parseReport } from '../../src/report/open-report.ts'
import { readJudged } from '../../src/report/read-judged.ts'
import { toReport } from '../../src/report/report.ts'
import { ItemCard } from '../../src/viewer/card/item-card.tsx'
import { toDots } from '../../src/viewer/painter/dots.ts'
import type { Report } from '../../src/wire/report.ts'
import { english } from '../support/messages.ts'

const ANN: HealthProfile = {
  id: 'ann',
  name: 'Ann',
  conditions: ['high-cholesterol', 'kidney-disease'],
  allergies: ['peanut', 'milk'],
  severity: { peanut: 'severe' },
}

/** A judged report of one sample, as it is read from a file. */
function judgedReport(sample = 'chalkboard'): Report & Required<Pick<Report, 'rows'>> {
  const file = new URL(`../../public/samples/${sample}.report.json`, import.meta.url)
  const opened = parseReport(readFileSync(file, 'utf8'))
  if (!opened.ok) throw new Error('the sample does not open')
  const { analysis, images } = opened.value
  const rows = select(analysis, [ANN], foodTable(), foodJudge)
  return JSON.parse(
    JSON.stringify(toReport(analysis, [ANN], { about: '', createdAt: '', images, rows, withPeople: true })),
  )
}

const REPORT = judgedReport()
/** The row with most to tell. */
const [ROW] = [...REPORT.rows].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)

type Path = readonly (string | number)[]

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))]
}

function changed(value: unknown, [first, ...rest]: Path, to: unknown): unknown {
  if (first === undefined) return to
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  Object.assign(copy, { [first]: changed((value as Record<string, unknown>)[first], rest, to) })
  return copy
}

describe('a report that brings what was judged', () => {
  it('should be read with its photo and its people', () => {
    const read = readJudged(REPORT)
    expect(read?.people).toEqual([ANN])
    expect(read?.rows).toHaveLength(REPORT.rows.length)
    expect(read?.images.get(REPORT.photo.sha256)?.subarray(0, 2)).toEqual(new Uint8Array([0xff, 0xd8]))
  })

  it.each(['fridge', 'plate'])('should have a verdict of all that several looks saw: %s', (sample) => {
    expect(readJudged(judgedReport(sample))).toBeDefined()
  })

  it('should be left to be judged where it does not tell what was seen, or has no verdict of it', () => {
    for (const field of ['detections', 'edits', 'looks'])
      expect(readJudged({ ...REPORT, [field]: undefined }), field).toBeUndefined()
    expect(readJudged({ ...REPORT, rows: [] })).toBeUndefined()
    expect(readJudged({ ...REPORT, rows: REPORT.rows.slice(1) })).toBeUndefined()
    expect(readJudged({ ...REPORT, rows: [], detections: [] })?.rows).toEqual([])
    const taken = [{ type: 'remove', itemId: 'x' }]
    expect(readJudged({ ...REPORT, rows: REPORT.rows.slice(1), edits: taken })).toBeDefined()
    expect(readJudged({ ...REPORT, rows: [], edits: taken })).toBeUndefined()
  })

  it('should be drawn without what hardly any of its looks saw, and not without more', () => {
    const [look] = REPORT.looks
    const [seen] = REPORT.detections
    const looks = [1, 2, 3, 4, 5].map((each) => ({ ...look, id: `look-${each}` }))
    const named = (times: number) =>
      Array.from({ length: times }, (_, at) => ({ ...seen, id: `${at}`, label: 'shadow' }))
    const seeing = (times: number) => ({
      ...REPORT,
      looks,
      detections: [...REPORT.detections, ...named(times)],
    })
    expect(readJudged(seeing(1))).toBeDefined()
    expect(readJudged(seeing(2))).toBeUndefined()
    expect(readJudged({ ...seeing(1), looks: looks.slice(1) })).toBeUndefined()
  })

  it('should be drawn or left to be judged again, whatever stands in any of its fields', () => {
    const paths = pathsIn(ROW)
    const detections = REPORT.detections.filter(({ id }) => ROW?.detections.includes(id))
    let drawn = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.constantFrom<unknown>(
          null,
          '',
          'odd',
          -1,
          0.5,
          1e12,
          true,
          [],
          {},
          [null],
          { id: 'x' },
          '\u202etxt',
        ),
        (path, odd) => {
          const read = readJudged({ ...REPORT, detections, rows: [changed(ROW, path, odd)] })
          const [row] = read?.rows ?? []
          if (!row) return
          drawn += 1
          expect(toDots([row])).toHaveLength(1)
          const card = <ItemCard row={row} profiles={[ANN]} perBasis="serving" onPerBasis={() => undefined} />
          const markup = renderToStaticMarkup(<MessagesProvider messages={english}>{card}</MessagesProvider>)
          expect(markup).not.toMatch(/undefined|NaN|\[object|\u202e/)
        },
      ),
      { numRuns: 600 },
    )
    expect(drawn).toBeGreaterThan(20)
  })

  it.each([
    ['one of an earlier version', { version: 2 }],
    ['one without rows', { rows: undefined }],
    ['rows of earlier reports', { rows: [{ id: 'a', name: 'Apple', count: 1, verdicts: [] }] }],
    ['rows for more people than it names', { people: undefined, rows: [changed(ROW, ['verdicts'], [])] }],
    ['a photo that is not base64', { photo: { ...REPORT.photo, image: '!!' } }],
    ['a photo that is a script', { photo: { ...REPORT.photo, href: 'javascript:alert(1)' } }],
    ['another lens', { lens: { id: 'exercise' } }],
    ['more rows than are drawn', { rows: Array.from({ length: 2001 }, () => ROW) }],
    ['what its writer checked', { rows: [changed(ROW, ['corrected'], { cleared: ['peanut'] })] }],
    [
      'an alert that its writer quieted',
      { rows: [changed(ROW, ['verdicts', 0, 'alerts', 0, 'finding'], 'checked')] },
    ],
    ['a name with marks that turn it around', { rows: [changed(ROW, ['name'], 'tun\u202eaet')] }],
  ])('should be left to be judged again: %s', (_, changes) => {
    expect(readJudged({ ...REPORT, ...changes })).toBeUndefined()
  })

  it('should be left alone where it is no object at all', () => {
    for (const json of [null, undefined, 'text', 7, [], {}]) expect(readJudged(json)).toBeUndefined()
  })

  it('should be read by 3 kB beside what the page has anyway', async () => {
    const { output } = (await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry: 'src/report/read-judged.ts', formats: ['es'] },
        rolldownOptions: { external: [/\/core\//], output: { minify: true } },
      },
    }).then((built) => [built].flat()[0])) as { readonly output: readonly [{ readonly code: string }] }
    expect(output[0].code).not.toContain('zod')
    expect(gzipSync(output[0].code).length).toBeLessThan(3000)
  })
})
