import { foundInstructions } from '../../core/analysis/instructions.ts'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import { summed } from '../../core/analysis/reduce.ts'
import {
  type AnalysisState,
  allRemembered,
  failuresOf,
  linesUnread,
  lookupsFailed,
} from '../../core/analysis/run.ts'
import { changeSentence } from '../../messages/changes.ts'
import type { Messages } from '../../messages/messages.ts'
import { pageFacts } from '../../messages/page-facts.ts'
import { oneByOne } from '../../messages/people-in-words.ts'
import { costWords, secondsWords, tokensWords } from '../../messages/usage.ts'
import type { Looked } from '../look-at-photos.ts'

/** What the looks took, or that nobody was asked; no line where nothing is known of it. `photos`: an analysis of each. */
export function meterLine(messages: Messages, photos: readonly AnalysisState[]): readonly string[] {
  const { say } = messages
  const asked = photos.filter((photo) => !allRemembered(photo)).map(({ analysis }) => analysis.usage)
  if (asked.length === 0) return [say('cli.look.fromMemory', { photos: photos.length })]
  const usage = asked.reduce(summed)
  if (usage.inputTokens + usage.outputTokens === 0) return []
  const { costUsd } = usage
  const remembered = photos.length - asked.length
  const line = [
    tokensWords(messages, usage),
    ...(costUsd === undefined ? [] : [costWords(messages, costUsd)]),
    secondsWords(messages, usage.elapsedMs / 1000),
    ...(remembered > 0 ? [say('cli.look.partlyFromMemory', { remembered, photos: photos.length })] : []),
  ].join(' · ')
  return [costUsd === undefined ? line : say('cli.look.priced', { usage: line, date: PRICES_AS_OF })]
}

/** What a person should know of the look beside its items, a line each. */
export function* noteLines(messages: Messages, looked: Looked): Generator<string> {
  const { say, list } = messages
  const { analysis, run, each, changes } = looked
  for (const limit of analysis.limits ?? []) yield say(`analysis.status.limit.${limit}`)
  const notLookedUp = lookupsFailed(run)
  if (notLookedUp > 0) {
    const sentence = say('analysis.status.lookupsFailed', { count: notLookedUp })
    yield say('cli.look.lookUpAgain', { sentence })
  }
  const unread = linesUnread(run)
  if (unread > 0) yield say('analysis.status.unread', { count: unread })
  yield* pageFacts(messages, run)
  const orders = foundInstructions(analysis).map(({ text }) => say('analysis.instructions.quoted', { text }))
  if (orders.length > 0) {
    yield say('cli.look.instructions', {
      title: say('analysis.instructions.title'),
      quotes: list(orders, 'none'),
      note: say('analysis.instructions.note'),
    })
  }
  if (changes?.length === 0) yield say('analysis.changes.none')
  else if (changes) {
    const sentences = changes.map((change) => changeSentence(messages, change))
    yield say('cli.look.changes', {
      title: say('analysis.changes.title'),
      changes: oneByOne(messages, sentences),
    })
  }
  if (analysis.rejected.length > 0) yield say('cli.look.rejected', { count: analysis.rejected.length })
  const standing = each
    .filter((photo) => failuresOf(photo.run).length === 0)
    .flatMap((photo) => photo.analysis.looks)
  const lost = standing.filter((look) => look.failed).length
  if (lost > 0) yield say('cli.look.lost', { lost, looks: standing.length })
}
