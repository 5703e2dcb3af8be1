import type { Childhood, Sex } from '../core/health/profile.ts'
import { SPEAKER } from './facts.ts'

/** Somebody a text speaks of; `who` is what they are called. */
export type Member = {
  readonly who: string
  readonly sex?: Sex
  readonly child?: Childhood | undefined
  readonly many?: true | undefined
}

/** Everybody a text has named so far, sentence by sentence. */
export type Cast = {
  readonly members: Map<string, Member>
  /** Whom each sentence named; the last one is being read. */
  readonly sentences: string[][]
}

export function newCast(): Cast {
  return { members: new Map(), sentences: [] }
}

/** Enters somebody; what was known of them before stays. */
export function enter(cast: Cast, member: Member): string {
  const known = cast.members.get(member.who.toLowerCase())
  const all = {
    ...member,
    ...known,
    ...(member.sex && { sex: member.sex }),
    ...(member.child && { child: member.child }),
  }
  cast.members.set(member.who.toLowerCase(), all)
  cast.sentences.at(-1)?.push(all.who)
  return all.who
}

/** Everybody named but the writer. */
export function othersIn(cast: Cast): readonly string[] {
  return [...cast.members.values()].map(({ who }) => who).filter((who) => who !== SPEAKER)
}

/** Nobody remembers who was named more sentences ago. */
const FURTHEST_BACK = 6

/** Whoever was named last. */
export function lastNamed(cast: Cast): Member | undefined {
  const who = cast.sentences.slice(-FURTHEST_BACK).flat().at(-1)
  return who === undefined ? undefined : cast.members.get(who.toLowerCase())
}

/**
 * Whom "he", "she" or "they" can mean: those it fits of the last sentence that names any. Nobody: somebody known by the
 * pronoun alone. Several: that has to be asked.
 */
export function meantBy(cast: Cast, pronoun: 'he' | 'she' | 'they'): readonly string[] {
  for (const named of cast.sentences.slice(-FURTHEST_BACK).reverse()) {
    const fitting = [...new Set(named)].filter((who) => fits(cast.members.get(who.toLowerCase()), pronoun))
    if (fitting.length > 0) return fitting
  }
  return []
}

function fits(member: Member | undefined, pronoun: 'he' | 'she' | 'they'): boolean {
  if (!member || member.who === SPEAKER) return false
  if (pronoun === 'they') return true
  return !member.many && (member.sex === undefined || member.sex === (pronoun === 'he' ? 'male' : 'female'))
}
