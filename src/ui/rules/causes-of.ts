import type { HealthProfile } from '../../core/health/profile.ts'
import type { Cause } from '../../core/health/rules/rule.ts'
import { ruleSetsFor } from '../../core/health/rules/rule-sets.ts'

export type CauseOf = { readonly cause: Cause; readonly people: readonly HealthProfile[] }

/** All that rules come from for these people, each once with those it holds for; what holds for everyone first. */
export function causesOf(people: readonly HealthProfile[]): readonly CauseOf[] {
  const found = new Map<string, { readonly cause: Cause; readonly people: HealthProfile[] }>()
  for (const person of people) {
    for (const { cause } of ruleSetsFor(person)) {
      const key = `${cause.kind}/${cause.id}`
      const known = found.get(key)
      if (known) known.people.push(person)
      else found.set(key, { cause, people: [person] })
    }
  }
  const all = [...found.values()]
  const forAll = all.filter(({ cause }) => cause.id === 'general')
  return [...forAll, ...all.filter((each) => !forAll.includes(each))]
}
