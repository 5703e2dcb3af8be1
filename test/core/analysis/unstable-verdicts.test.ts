import { describe, expect, it } from 'vitest'
import { unstableVerdictSteps } from '../../../src/core/analysis/unstable-verdicts.ts'
import { GENERAL_PROFILE } from '../../../src/core/health/profile.ts'
import { foodTable } from '../../../src/food-data/node.ts'
import { boxed } from '../../support/sightings.ts'

type SoFar = Parameters<typeof unstableVerdictSteps>[0]

/** Looks that each saw these things, each in a place of its own. */
const found = (...looks: readonly (readonly string[])[]): SoFar => {
  const all = [...new Set(looks.flat())]
  return {
    looks: looks.map((_, index) => ({ id: `${index}`, ended: true, truncated: false })),
    sightings: looks.flatMap((labels, look) =>
      labels.map((label) => {
        const x = all.indexOf(label) / 5
        // No look repeats another to the letter: those would count as one.
        return { ...boxed(`${look}${label}`, label, [x, look / 500, x + 0.15, 0.2]), lookId: `${look}` }
      }),
    ),
  }
}

function unsettled(soFar: SoFar): readonly string[] {
  const steps = unstableVerdictSteps(soFar, [GENERAL_PROFILE], foodTable())
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value.map(({ label }) => label)
  }
}

describe('unstableVerdictSteps', () => {
  it('should find nothing where all looks agree', () => {
    expect(unsettled(found(['apple', 'cola'], ['apple', 'cola'], ['apple', 'cola']))).toEqual([])
  })

  it('should find what a single look saw', () => {
    expect(unsettled(found(['apple', 'cola'], ['apple'], ['apple']))).toEqual(['cola'])
  })

  it('should find an item whose two names lead to different verdicts', () => {
    const looks = found(['apple'], ['apple'], ['apple'])
    const cola = looks.sightings.map((seen) => (seen.lookId === '0' ? seen : { ...seen, label: 'cola' }))
    expect(unsettled({ ...looks, sightings: cola.slice(0, 2) })).toHaveLength(1)
  })

  it('should not mind the order of the looks', () => {
    const soFar = found(['apple', 'cola'], ['apple'], ['apple', 'tea'], ['apple', 'tea'])
    const turned = { looks: soFar.looks.toReversed(), sightings: soFar.sightings.toReversed() }
    expect([...unsettled(turned)].sort()).toEqual([...unsettled(soFar)].sort())
  })

  it('should not trust a single look, or a single complete look, as proof', () => {
    expect(unsettled(found(['apple', 'cola']))).toEqual(['apple', 'cola'])
    const { looks, sightings } = found(['apple'], ['apple'])
    const cut = looks.map((look) => (look.id === '1' ? { ...look, truncated: true } : look))
    expect(unsettled({ looks: cut, sightings })).toEqual(['apple'])
  })

  it('should pause after every look, so that the page stays responsive', () => {
    const soFar = found(['apple'], ['apple'], ['apple'], ['apple'])
    expect([...unstableVerdictSteps(soFar, [GENERAL_PROFILE], foodTable())]).toHaveLength(4)
  })
})
