import { describe, expect, it } from 'vitest'
import type { Analysis, AnalysisAction } from '../../../src/core/analysis/document.ts'
import { emptyAnalysis, reduce } from '../../../src/core/analysis/reduce.ts'
import { normalizedBox, WHOLE_PHOTO } from '../../../src/core/geometry/normalized.ts'
import { boxed } from '../../support/sightings.ts'

const start = emptyAnalysis({ name: 'a.jpg', sha256: '0'.repeat(64), width: 4, height: 3 })
const run = (...actions: AnalysisAction[]): Analysis => actions.reduce(reduce, start)
const milk = boxed('l1#0', 'milk', [0, 0, 0.5, 0.5])
const seen: AnalysisAction = { type: 'detection', lookId: 'l1', detection: milk }
const rename = (label: string): AnalysisAction => ({
  type: 'edit',
  edit: { type: 'rename', itemId: 'l1#0', label },
})

describe('reduce', () => {
  it('should collect what a look streams and close it at its end', () => {
    const analysis = run(
      { type: 'look', id: 'l1', region: normalizedBox({ xMin: 0, yMin: 0, xMax: 1, yMax: 1 }), model: 'm' },
      seen,
      { type: 'rejected', lookId: 'l1', issue: 'no place', raw: '{}' },
      { type: 'usage', lookId: 'l1', inputTokens: 5, outputTokens: 7, elapsedMs: 100 },
      { type: 'usage', lookId: 'l1', inputTokens: 1, outputTokens: 1, elapsedMs: 10, costUsd: 0.5 },
      { type: 'end', lookId: 'l1', truncated: true },
    )
    expect(analysis).toMatchObject({
      looks: [{ id: 'l1', ended: true, truncated: true }],
      sightings: [milk],
      rejected: [{ issue: 'no place' }],
      usage: { inputTokens: 6, outputTokens: 8, elapsedMs: 110, costUsd: 0.5 },
    })
  })

  it('should keep a repeated sighting once', () => {
    expect(run(seen, seen).sightings).toHaveLength(1)
  })

  it('should undo and redo edits but not sightings, and drop the redo list at a new edit', () => {
    const undone = run(seen, rename('a'), rename('b'), { type: 'undo' })
    expect(undone.edits).toMatchObject([{ label: 'a' }])
    expect(undone.sightings).toHaveLength(1)
    expect(reduce(undone, { type: 'redo' }).edits).toMatchObject([{ label: 'a' }, { label: 'b' }])
    expect(reduce(reduce(undone, rename('c')), { type: 'redo' }).edits).toMatchObject([
      { label: 'a' },
      { label: 'c' },
    ])
    expect(run({ type: 'undo' }, { type: 'redo' })).toEqual(start)
  })

  it('should mark a stopped look as failed, not as one that saw nothing more', () => {
    const look = (id: string): AnalysisAction => ({ type: 'look', id, region: WHOLE_PHOTO, model: 'm' })
    const ended: AnalysisAction = { type: 'end', lookId: 'l1', truncated: false }
    const { looks } = run(look('l1'), seen, ended, look('l2'), { type: 'over', how: 'stopped' })
    expect(looks.map(({ id, failed }) => [id, failed ?? false])).toEqual([
      ['l1', false],
      ['l2', true],
    ])
    expect(looks.every((each) => each.ended)).toBe(true)
  })

  it('should keep what was found when a look fails', () => {
    const failed = run(seen, {
      type: 'failure',
      lookId: 'l1',
      failure: { kind: 'transport', code: 'offline', retryable: true },
    })
    expect(failed.sightings).toHaveLength(1)
  })
})
