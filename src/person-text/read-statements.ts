import { showsDenial } from './audit.ts'
import { carriedInto } from './carried-frame.ts'
import { ifPlain } from './certainty.ts'
import { decide } from './decide.ts'
import type { Frame } from './frame.ts'
import { NO_FRAME } from './frame.ts'
import { framesOf, isSomebodyUnclear } from './frames.ts'
import { isOtherAllergy, standsAlone } from './goes-on.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import { isLikely } from './likely-figure.ts'
import type { Mention } from './mention.ts'
import { ownerOf } from './owner.ts'
import type { Segment } from './segments.ts'
import { settle } from './settle-segment.ts'
import { readSeverity } from './severity.ts'
import type { Reading, Statement } from './statement.ts'

/** Reads what the items of a segment state, of whom. */
export function readStatements(reading: Reading, segment: Segment, mentions: readonly Mention[]): void {
  const { items } = segment
  // "neither my husband nor I eat meat"
  const isNeither = segment.joint === 'or' && reading.waiting.length > 0
  const goesOn = segment.joint !== 'start' && (isNeither || !standsAlone(segment, mentions))
  const carried = isOtherAllergy(segment, reading)
    ? { ...NO_FRAME, allergy: true, isListing: true }
    : carriedInto(segment, reading.carried, goesOn)
  // "W: coeliac": whose that is, is not clear.
  const isUnclear = segment.joint === 'colon' && reading.isHeadless
  const frames = framesOf(
    segment,
    { ...carried, strange: carried.strange || isUnclear },
    placesOf(mentions.filter(({ isWeak }) => !isWeak)),
  )
  if (!goesOn) reading.group += 1
  const before = reading.statements.length
  const shown: Item[] = []
  let understood = false
  for (const [at, item] of items.entries()) {
    const frame = frames[at] as Frame
    if (isMentioned(mentions, at)) continue
    if (isSomebodyUnclear(items, at)) shown.push(item)
    else if (
      item.kind === 'relation' &&
      item.ids.includes('child') &&
      /^an?$/.test(items[at - 1]?.plain ?? '') &&
      items[at - 2]?.kind === 'verb'
    ) {
      // "I'm a teenager"
      understood = true
      reading.statements.push({
        ...{ item, how: 'has', choices: [[{ kind: 'child' }]], severity: undefined },
        ...{ sentence: reading.sentence, group: reading.group, segment: reading.segment, isNegative: false },
        ...ifPlain(reading, segment, mentions, at, ownerOf(reading, segment, mentions, at)),
      })
    }
    if (UNKNOWN.has(item.kind) || VALUES.has(item.kind)) {
      if (!isMeasured(items, at)) shown.push(item)
    } else if (isContent(item)) {
      const { how, ...decision } = decide(item, {
        segment,
        at,
        frame: isTakenForGranted(mentions, at) ? granted(frame) : frame,
        isListing: reading.statements.slice(0, before).some((each) => isListed(each, reading.sentence)),
      })
      // What nobody knows may turn a denial round.
      const isUnclear =
        (how === 'not' && frame.strange && decision.choices.flat().length > 0) ||
        !isLikely(reading, items, at, ownerOf(reading, segment, mentions, at))
      if (how === 'show' || isUnclear) shown.push(item, ...valuesOf(item, items, at))
      else {
        understood = true
        reading.statements.push({
          ...{ ...decision, how, item, severity: undefined },
          ...{
            sentence: reading.sentence,
            group: reading.group,
            segment: reading.segment,
            isNegative: frame.denial !== undefined || item.kind === 'drinking',
            isDenied: carried.denial !== undefined || showsDenial(items),
          },
          ...(isOnly(segment) && { isOnly: true as const }),
          ...(isDetail(segment) && { isDetail: true as const }),
          ...ifPlain(reading, segment, mentions, at, ownerOf(reading, segment, mentions, at)),
        })
      }
    }
  }
  const stated = reading.statements.slice(before)
  const said = readSeverity(reading, segment, stated, carried)
  reading.isHeadless =
    mentions.length === 0 &&
    !items.some(isContent) &&
    items.some(({ kind }) => kind === 'unknown' || kind === 'with')
  settle(reading, segment, mentions, { stated, frames, shown, understood: understood || said })
}

function isListed({ how, sentence, choices, isAvoided }: Statement, now: number): boolean {
  return (
    how === 'has' && sentence === now && !isAvoided && choices.flat().some(({ kind }) => kind === 'allergy')
  )
}

/** "Something for my lactose intolerant son?" asks nothing of the son. */
function isTakenForGranted(mentions: readonly Mention[], at: number): boolean {
  return mentions.some((mention) => mention.at < at && at < (mention.places.at(-1) ?? 0))
}

function granted(frame: Frame): Frame {
  return frame.mood === 'question' ? { ...frame, mood: undefined } : frame
}

function placesOf(mentions: readonly Mention[]): ReadonlySet<number> {
  return new Set(mentions.flatMap(({ places }) => places))
}

function isMentioned(mentions: readonly Mention[], at: number): boolean {
  return mentions.some(({ places }) => places.includes(at))
}

function isOnly({ items, joint }: Segment): boolean {
  return joint !== 'start' && items.some(({ plain }) => /^(?:only|just)$/.test(plain))
}

function isDetail({ joint }: Segment): boolean {
  return joint === 'open' || joint === 'colon' || joint === 'dash'
}

/** Of a measure that was not understood. */
function valuesOf({ kind }: Item, items: readonly Item[], at: number): readonly Item[] {
  return kind === 'measure' || kind === 'lab'
    ? items.slice(at + 1).filter((item) => VALUES.has(item.kind))
    : []
}

const VALUES: ReadonlySet<string> = new Set(['number', 'ratio', 'unit'])

/** These say something only as a part of a figure. */
const UNKNOWN: ReadonlySet<string> = new Set(['unknown', 'weigh', 'losing'])

/** A number beside a measure is its value: the measure says what becomes of it. */
function isMeasured(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (!item || !VALUES.has(item.kind)) return false
  return items.slice(0, at).some(({ kind }) => kind === 'measure' || kind === 'lab')
}
