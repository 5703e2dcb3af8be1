import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../src/core/analysis/changes.ts'
import { emptyAnalysis } from '../../../src/core/analysis/reduce.ts'
import type { Row } from '../../../src/core/analysis/row.ts'
import { select } from '../../../src/core/analysis/select.ts'
import type { Detection } from '../../../src/core/fusion/detection.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../../src/core/health/profile.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { foodJudge } from '../../../src/lenses/food/judge.ts'
import { boxed } from '../../support/sightings.ts'

const start = emptyAnalysis({ name: 'a.jpg', sha256: '0'.repeat(64), width: 4, height: 3 })
const milkFree: HealthProfile = { id: 'm', name: 'M', conditions: [], allergies: ['milk'] }
const rows = (
  sightings: readonly Detection[],
  profiles: readonly HealthProfile[] = [GENERAL_PROFILE],
): readonly Row[] => select({ ...start, sightings }, profiles, foodTable(), foodJudge)

const apple = (id: string) => boxed(id, 'apple', [0.1, 0.1, 0.3, 0.3])
const milk = (id: string) => boxed(id, 'whole milk', [0.5, 0.1, 0.7, 0.5])
const cake = (id: string) => boxed(id, 'chocolate cake', [0.5, 0.6, 0.8, 0.9])

describe('changesBetween', () => {
  it('should find no changes between looks that saw the same, whatever their ids', () => {
    const before = rows([apple('a'), milk('b')])
    expect(changesBetween(before, before)).toEqual([])
    expect(changesBetween(before, rows([milk('y'), apple('x')]))).toEqual([])
  })

  it('should find what was added and what was removed', () => {
    expect(changesBetween(rows([apple('a'), milk('b')]), rows([apple('x'), cake('y')]))).toEqual([
      { kind: 'added', name: 'Chocolate cake' },
      { kind: 'removed', name: 'Whole milk' },
    ])
  })

  it('should recognise a renamed item by its place, and report its new verdict', () => {
    const oat = { ...milk('x'), label: 'oat milk' }
    expect(changesBetween(rows([milk('b')], [milkFree]), rows([oat], [milkFree]))).toEqual([
      { kind: 'renamed', from: 'Whole milk', to: 'Oat milk' },
      expect.objectContaining({ kind: 'verdict', name: 'Oat milk', profileId: 'm', from: 'avoid' }),
    ])
  })

  it('should not report a synonym as a new name', () => {
    const again = { ...milk('x'), label: 'full-fat milk' }
    expect(changesBetween(rows([milk('b')]), rows([again])).filter(({ kind }) => kind === 'renamed')).toEqual(
      [],
    )
  })

  it('should recognise a moved item by its name', () => {
    const moved = boxed('x', 'apple', [0.6, 0.6, 0.8, 0.8])
    expect(changesBetween(rows([apple('a')]), rows([moved]))).toEqual([])
  })

  it('should tell equal items apart by their places', () => {
    const second = boxed('b', 'apple', [0.6, 0.6, 0.8, 0.8])
    const before = rows([apple('a'), second])
    expect(changesBetween(before, rows([boxed('x', 'apple', [0.6, 0.6, 0.8, 0.8])]))).toEqual([
      { kind: 'removed', name: 'Apple' },
    ])
    expect(changesBetween(rows([apple('a')]), before)).toEqual([{ kind: 'added', name: 'Apple' }])
  })
})
