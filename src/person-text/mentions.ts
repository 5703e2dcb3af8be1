import { type Cast, enter } from './cast.ts'
import type { Item } from './items.ts'
import type { Kind } from './kinds.ts'
import { isContent } from './lexicon.ts'
import type { Mention, Role } from './mention.ts'
import { nameAt } from './name-mention.ts'
import { pronounAt } from './pronoun-mention.ts'
import { relationAt } from './relation-mention.ts'
import type { Segment } from './segments.ts'

/** Everybody a segment names, from left to right. `isNew`: nobody was named right before it. */
export function mentionsIn(
  { items }: Segment,
  cast: Cast,
  isNew: boolean,
  isNamed: (at: number) => boolean,
  isNoted: boolean,
): readonly Mention[] {
  const mentions: Mention[] = []
  const covered = new Set<number>()
  for (const at of items.keys()) {
    if (covered.has(at) || isRelative(items, at, mentions)) continue
    const found =
      relationAt(items, at, cast, isNew) ??
      pronounAt(items, at, cast) ??
      nameAt(items, at, cast, isNamed, isNoted)
    if (!found) continue
    const { to, places } = found
    for (const place of places) covered.add(place)
    const who = 'member' in found ? { whos: [enter(cast, found.member)] } : found
    const { whos, ...flags } = { all: undefined, isWeak: undefined, ...who }
    mentions.push({
      ...{ places, whos, at, role: roleOf(items, at, to, mentions.at(-1)) },
      ...(flags.all && { all: flags.all }),
      ...(flags.isWeak && { isWeak: true as const }),
    })
  }
  return mentions
}

/** "The lady I look after is …" is not about the writer. */
function isRelative(items: readonly Item[], at: number, mentions: readonly Mention[]): boolean {
  const last = mentions.at(-1)
  const isNext = last !== undefined && (last.places.at(-1) ?? 0) === at - 1 && !last.isWeak
  return isNext && (items[at]?.kind === 'me' || items[at]?.kind === 'we') && items[at + 1]?.kind === 'verb'
}

const ROLES: Partial<Record<Kind, Role>> = { for: 'for', with: 'with', as: 'as', except: 'not' }

function roleOf(items: readonly Item[], at: number, to: number, last: Mention | undefined): Role {
  const before = items[at - 1]
  // "My brother not me is allergic"
  if (before?.kind === 'not' && last?.places.at(-1) === at - 2) return 'not'
  // "hers, not mine", "not for me"
  if (before?.kind === 'not' && /^(?:mine|hers|theirs)$/.test(items[at]?.plain ?? '')) return 'not'
  if (before?.kind === 'for' && items[at - 2]?.kind === 'not' && items[at]?.kind === 'me') return 'not'
  if (
    before?.kind === 'not' &&
    before.plain !== 'neither' &&
    items[to]?.kind !== 'verb' &&
    items.slice(0, at - 1).every((item) => !isContent(item))
  )
    return 'not'
  // "Not for me"
  if (before?.kind === 'for' && items[at - 2]?.kind === 'not' && items[to] === undefined) return 'not'
  return ROLES[before?.kind ?? 'small'] ?? 'subject'
}
