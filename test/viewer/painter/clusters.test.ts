import { describe, expect, it } from 'vitest'
import { clusterOf, openingScale } from '../../../src/viewer/painter/clusters.ts'
import { dotLayout } from '../../../src/viewer/painter/dot-places.ts'
import { toDots } from '../../../src/viewer/painter/dots.ts'
import { row } from '../../support/rows.ts'

const photo = { width: 1000, height: 500 }
const SCALE = 0.5
const dotsAt = (places: readonly (readonly [x: number, y: number])[]) =>
  toDots(places.map(([x, y], i) => row({ id: `${i}`, at: { x, y } })))

/** Forty things close together, and one apart from them. */
const crowd = dotsAt([...Array.from({ length: 40 }, (_, i) => [0.5 + i * 0.003, 0.5] as const), [0.1, 0.1]])
const layout = dotLayout(crowd, SCALE, photo)
const held = layout.places.findIndex(({ standIn }) => standIn !== undefined)

describe('clusterOf', () => {
  it('should be the same for whoever is in it, and one alone for a dot of its own', () => {
    const cluster = clusterOf(layout, held)
    expect(cluster.length).toBeGreaterThan(1)
    for (const member of cluster) expect(clusterOf(layout, member)).toEqual(cluster)
    expect(clusterOf(layout, 40)).toEqual([40])
  })
})

describe('openingScale', () => {
  it('should be one at which all of a cluster have dots of their own', () => {
    const scale = openingScale({ dots: crowd, layout }, photo, 12, held)!
    expect(scale).toBeGreaterThan(SCALE)
    const opened = dotLayout(crowd, scale, photo)
    for (const member of clusterOf(layout, held)) expect(opened.places[member]?.standIn).toBeUndefined()
  })

  it('should be none for a dot alone, and none where nothing parts them', () => {
    expect(openingScale({ dots: crowd, layout }, photo, 12, 40)).toBeUndefined()
    const same = dotsAt(Array.from({ length: 60 }, () => [0.5, 0.5]))
    const laid = { dots: same, layout: dotLayout(same, SCALE, photo) }
    const one = laid.layout.places.findIndex(({ standIn }) => standIn !== undefined)
    expect(openingScale(laid, photo, SCALE, one)).toBeUndefined()
  })
})
