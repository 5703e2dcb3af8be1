import { readdirSync, readFileSync } from 'node:fs'
import type { HealthProfile } from '../../src/core/health/profile.ts'

/** Facts of one person, named as in a profile. */
export type Facts = Partial<Omit<HealthProfile, 'id' | 'name'>> & {
  readonly age?: number
  readonly child?: HealthProfile['child'] | boolean
  readonly sex?: 'female' | 'male'
  readonly activity?: 'low' | 'moderate' | 'high'
}

/** Somebody in a sentence: what must be understood of them, what may be, and the words that state each fact. */
export type ExpectedPerson = Facts & {
  readonly who: string | readonly string[]
  readonly may?: Facts
  readonly said: Readonly<Record<string, string>>
}

export type Outcome = {
  readonly people: readonly ExpectedPerson[]
  /** Facts to ask about; of a list, any one. */
  readonly asks: readonly (string | readonly string[])[]
  readonly shownBack: readonly string[]
}

export type Sentence = Outcome & { readonly says: string; readonly or?: readonly Outcome[] }

const FOLDER = new URL('../../fixtures/people/', import.meta.url)
const HELD_BACK = 'held-back.json'

/** The sentences that may be read and worked with. */
export const OPEN_SENTENCES: readonly Sentence[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== HELD_BACK)
  .sort()
  .flatMap(sentencesIn)

/** The sentences for reporting only; their texts are never printed. */
export const HELD_BACK_SENTENCES: readonly Sentence[] = sentencesIn(HELD_BACK)

function sentencesIn(name: string): Sentence[] {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'))
}

/** Every outcome that is right. */
export function outcomesOf(sentence: Sentence): readonly Outcome[] {
  return [sentence, ...(sentence.or ?? [])]
}

/** A person's facts, each under one name: "gout", "severe peanut", "age", "sodium". */
export function factsOf(person: Facts): ReadonlyMap<string, string | number | boolean> {
  const { day = {}, ...targets } = person.targets ?? {}
  const ids = [person.conditions, person.allergies, person.diets, person.medicines].flatMap(
    (all) => all ?? [],
  )
  const severities = Object.entries(person.severity ?? {}).map(
    ([allergy, severity]) => `${severity} ${allergy}`,
  )
  const { age, child, sex, activity } = person
  const values = Object.entries({ age, child: child ? true : undefined, sex, activity, ...targets, ...day })
  return new Map([
    ...[...ids, ...severities].map((fact) => [fact, true] as const),
    ...values.flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value] as const])),
  ])
}
