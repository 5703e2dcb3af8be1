import { describe, expect, it } from 'vitest'
import type { AnalysisAction } from '../../../src/core/analysis/document.ts'
import {
  advance,
  allRemembered,
  failuresOf,
  lookupsFailed,
  newAnalysis,
} from '../../../src/core/analysis/run.ts'
import { placingLook } from '../../../src/core/fusion/with-places.ts'
import { WHOLE_PHOTO } from '../../../src/core/geometry/normalized.ts'

const A = { name: 'a.jpg', sha256: 'a'.repeat(64), width: 4, height: 3 }
const B = { name: 'b.jpg', sha256: 'b'.repeat(64), width: 3, height: 4 }
const READER = { kind: 'reader' } as const
const offline = { kind: 'transport', code: 'offline', retryable: true } as const

const both = advance(newAnalysis(A), { type: 'add-photo', photo: B })
const told = (...actions: readonly AnalysisAction[]) => advance(both, ...actions)
const asked = (at: number, ...photos: readonly string[]): AnalysisAction => ({
  type: 'asked',
  photos,
  choice: READER,
  at,
})
const over = (photo: string, at: number): AnalysisAction => ({ type: 'over', photo, at })
const failing = (photo: string): AnalysisAction => ({ type: 'failure', lookId: 'l', failure: offline, photo })

describe('the run', () => {
  it('should know nothing of a photo that nobody was asked about', () => {
    expect(told(asked(0, A.sha256)).run.photos[B.sha256]).toBeUndefined()
  })

  it('should tell the stage of each photo while it is under way, and no longer', () => {
    const stage = { type: 'stage', stage: 'reading', share: 0.5, photo: B.sha256 } as const
    const looking = told(asked(0, A.sha256, B.sha256), stage)
    expect(looking.run.photos[A.sha256]).toEqual({ state: 'looking', choice: READER })
    expect(looking.run.photos[B.sha256]?.stage).toEqual({ stage: 'reading', share: 0.5 })
    expect(advance(looking, over(B.sha256, 1)).run.photos[B.sha256]).toEqual({
      state: 'done',
      choice: READER,
    })
    expect(advance(looking, { type: 'over', how: 'stopped' }).run.photos[B.sha256]).toEqual({
      state: 'stopped',
      choice: READER,
    })
  })

  it('should wait for its turn, and begin when that comes', () => {
    const waiting = told({ type: 'asked', photos: [A.sha256], choice: READER, waiting: true, at: 0 })
    expect(waiting.run.photos[A.sha256]?.state).toBe('waiting')
    const { run } = advance(waiting, { type: 'begun', photo: A.sha256 })
    expect(run.photos[A.sha256]?.state).toBe('looking')
  })

  it('should fail for the first reason told, and not for one look of several', () => {
    const partial = {
      type: 'failure',
      lookId: 'l',
      failure: offline,
      partial: true,
      photo: A.sha256,
    } as const
    const later = { ...failing(B.sha256), failure: { ...offline, code: 'timeout' } } as AnalysisAction
    const { run } = told(
      asked(0, A.sha256, B.sha256),
      partial,
      failing(B.sha256),
      later,
      over(A.sha256, 1),
      over(B.sha256, 1),
    )
    expect(run.photos[A.sha256]?.state).toBe('done')
    expect(run.photos[B.sha256]?.state).toBe('failed')
    expect(failuresOf(run)).toEqual([offline])
  })

  it('should go on where nobody could say where things are, and know it', () => {
    const unplaced = { ...failing(A.sha256), lookId: placingLook('x') } as AnalysisAction
    const { run } = told(asked(0, A.sha256, B.sha256), unplaced, over(A.sha256, 1), over(B.sha256, 1))
    expect(run.photos[A.sha256]).toMatchObject({ state: 'done', placingFailed: true })
    expect(run.photos[B.sha256]?.placingFailed).toBeUndefined()
    expect(failuresOf(run)).toEqual([])
    // Asked again, it is forgotten.
    expect(
      advance({ analysis: both.analysis, run }, asked(2, A.sha256)).run.photos[A.sha256],
    ).not.toHaveProperty('placingFailed')
  })

  it('should start afresh at the photos asked about again, and leave the others as they are', () => {
    const lost = (photo: string): AnalysisAction => ({
      type: 'lookup-failed',
      lookId: 'p',
      lookups: 2,
      photo,
    })
    const settled = { type: 'settled', lookId: 'l', photo: B.sha256 } as const
    const ended = told(
      asked(0, A.sha256, B.sha256),
      lost(A.sha256),
      lost(B.sha256),
      settled,
      failing(B.sha256),
    )
    expect(lookupsFailed(ended.run)).toBe(4)
    const { run } = advance(ended, over(A.sha256, 1), over(B.sha256, 1), asked(5, B.sha256))
    expect(run.photos[B.sha256]).toEqual({ state: 'looking', choice: READER })
    expect(lookupsFailed(run)).toBe(2)
  })

  it('should take the time from the first photo asked about to the last that is over', () => {
    const first = told(asked(10, A.sha256), asked(20, B.sha256), over(A.sha256, 30))
    expect(first.run.tookMs).toBeUndefined()
    expect(advance(first, over(B.sha256, 50)).run.tookMs).toBe(40)
    expect(advance(first, { type: 'over', how: 'stopped', at: 45 }).run.tookMs).toBe(35)
    const again = advance(first, over(B.sha256, 50), asked(100, A.sha256))
    expect(again.run.tookMs).toBeUndefined()
    expect(advance(again, over(A.sha256, 103)).run.tookMs).toBe(3)
  })

  it('should be from memory only where nobody was asked, photo by photo', () => {
    const remembered = (photo: string): AnalysisAction => ({ type: 'remembered', lookId: 'm', photo })
    const look = (photo: string): AnalysisAction => ({
      type: 'look',
      id: photo,
      region: WHOLE_PHOTO,
      model: 'm',
      photo,
    })
    const one = told(remembered(A.sha256), look(A.sha256))
    expect(allRemembered(one)).toBe(false)
    const all = advance(one, remembered(B.sha256), look(B.sha256))
    expect(allRemembered(all)).toBe(true)
    expect(allRemembered(advance(all, asked(0, B.sha256), remembered(B.sha256)))).toBe(false)
    expect(allRemembered(told(look(A.sha256), remembered(A.sha256), remembered(B.sha256)))).toBe(false)
  })

  it('should forget a photo that is taken away, but for the only one', () => {
    const ended = told(asked(0, A.sha256, B.sha256), over(A.sha256, 1), over(B.sha256, 1))
    const gone = advance(ended, { type: 'remove-photo', photo: B.sha256 })
    expect(Object.keys(gone.run.photos)).toEqual([A.sha256])
    expect(advance(gone, { type: 'remove-photo', photo: A.sha256 })).toEqual(gone)
  })
})
