import { describe, expect, it } from 'vitest'
import { normalizedPoint } from '../../../src/core/geometry/normalized.ts'
import { dotLayout } from '../../../src/viewer/painter/dot-places.ts'
import type { DotPart, RowDot } from '../../../src/viewer/painter/dots.ts'
import { scoreLabels } from '../../../src/viewer/painter/score-labels.ts'
import { boxRegion } from '../../support/box.ts'

const photo = { width: 1000, height: 1000 }

const part = (score?: number): DotPart => ({
  dot: 'recommended',
  asks: false,
  uncertain: false,
  ...(score !== undefined && { score }),
})

function dotAt(x: number, y: number, parts: readonly DotPart[], more: Partial<RowDot> = {}): RowDot {
  const anchor = normalizedPoint(x, y)
  const region = { kind: 'point', point: anchor } as const
  return { id: `${x} ${y}`, anchor, region, parts, unjudged: false, provisional: false, ...more }
}

const labelsOf = (dots: readonly RowDot[], scale = 1) =>
  scoreLabels(dots, dotLayout(dots, scale, photo), photo)

describe('scoreLabels', () => {
  it('should stand above their dots, side by side for several people', () => {
    const labels = labelsOf([dotAt(0.2, 0.5, [part(62), part(8)]), dotAt(0.8, 0.5, [part(90)])])
    expect(labels?.map((label) => label?.text)).toEqual(['62·8', '90'])
    for (const label of labels ?? []) expect(label?.dy).toBeLessThan(-14)
  })

  it('should say whose score it is where people are told different things, and the range where they are not', () => {
    const skip = { ...part(8), dot: 'not-recommended' as const }
    const avoid = { dot: 'avoid' as const, asks: false, uncertain: false }
    const dots = [
      dotAt(0.2, 0.2, [part(62), skip]),
      dotAt(0.8, 0.2, [part(90), part(95)]),
      dotAt(0.2, 0.8, [part(70), part(70)]),
      dotAt(0.8, 0.8, [part(62), avoid]),
    ]
    const labels = scoreLabels(dots, dotLayout(dots, 1, photo), photo, ['A', 'B'])
    expect(labels?.map((label) => label?.text)).toEqual(['A 62 · B 8', '90–95', '70', 'A 62'])
  })

  it('should be none of three people who are told different things', () => {
    const skip = { ...part(8), dot: 'not-recommended' as const }
    const dots = [
      dotAt(0.2, 0.2, [part(62), skip, part(70)]),
      dotAt(0.8, 0.2, [part(62), part(64), part(70)]),
    ]
    const labels = scoreLabels(dots, dotLayout(dots, 1, photo), photo, ['A', 'B', 'C'])
    expect(labels?.map((label) => label?.text)).toEqual([undefined, '62–70'])
  })

  it('should stand below where something is above, and nowhere where both are taken', () => {
    const column = [0.46, 0.5, 0.54].map((y) => dotAt(0.5, y, [part(50)]))
    const sides = labelsOf(column)?.map((label) => label && Math.sign(label.dy))
    expect(sides).toEqual([-1, undefined, 1])
  })

  it('should cover no words', () => {
    const region = boxRegion(0.3, 0.5, 0.7, 0.52)
    const above = boxRegion(0.1, 0.47, 0.7, 0.5)
    const dots = [region, above].map((at, i) =>
      dotAt(0.5, i ? 0.485 : 0.51, [part(50)], { region: at, ...(at.kind === 'box' && { words: at.box }) }),
    )
    const layout = dotLayout(dots, 2, photo)
    const [label] = scoreLabels(dots, layout, photo) ?? []
    const middle = (layout.places[0]?.at.y ?? 0) + (label?.dy ?? 0)
    expect(middle).toBeGreaterThan(0.52 * 2000)
  })

  it('should be left out where there is none to show, where the list leaves the item out, and among small dots', () => {
    expect(labelsOf([dotAt(0.2, 0.5, [part(62), part()])])).toEqual([undefined])
    expect(labelsOf([dotAt(0.2, 0.5, [part(62)], { dimmed: true })])).toEqual([undefined])
    const close = Array.from({ length: 20 }, (_, i) => dotAt(0.4 + i * 0.01, 0.5, [part(62)]))
    expect(labelsOf(close, 0.5)).toBeUndefined()
  })
})
