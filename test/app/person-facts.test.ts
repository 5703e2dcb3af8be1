import { describe, expect, it } from 'vitest'
import { countedOnce, leaveOut, withFact, withSeverity, withTargets } from '../../src/app/person-facts.ts'
import { isDescribed } from '../../src/core/health/is-described.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { ALL_CAUSES } from '../../src/core/health/rules/rule-sets.ts'

const somebody: HealthProfile = { id: 'a', name: 'Ada', conditions: [], allergies: [] }

describe('what is known of a person', () => {
  it.each(ALL_CAUSES.filter(({ kind, id }) => id !== 'general' && kind !== 'age'))(
    'should come and go without a trace: %o',
    (cause) => {
      const known = withFact(somebody, cause, true)
      expect(isDescribed(known)).toBe(true)
      expect(withFact(known, cause, true)).toEqual(known)
      expect(withFact(known, cause, false)).toEqual(somebody)
    },
  )

  it('should forget an age, and that somebody is a child', () => {
    const child = withFact(somebody, { kind: 'age', id: 'child' }, true)
    expect(child).toEqual({ ...somebody, child: true })
    expect(isDescribed(child)).toBe(true)
    expect(withFact({ ...child, age: 2 }, { kind: 'age', id: 'toddler' }, false)).toEqual(somebody)
  })

  it('should tell whether anything is known of a person', () => {
    expect(isDescribed(GENERAL_PROFILE)).toBe(false)
    expect(isDescribed(withTargets(somebody, { day: { sodium: 1500 } }))).toBe(true)
    expect(withTargets(somebody, { day: {} })).toEqual(somebody)
  })

  it('should forget how severe an allergy is along with the allergy', () => {
    const peanut = { kind: 'allergy', id: 'peanut' } as const
    const severe = withSeverity(withFact(somebody, peanut, true), 'peanut', 'severe')
    expect(severe.severity).toEqual({ peanut: 'severe' })
    expect(withFact(severe, peanut, true)).toEqual(severe)
    expect(withFact(severe, peanut, false)).toEqual(somebody)
    expect(withSeverity(severe, 'peanut', undefined).severity).toBeUndefined()
  })

  it('should never combine kidney disease before dialysis with dialysis', () => {
    const before = withFact(somebody, { kind: 'condition', id: 'kidney-disease' }, true)
    const on = withFact(before, { kind: 'condition', id: 'kidney-dialysis' }, true)
    expect(on.conditions).toEqual(['kidney-dialysis'])
    const back = withFact(on, { kind: 'condition', id: 'kidney-disease' }, true)
    expect(back.conditions).toEqual(['kidney-disease'])
  })

  it.each(ALL_CAUSES.filter(({ kind, id }) => id !== 'general' && kind !== 'age'))(
    'should be left out for now and counted again: %o',
    (cause) => {
      const known = withFact(somebody, cause, true)
      const without = leaveOut(known, cause, true)
      expect(without).toMatchObject({ conditions: [], allergies: [] })
      expect(without.diets ?? without.medicines).toBeUndefined()
      expect(isDescribed(without)).toBe(true)
      expect(leaveOut(without, cause, false)).toEqual(known)
      // Taken away, it is not known any more; said once more, it counts.
      expect(withFact(without, cause, false)).toEqual(somebody)
      expect(withFact(without, cause, true)).toEqual(known)
      expect(countedOnce({ ...known, ...(without.aside && { aside: without.aside }) })).toEqual(known)
    },
  )

  it('should take along what belongs to a fact that is left out', () => {
    const peanut = { kind: 'allergy', id: 'peanut' } as const
    const dysphagia = { kind: 'condition', id: 'dysphagia' } as const
    const severe = withSeverity(
      withFact(withFact(somebody, peanut, true), dysphagia, true),
      'peanut',
      'severe',
    )
    const known = withTargets(severe, { texture: 5, day: { sodium: 1500 } })
    const without = leaveOut(leaveOut(known, peanut, true), dysphagia, true)
    expect(without).toEqual({
      ...somebody,
      targets: { day: { sodium: 1500 } },
      aside: {
        conditions: ['dysphagia'],
        allergies: ['peanut'],
        severity: { peanut: 'severe' },
        targets: { texture: 5 },
      },
    })
    expect(leaveOut(leaveOut(without, dysphagia, false), peanut, false)).toEqual(known)
  })
})
