import type { AllergySeverity } from '../core/health/profile.ts'
import type { Frame } from './frame.ts'
import type { Item } from './items.ts'
import { isContent } from './lexicon.ts'
import type { Segment } from './segments.ts'
import type { Reading, Statement } from './statement.ts'

/**
 * How severe the allergies of a segment are. A word for it counts for those of its segment, or, where it has none, for those
 * named last ("peanuts (severe)"); a list that goes on has the severity of its beginning ("severe allergy to milk, egg"). Returns
 * whether it said anything of an allergy.
 */
export function readSeverity(
  reading: Reading,
  segment: Segment,
  stated: readonly Statement[],
  carried: Frame,
): boolean {
  const { items, joint } = segment
  const own = severityIn(items)
  const goesOn = carried.severity !== undefined && !items.some(({ kind }) => kind === 'allergy')
  // "Severe: peanut; mild: milk": a heading, for what stands behind it.
  if (own && segment.next === 'colon' && !items.some(isContent)) return true
  const severity = own ?? (goesOn ? carried.severity : undefined)
  if (!severity) return false
  const here = stated.filter(isAllergy)
  const last = reading.statements.findLast(isAllergy)
  const meant =
    here.length > 0
      ? here
      : own && last
        ? reading.statements.filter((each) => isMeant(each, last, joint))
        : []
  reading.statements = reading.statements.map((each) =>
    meant.includes(each) ? { ...each, severity: moreSevere(each.severity, severity) } : each,
  )
  return meant.length > 0
}

/** Behind a colon or in brackets it is the last one's: "milk: mild, egg: severe". */
function isMeant(each: Statement, last: Statement, joint: Segment['joint']): boolean {
  const isNarrow = joint === 'colon' || joint === 'open' || joint === 'dash'
  return isAllergy(each) && each.group === last.group && (!isNarrow || each.segment === last.segment)
}

function isAllergy({ choices, how }: Statement): boolean {
  return how !== 'not' && choices.flat().some(({ kind }) => kind === 'allergy')
}

function moreSevere(one: AllergySeverity | undefined, other: AllergySeverity): AllergySeverity {
  return one === 'severe' ? one : other
}

function severityIn(items: readonly Item[]): AllergySeverity | undefined {
  const kinds = items.map(({ kind }) => kind)
  if (kinds.includes('severe') || kinds.includes('severe-allergy'))
    return isDenied(items) ? undefined : 'severe'
  if (kinds.includes('trace') && kinds.includes('not')) return 'severe'
  return kinds.includes('mild') ? 'mild' : undefined
}

/** "not severe", "I don't carry an EpiPen" */
function isDenied(items: readonly Item[]): boolean {
  const severe = items.findIndex(({ kind }) => kind === 'severe' || kind === 'severe-allergy')
  return items.slice(0, severe).some(({ kind }) => kind === 'not')
}

/** The severity that a list goes on with: it stands before the allergy, and the foods behind both. */
export function severityOfList(items: readonly Item[]): AllergySeverity | undefined {
  const allergy = items.findIndex(({ kind }) => kind === 'allergy' || kind === 'severe-allergy')
  const food = items.findIndex(({ kind }) => kind === 'food' || kind === 'part')
  const isHeading = !items.some(isContent)
  const before = isHeading ? items : items.slice(0, allergy + 1)
  return allergy >= 0 && food !== -1 && food < allergy ? undefined : severityIn(before)
}
