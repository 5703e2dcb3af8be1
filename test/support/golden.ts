import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod/mini'
import { ADVICE } from '../../src/core/health/assessment.ts'
import { ageIdOf } from '../../src/core/health/day/age.ts'
import {
  AGE_IDS,
  ALLERGY_IDS,
  CONDITION_IDS,
  DIET_IDS,
  GENERAL_PROFILE,
  type HealthProfile,
  MEDICINE_IDS,
} from '../../src/core/health/profile.ts'
import type { Cause } from '../../src/core/health/rules/rule.ts'
import { VERDICTS } from '../../src/core/health/verdict/verdict.ts'

/** Everything a person can state, one at a time. */
export const CAUSES: readonly Cause[] = [
  ...CONDITION_IDS.map((id) => ({ kind: 'condition' as const, id })),
  ...ALLERGY_IDS.map((id) => ({ kind: 'allergy' as const, id })),
  ...DIET_IDS.map((id) => ({ kind: 'diet' as const, id })),
  ...MEDICINE_IDS.map((id) => ({ kind: 'medicine' as const, id })),
  ...AGE_IDS.map((id) => ({ kind: 'age' as const, id })),
]

/** An age, in years, that each of the ages with rules of their own is tried at. */
const YEARS = { infant: 0.67, toddler: 2, 'young-child': 4, 'older-child': 12, 'older-adult': 70 } as const

/** A person of whom nothing is known but this. */
export function personWith(cause: Cause): HealthProfile {
  const person: HealthProfile = { ...GENERAL_PROFILE, id: cause.id, name: cause.id }
  switch (cause.kind) {
    case 'condition':
      return cause.id === 'general' ? person : { ...person, conditions: [cause.id] }
    case 'allergy':
      return { ...person, allergies: [cause.id] }
    case 'diet':
      return { ...person, diets: [cause.id] }
    case 'medicine':
      return { ...person, medicines: [cause.id] }
    case 'age':
      return cause.id === 'child' ? { ...person, child: true } : { ...person, age: YEARS[cause.id] }
  }
}

/**
 * A row of the table: what the source says of the food's nutrients (`verdict`), of eating it at all (`advice`), or of both; a
 * blank says nothing. `because` is the guideline, `argued` why the rules may differ from it in this case. The profile of a row
 * of the kind `age` is an age: `8 months`, `5 years`, or `a child`, of whom nobody said how old.
 */
export type GoldenRow = z.infer<typeof GoldenRow>
const GoldenRow = z.object({
  food: z.string().check(z.minLength(1)),
  profile: z.string(),
  verdict: z.enum(['', ...VERDICTS]),
  advice: z.enum(['', ...ADVICE]),
  because: z.string().check(z.minLength(1)),
  kind: z.enum(['condition', 'allergy', 'diet', 'medicine', 'age']),
  argued: z.string(),
})

export function readGolden(): readonly GoldenRow[] {
  const file = readFileSync(new URL('../../fixtures/golden-verdicts.csv', import.meta.url), 'utf8')
  return z.array(GoldenRow).parse(parse(file, { columns: true }))
}

/** The person a row is about. Throws on a row that names nobody: the table is the project's own. */
export function personOf({ kind, profile }: GoldenRow): HealthProfile {
  if (kind === 'age') return { ...GENERAL_PROFILE, id: profile, name: profile, ...agedAs(profile) }
  const cause = CAUSES.find((each) => each.kind === kind && each.id === profile)
  if (!cause) throw new Error(`No ${kind} is called ${profile}`)
  return personWith(cause)
}

function agedAs(words: string): Pick<HealthProfile, 'age' | 'child'> {
  if (words === 'a child') return { child: true }
  const [, count, unit] = /^(\d+) (months|years)$/.exec(words) ?? []
  if (count === undefined) throw new Error(`No age is called ${words}`)
  return { age: Number(count) / (unit === 'months' ? 12 : 1) }
}

/** Whether a row is about somebody of whom this, and nothing else, is known. */
export function isAbout(row: GoldenRow, { kind, id }: Cause): boolean {
  if (row.kind !== kind) return false
  return kind === 'age' ? ageIdOf(personOf(row)) === id : row.profile === id
}
