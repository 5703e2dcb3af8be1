import type * as z from 'zod/mini'
import type { Dot } from '../../core/health/assessment.ts'
import type { Messages } from '../../messages/messages.ts'
import { type Answer, answerSchema } from '../../vision/clients/recorded/answer.ts'
import { unusable } from '../exit-codes.ts'
import { shortened } from '../options/misuse.ts'
import { readJson } from './read-file.ts'

/** Words of a verdict, and what is drawn for them here. */
const VERDICTS: readonly (readonly [readonly string[], readonly Dot[]])[] = [
  [['green', 'good', 'yes', 'ok', 'recommended', 'highly recommended'], ['recommended']],
  [['amber', 'yellow', 'orange', 'limit', 'moderation', 'in moderation'], ['in-moderation']],
  [
    ['red', 'bad', 'no', 'avoid', 'not recommended'],
    ['not-recommended', 'avoid', 'ask-first'],
  ],
]

/** The dots that a verdict stands for; undefined for a word that is none. */
export function dotsOfVerdict(verdict: string): readonly Dot[] | undefined {
  const word = verdict.trim().toLowerCase().replace(/[-_]/g, ' ')
  return VERDICTS.find(([words]) => words.includes(word))?.[1]
}

/** A model's published answer. Of one that cannot be used, the entry and its field are named, and what can stand there. */
export async function readAnswer(messages: Messages, path: string): Promise<Answer> {
  const answer = await readJson(messages, path, answerSchema, (issue) => whyNot(messages, path, issue))
  for (const [index, { verdict }] of [...answer.said.values()].entries()) {
    if (verdict === undefined || dotsOfVerdict(verdict)) continue
    throw unusable(entrySentence(messages, path, index, 'verdict', verdict))
  }
  return answer
}

function whyNot(messages: Messages, path: string, { path: at, input }: z.core.$ZodIssue): string {
  const [index, field] = at
  if (typeof index !== 'number') return messages.say('cli.compareAnswer.badAnswer', { path })
  return entrySentence(messages, path, index, field === undefined ? undefined : String(field), input)
}

function entrySentence(
  messages: Messages,
  path: string,
  index: number,
  field: string | undefined,
  input: unknown,
): string {
  const { say } = messages
  const why = () => {
    if (field === undefined) return say('cli.compareAnswer.notObject')
    if (input === undefined) return say('cli.entry.missing', { field })
    return say('cli.entry.unusable', {
      field,
      value: shortened(JSON.stringify(input)),
      advice: advice(messages, field),
    })
  }
  return say('cli.entry.at', { path, entry: index + 1, why: why() })
}

const MOST_PERCENT = 100

function advice({ say, list }: Messages, field: string): string {
  if (field === 'verdict') {
    return say('cli.write.oneOf', {
      names: list(
        VERDICTS.flatMap(([words]) => words),
        'none',
      ),
    })
  }
  const isNumber = ['xPercent', 'yPercent', 'score'].includes(field)
  return isNumber ? say('cli.entry.number', { most: MOST_PERCENT }) : say('cli.entry.text')
}
