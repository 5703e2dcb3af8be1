import { causesOf } from '../../app/person-facts.ts'
import { assumedFor } from '../../core/health/day/age.ts'
import type { Facts, HealthProfile, Targets } from '../../core/health/profile.ts'
import type { Cause } from '../../core/health/rules/rule.ts'
import type { NutrientId } from '../../core/terms/nutrients.ts'
import { toldAge } from '../../messages/age-words.ts'
import { causeWords } from '../../messages/cause-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { allergyWords, targetsInWords } from '../../messages/people-in-words.ts'

/** One thing known of a person, as a chip names it and as a sentence does: who they are, a cause of rules, or a figure a clinician set. */
export type PersonFact = { readonly key: string; readonly label: string; readonly inSentence: string } & (
  | { readonly body: BodyId }
  | { readonly cause: Cause }
  | { readonly target: TargetId }
)

export type BodyId = 'age' | 'child' | 'sex' | 'activity'

/** A figure a clinician set: one of the day's nutrients, or what stands beside them. */
export type TargetId = 'energy' | 'weight' | 'texture' | 'drinkTexture' | NutrientId

export function factsOf(messages: Messages, person: HealthProfile): readonly PersonFact[] {
  const { targets = {} } = person
  return [
    ...bodyFactsOf(messages, person),
    ...causeFactsOf(messages, person),
    ...targetIdsOf(targets).map((target) => {
      const only = withTarget({}, target, targetOf(targets, target))
      const [label = ''] = targetsInWords(messages, only, 'name')
      const [inSentence = ''] = targetsInWords(messages, only, 'inSentence')
      return { key: `target/${target}`, label, inSentence, target }
    }),
  ]
}

/** The facts that may be left out for now: all but who somebody is, and a clinician's figures. */
export function causeFactsOf(messages: Messages, facts: Facts): readonly (PersonFact & { cause: Cause })[] {
  return causesOf(facts).map((cause) => ({
    key: `${cause.kind}/${cause.id}`,
    label: causeWords(messages, cause, 'name'),
    // Beside the chip stands how severe an allergy is; a sentence says it.
    inSentence:
      cause.kind === 'allergy' ? allergyWords(messages, facts, cause.id) : causeWords(messages, cause),
    cause,
  }))
}

function bodyFactsOf({ say }: Messages, person: HealthProfile): readonly PersonFact[] {
  const { age, sex, activity } = person
  const assumed = assumedFor(person)
  const who = assumed === 'any' ? 'other' : assumed
  const fact = (body: BodyId, label: string, inSentence: string) => ({
    key: `body/${body}`,
    label,
    inSentence,
    body,
  })
  const told = age === undefined ? undefined : toldAge(age)
  return [
    ...(told
      ? [fact('age', say('health.body.name.aged', told), say('health.body.inSentence.aged', told))]
      : []),
    ...(who
      ? [fact('child', say('health.body.name.child', { who }), say('health.body.inSentence.child', { who }))]
      : []),
    ...(sex ? [fact('sex', say(`people.body.${sex}`), say(`people.body.${sex}`).toLowerCase())] : []),
    ...(activity
      ? [
          fact(
            'activity',
            say(`health.activity.name.${activity}`),
            say(`health.activity.inSentence.${activity}`),
          ),
        ]
      : []),
  ]
}

export function has(person: HealthProfile, { kind, id }: Cause): boolean {
  return causesOf(person).some((cause) => cause.kind === kind && cause.id === id)
}

const APART = ['energy', 'weight', 'texture', 'drinkTexture'] as const

export function targetIdsOf(targets: Targets): readonly TargetId[] {
  const days = Object.keys(targets.day ?? {}) as NutrientId[]
  return [...APART.filter((id) => targets[id] !== undefined), ...days]
}

export function targetOf(targets: Targets, id: TargetId): number | undefined {
  return isApart(id) ? targets[id] : targets.day?.[id]
}

export function withTarget(targets: Targets, id: TargetId, value: number | undefined): Targets {
  if (isApart(id)) {
    const { [id]: _, ...others } = targets
    return value === undefined ? others : { ...others, [id]: value }
  }
  const { [id]: _, ...others } = targets.day ?? {}
  return { ...targets, day: value === undefined ? others : { ...others, [id]: value } }
}

function isApart(id: TargetId): id is (typeof APART)[number] {
  return APART.some((each) => each === id)
}
