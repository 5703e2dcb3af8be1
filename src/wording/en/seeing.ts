import type { RowChange } from '../../core/analysis/changes.ts'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import type { LimitId, Usage } from '../../core/analysis/look.ts'
import type { Verdict } from '../../core/health/verdict/verdict.ts'

/** Words of the command line about how looking goes: what it takes, its limits, and what a photo tries to say to a model. */

export const METER = {
  tokens: ({ inputTokens, outputTokens, reasoningTokens }: Usage) => {
    const thought = reasoningTokens ? ` (${count(reasoningTokens)} thought)` : ''
    return `${count(inputTokens)} tokens in, ${count(outputTokens)} out${thought}`
  },
  /** By list price. */
  priceNote: `Costs are by the makers’ list prices of ${PRICES_AS_OF}, which may have changed.`,
  cost: (usd: number) => `about $${usd < 0.1 ? usd.toFixed(4) : usd.toFixed(2)}`,
} as const

const count = (number: number) => number.toLocaleString('en')

const LIMIT_NAMES: Readonly<Record<LimitId, string>> = {
  looks: 'number of looks',
  tokens: 'number of tokens',
  money: 'amount of money',
  seconds: 'time',
}

export function limitSentence(limit: LimitId): string {
  return `Looking ended at your limit on the ${LIMIT_NAMES[limit]}. There may be more to find.`
}

export function lookupsFailedSentence(lookups: number): string {
  const what = lookups === 1 ? 'One product or food' : `${lookups} products or foods`
  return `${what} could not be looked up just now. All that was found stays.`
}

export const CHANGES = {
  title: 'What the new look changed',
  none: 'The new look changed nothing.',
} as const

/** `verdictName`: what a verdict is called. */
export function changeSentence(verdictName: (verdict: Verdict) => string, change: RowChange): string {
  switch (change.kind) {
    case 'added':
      return `New: ${change.name}`
    case 'removed':
      return `No longer seen: ${change.name}`
    case 'renamed':
      return `${change.from} is now ${change.to}`
    case 'verdict': {
      const verdicts = `${verdictName(change.from)}, now ${verdictName(change.to)}`
      return `${change.name}: ${verdicts}`
    }
  }
}

export const INSTRUCTIONS = {
  title: 'Words in this photo read like an order to the model',
  quoted: (text: string) => `“${text}”`,
  note: 'Verdicts come from rules, not from words in a photo. But names and amounts come from the model, so check them.',
} as const

export const LOOK_OPTIONS = {
  effort:
    'how much a model thinks; auto thinks little, and takes the second half of the looks only for verdicts that are not settled',
  limit:
    'end looking at a limit for each photo: looks=8, tokens=50000, money=0.10 (US dollars by list price) or seconds=30; can be given several times',
  noCache: 'neither answer from memory nor remember this look',
  again: 'look anew, remember that instead, and say what is different',
  fromMemory: (photos: number) =>
    `From memory: ${photos === 1 ? 'this photo was' : 'these photos were'} looked at before in the same way. Look anew with --again.`,
  partlyFromMemory: (remembered: number, of: number) => `${remembered} of ${of} photos from memory`,
  lookUpAgain: 'Run the command again to try once more.',
} as const
