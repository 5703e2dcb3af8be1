import { namedEither } from '../text/named-apart.ts'
import { clear, compareText } from '../util/compare.ts'
import type { MergedDetection } from './dedupe-within-look.ts'
import type { LabelMatcher } from './label-matcher.ts'

/** A name with less than this share of the votes must mean something else. */
const OUTVOTED = 0.2
const MOST_RIVALS = 3
/** A look that saw only a part of an object knows less what it is. */
const CUT_WEIGHT = 0.25

type LabelVote = {
  readonly winner: string
  /** Names of other foods with a fair share of the votes, the likeliest first. */
  readonly rivals: readonly string[]
  readonly outvoted: readonly string[]
}

type Votes = { readonly key: string; total: number; readonly byLabel: Map<string, number> }

/** What an object is, by vote of the looks. They vote for foods, not spellings, and a look at a detail counts for more. */
export function voteLabel(members: readonly MergedDetection[], matcher: LabelMatcher): LabelVote {
  const seen = members.filter(({ look }) => look >= 0)
  const first = members[0]
  if (seen.length <= 1) return voteOfOneLook((seen[0] ?? first) as MergedDetection, matcher)
  const groups = new Map<string, Votes>()
  for (const { label, weight, cut } of seen) {
    const key = matcher.key(label)
    const votes = groups.get(key) ?? { key, total: 0, byLabel: new Map<string, number>() }
    groups.set(key, votes)
    const vote = cut ? weight * CUT_WEIGHT : weight
    votes.total += vote
    votes.byLabel.set(label, (votes.byLabel.get(label) ?? 0) + vote)
  }
  const ranked = [...groups.values()].sort((a, b) => clear(b.total - a.total) || compareText(a.key, b.key))
  const total = ranked.reduce((sum, votes) => sum + votes.total, 0)
  const [won, ...others] = ranked as [Votes, ...Votes[]]
  const fair = others.filter((votes) => votes.total / total >= OUTVOTED)
  return {
    winner: commonestSpelling(won),
    rivals: fair.slice(0, MOST_RIVALS).map(commonestSpelling),
    outvoted: others.filter((votes) => !fair.includes(votes)).flatMap(({ byLabel }) => [...byLabel.keys()]),
  }
}

/**
 * With one look, the rivals are the other names it gave the same box, and what its own name leaves open: "cheese / butter". On a
 * menu that is a choice the kitchen offers.
 */
function voteOfOneLook({ label: given, whole, menu }: MergedDetection, matcher: LabelMatcher): LabelVote {
  const either = menu ? [] : namedEither(given)
  const [label = given, ...others] = either.some(matcher.isFood) ? either : [given]
  const rivals = new Map(others.map((other) => [matcher.words(other), other]))
  for (const sighting of whole) {
    const key = matcher.words(sighting.label)
    if (sighting.label !== given && key !== matcher.words(label) && !rivals.has(key))
      rivals.set(key, sighting.label)
  }
  return { winner: label, rivals: [...rivals.values()].slice(0, MOST_RIVALS), outvoted: [] }
}

/** The most used spelling; of equals the shortest, then the first by the alphabet. */
function commonestSpelling({ byLabel }: Votes): string {
  const ranked = [...byLabel].sort(
    ([a, votesA], [b, votesB]) => clear(votesB - votesA) || a.length - b.length || compareText(a, b),
  )
  return (ranked[0] as [string, number])[0]
}
