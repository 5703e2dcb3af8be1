import { foundInstructions } from '../../core/analysis/instructions.ts'
import { summed } from '../../core/analysis/reduce.ts'
import { type AnalysisState, allRemembered, failuresOf, lookupsFailed } from '../../core/analysis/run.ts'
import type { Verdict } from '../../core/health/verdict/verdict.ts'
import type { Messages } from '../../messages/messages.ts'
import { STATUS } from '../../wording/en/app.ts'
import { cliWording } from '../../wording/en/cli.ts'
import {
  CHANGES,
  changeSentence,
  INSTRUCTIONS,
  LOOK_OPTIONS,
  limitSentence,
  lookupsFailedSentence,
  METER,
} from '../../wording/en/seeing.ts'
import type { Looked } from '../look-at-photos.ts'

/** What the looks took, or that nobody was asked; no line where nothing is known of it. `photos`: an analysis of each. */
export function meterLine(photos: readonly AnalysisState[]): readonly string[] {
  const asked = photos.filter((photo) => !allRemembered(photo)).map(({ analysis }) => analysis.usage)
  if (asked.length === 0) return [LOOK_OPTIONS.fromMemory(photos.length)]
  const usage = asked.reduce(summed)
  if (usage.inputTokens + usage.outputTokens === 0) return []
  const priced = usage.costUsd !== undefined
  const cost = usage.costUsd === undefined ? [] : [METER.cost(usage.costUsd)]
  const remembered = photos.length - asked.length
  const memory = remembered > 0 ? [LOOK_OPTIONS.partlyFromMemory(remembered, photos.length)] : []
  const line = [METER.tokens(usage), ...cost, STATUS.seconds(usage.elapsedMs / 1000), ...memory].join(' · ')
  return [priced ? `${line}. ${METER.priceNote}` : line]
}

/** What a person should know of the look beside its items, a line each. */
export function* noteLines({ say }: Messages, looked: Looked): Generator<string> {
  const { analysis, run, each, changes } = looked
  for (const limit of analysis.limits ?? []) yield limitSentence(limit)
  const notLookedUp = lookupsFailed(run)
  if (notLookedUp > 0) yield `${lookupsFailedSentence(notLookedUp)} ${LOOK_OPTIONS.lookUpAgain}`
  const orders = foundInstructions(analysis)
  if (orders.length > 0) {
    yield `${INSTRUCTIONS.title}: ${orders.map(({ text }) => INSTRUCTIONS.quoted(text)).join(', ')}. ${INSTRUCTIONS.note}`
  }
  if (changes?.length === 0) yield CHANGES.none
  else if (changes) {
    const nameOf = (verdict: Verdict) => say(`health.verdict.name.${verdict}`)
    yield `${CHANGES.title}: ${changes.map((change) => changeSentence(nameOf, change)).join('; ')}.`
  }
  if (analysis.rejected.length > 0) yield cliWording.rejected(analysis.rejected.length)
  const standing = each
    .filter((photo) => failuresOf(photo.run).length === 0)
    .flatMap((photo) => photo.analysis.looks)
  const lost = standing.filter((look) => look.failed).length
  if (lost > 0) yield cliWording.looksLost(lost, standing.length)
}
