import { SPEAKER } from './facts.ts'
import { NO_FRAME } from './frame.ts'
import type { Item } from './items.ts'
import type { Kind } from './kinds.ts'
import type { Mention } from './mention.ts'
import { BESIDE_PEOPLE } from './people-alone.ts'
import type { Segment } from './segments.ts'
import { readSeverity } from './severity.ts'
import { isCarried, type Reading, type Statement } from './statement.ts'

const OF_AN_ELLIPSIS: ReadonlySet<Kind> = new Set([
  ...BESIDE_PEOPLE,
  'same',
  'too',
  'either',
  'verb',
  'fine',
  'eat',
  'take',
  'severe',
  'mild',
])

/** Whether a segment names somebody and only points at what was said of somebody else: "my daughter too", "so am I", "he isn't". */
export function isEllipsis(
  { items, joint }: Segment,
  mentions: readonly Mention[],
  { waiting }: Reading,
): boolean {
  // "Ida: ditto"
  const isHeaded = waiting.length > 0 && (joint === 'colon' || joint === 'dash') && mentions.length === 0
  if (isHeaded && items.every(({ kind }) => kind === 'same' || kind === 'too')) return true
  const places = new Set(mentions.flatMap((mention) => mention.places))
  const isShort = items.every(({ kind }, at) => places.has(at) || OF_AN_ELLIPSIS.has(kind))
  return isShort && mentions.some(({ role }) => role !== 'as') && pointsAt(items) !== undefined
}

type Pointer = 'same' | 'either' | 'plain' | 'fine'

/** How a segment points at what was said. A verb must stand at its end: "my wife does", not "my wife has a job". */
function pointsAt(items: readonly Item[]): Pointer | undefined {
  const has = (kind: Kind) => items.some((item) => item.kind === kind)
  if (has('either')) return 'either'
  // "I don't have gout but my dad has it"
  if (items.at(-1)?.kind === 'too' && HAS_IT.test(items.at(-1)?.plain ?? '')) return 'plain'
  if (has('same') || has('too')) return 'same'
  if (has('severe') || has('mild')) return isTheirs(items) ? 'same' : undefined
  // "It's my wife."
  if (isIt(items)) return 'plain'
  const last = items.findLast(({ kind }) => kind !== 'small')
  if (last?.kind === 'fine' && last.plain !== 'can') return 'fine'
  return last && (last.kind === 'not' || last.plain === 'can' || AUXILIARY.test(last.plain))
    ? 'plain'
    : undefined
}

/** "it's my wife", "now it is me" */
function isIt(items: readonly Item[]): boolean {
  const [first, second] = items.filter(({ plain }) => !/^(?:now|actually|no|so|well)$/.test(plain))
  return (
    /^(?:it|that)$/.test(first?.plain ?? '') && (second?.plain === 'is' || first?.words[0]?.owns === true)
  )
}

/** "mine is mild", "my daughter's is severe" */
function isTheirs(items: readonly Item[]): boolean {
  return items.some(
    (item, i) => (item.plain === 'mine' || item.words.at(-1)?.owns === true) && items[i + 1]?.kind === 'verb',
  )
}

const HAS_IT = /^ha(?:s|ve) it$/
const AUXILIARY = /^(?:am|is|are|do|does|have|has|will)$/

/** Says of somebody what was said of somebody else, or the opposite; where it is not certain what, it asks. */
export function readEllipsis(reading: Reading, segment: Segment, mentions: readonly Mention[]): void {
  const { items } = segment
  const pointer = pointsAt(items)
  const before = reading.statements.length
  const named = [...reading.waiting, ...mentions.filter(({ role }) => role !== 'not' && role !== 'as')]
  const isNegative = items.some(({ kind }) => kind === 'not')
  const antecedents = reading.statements.filter(
    ({ group, sentence, isEcho }) =>
      !isEcho && (pointer === 'either' ? sentence === reading.sentence : group === reading.group),
  )
  const carried = antecedents.filter((each) => isCarried(each))
  reading.waiting = []
  for (const { whos } of named) for (const who of whos) reading.spoken.add(who)
  if (named.length === 0) return
  const whos = named.flatMap((mention) => mention.whos)
  reading.about = { whos, isSure: named.every((mention) => mention.whos.length === 1) }
  if (pointer === 'fine') return
  // "My kids aren't allergic but I am, to sesame"
  if (pointer === 'plain' && !isNegative)
    reading.carried = { ...reading.carried, denial: undefined, isNo: false, isHalfDenied: false }
  // A bare "I am" points at nothing and says nothing.
  if (carried.length === 0 && whos.every((who) => who === SPEAKER) && pointer === 'plain') return
  // "My blood pressure is fine, my husband's isn't": what that says nobody worked out.
  const isOpposite = carried.every(
    ({ choices, isNegative: wasNegative }) => choices.flat().length === 0 && wasNegative !== isNegative,
  )
  if (isOpposite) {
    const first = items[0] as Item
    reading.shown.push({ from: first.from, to: (items.at(-1) as Item).to })
    return
  }
  // "I thought I was allergic to milk but I'm not"
  if (segment.joint === 'but' && pointer === 'plain' && isNegative) {
    const isSame = ({ owner, how }: Statement) => how === 'ask' && owner.whos.join() === whos.join()
    const settled = carried.filter(isSame)
    reading.statements = reading.statements.map((each) =>
      settled.includes(each) ? { ...each, how: 'not' } : each,
    )
    if (settled.length === carried.length) return
  }
  const isCertain = pointer !== 'either' && new Set(carried.map(({ owner }) => owner.whos.join())).size === 1
  // "The allergy is to peanuts and it's my daughter's"
  const isTheirOwn = isIt(items)
  if (isTheirOwn && !isNegative && isCertain && carried.every(({ isImplicit }) => isImplicit)) {
    reading.statements = reading.statements.map((each) =>
      carried.includes(each) ? { ...each, owner: reading.about, isImplicit: false } : each,
    )
    return
  }
  // "Mother diabetic, me neither"
  const isNeither = items.some(({ plain }) => /\b(?:neither|nor)\b/.test(plain))
  for (const statement of carried) {
    const how = answer(
      statement,
      pointer === 'same' || pointer === 'either' || isNegative === statement.isNegative,
    )
    // "My son used to be allergic to milk, now it is my daughter"
    const isOther = isTheirOwn && !isNegative && statement.how === 'not'
    const isDenied = isNeither && !statement.isNegative && statement.how !== 'not'
    reading.statements.push({
      ...statement,
      how: isDenied ? 'not' : isCertain && !isOther ? how : 'ask',
      owner: reading.about,
      isImplicit: false,
      isEcho: true,
      isOfAll: named.some(({ all }) => all !== undefined),
      sentence: reading.sentence,
      severity: isTheirs(items) ? undefined : statement.severity,
    })
  }
  readSeverity(reading, segment, reading.statements.slice(before), NO_FRAME)
}

/** "My husband isn't diabetic, I am": the opposite of what is denied is stated. */
function answer({ how }: Statement, isSame: boolean): Statement['how'] {
  if (isSame || how === 'ask') return how
  return how === 'not' ? 'has' : 'not'
}
