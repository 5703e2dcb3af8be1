import { type Cast, newCast } from './cast.ts'
import type { Decision } from './decision.ts'
import { type Corrected, SPEAKER } from './facts.ts'
import { type Frame, NO_FRAME } from './frame.ts'
import type { Item } from './items.ts'
import type { Mention } from './mention.ts'

/** Whom something is about: each of them, or, where that is not certain, one of them. */
export type Owner = { readonly whos: readonly string[]; readonly isSure: boolean }

/** What one item states, of whom. */
export type Statement = Omit<Decision, 'how'> & {
  readonly item: Item
  readonly owner: Owner
  readonly how: 'has' | 'not' | 'ask'
  readonly sentence: number
  /** Statements of one predicate: "allergic to milk and eggs". "Me too" is about all of them. */
  readonly group: number
  readonly segment: number
  /** It was said with a "not", whether it denies a fact or states one ("can't have milk"). */
  readonly isNegative: boolean
  /** A word beside it denies it. */
  readonly isDenied?: boolean
  /** Nobody was named for it, so that somebody named behind it may be meant: "peanut allergy – my son's". */
  readonly isImplicit: boolean
  /** Of everybody: of those named it has to be asked. */
  readonly isOfAll: boolean
  /** Of a group that was named before, it is this alone: "nut allergy (tree nuts only)". */
  readonly isOnly?: true
  /** It says more of a group that was named before: "nut allergy (cashew)". */
  readonly isDetail?: true
  /** It repeats another: "me too". */
  readonly isEcho?: true
  readonly severity?: 'mild' | 'severe' | undefined
}

/** What a text has come to so far. */
export type Reading = {
  readonly cast: Cast
  readonly corrected: Corrected[]
  /** Those of the sentence being read and of the one before it. */
  statements: Statement[]
  /** Those of earlier sentences, each once. */
  readonly settled: Map<string, Statement>
  /** Whom a segment is about that names nobody. */
  about: Owner
  /** Whom it was about before a bracket opened. */
  outside: Owner | undefined
  /** Named in this sentence, with nothing said of them yet. */
  waiting: readonly Mention[]
  /** The segment in which the first of them was named. */
  waitingFrom: number
  /** The first segment of the sentence. */
  firstSegment: number
  /** "… except me" */
  readonly excluded: Set<string>
  /** Of whom something was said that adds nothing: "Ben: none", "the kids are healthy". */
  readonly spoken: Set<string>
  carried: Frame
  /** The segment before was nothing but words that nobody knows: a heading, perhaps. */
  isHeadless: boolean
  sentence: number
  /** Place in `items` where the sentence begins. */
  sentenceFrom: number
  /** Whom the sentence named last as one of whom something is said. */
  lastOwner: string | undefined
  group: number
  segment: number
  /** Something was said of the writer by a word for them. */
  namesWriter: boolean
  /** Everything that was read, in order. */
  readonly items: Item[]
  /** Where others than the writer are named. */
  readonly named: { readonly who: string; readonly part: ShownPart }[]
  /** Places of words that are to be shown as not understood; with `whole`, the segment they are in. */
  readonly shown: ShownPart[]
}

/** Part of a text that is shown back: from one word to before another. */
export type ShownPart = { readonly from: number; readonly to: number; readonly item?: Item | undefined }

export const ME: Owner = { whos: [SPEAKER], isSure: true }

export function newReading(): Reading {
  return {
    cast: newCast(),
    corrected: [],
    statements: [],
    settled: new Map(),
    about: ME,
    outside: undefined,
    waiting: [],
    waitingFrom: 0,
    firstSegment: 0,
    excluded: new Set(),
    spoken: new Set(),
    carried: NO_FRAME,
    isHeadless: false,
    sentence: -1,
    sentenceFrom: 0,
    lastOwner: undefined,
    group: 0,
    segment: 0,
    namesWriter: false,
    items: [],
    named: [],
    shown: [],
  }
}

/** An age or a weight is nobody else's. */
export function isCarried({ choices }: Statement): boolean {
  return choices
    .flat()
    .every(({ kind }) => kind !== 'age' && kind !== 'sex' && kind !== 'child' && kind !== 'target')
}

/** Puts aside what no later sentence can change. */
export function putAside(reading: Reading): void {
  const isOld = ({ sentence }: Statement) => sentence < reading.sentence - 1
  for (const each of reading.statements.filter(isOld)) {
    const { owner, how, choices, severity, isAvoided, isEaten, isOnly, isOfAll, item } = each
    const said = [owner, how, choices, severity, isAvoided, isEaten, isOnly, isOfAll, item.kind]
    reading.settled.set(JSON.stringify(said), each)
  }
  reading.statements = reading.statements.filter((each) => !isOld(each))
}
