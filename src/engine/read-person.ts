import * as z from 'zod/mini'
import type { HealthProfile } from '../core/health/profile.ts'
import type { Corrected, NotUnderstood, Question } from '../person-text/facts.ts'
import { readPeople } from '../person-text/read-people.ts'
import { readAs } from './unusable-input.ts'

/** What somebody wrote of people. Nobody should be told a verdict while questions are open or words were not understood. */
export type ReadPerson = {
  /** Those of whom something is known, to be handed to `judge`. `name` is "me" for the writer, otherwise what they are called. */
  readonly people: readonly HealthProfile[]
  /** What was said without being certain. Nothing of it is in `people`. */
  readonly questions: readonly Question[]
  /** Words that no rule stands for, as they were written. */
  readonly notUnderstood: readonly NotUnderstood[]
  /** Words that were taken for misspelt others. What they say is in `people` as well: show it to whoever wrote them. */
  readonly corrected: readonly Corrected[]
}

/**
 * Reads what people write of themselves and others, in English, Spanish or German: "I'm on warfarin, my son is allergic to eggs".
 * Throws `UnusableInput` for what is no text.
 */
export function readPerson(text: string): ReadPerson {
  const { people, questions, notUnderstood, corrected = [] } = readPeople(readAs(z.string(), text, 'text'))
  return {
    people: people.map(({ who, ...facts }, at) => ({ id: `person-${at + 1}`, name: who, ...facts })),
    questions,
    notUnderstood,
    corrected,
  }
}
