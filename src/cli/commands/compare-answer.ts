import { collect } from '../../core/analysis/collect-looks.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import type { Row } from '../../core/analysis/row.ts'
import { select } from '../../core/analysis/select.ts'
import { citation } from '../../core/health/rules/citations.ts'
import { placingScore } from '../../evaluate/placing-score.ts'
import { foodTable } from '../../food-data/node.ts'
import { foodJudge } from '../../lenses/food/judge.ts'
import { alertsInWords } from '../../messages/alerts.ts'
import { assessmentWords, dotWords } from '../../messages/assessment-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { missingWords } from '../../messages/open-questions.ts'
import { decidingReason, explain } from '../../messages/reasons.ts'
import type { Answer, SaidOf } from '../../vision/clients/recorded/answer.ts'
import { recordedClient } from '../../vision/clients/recorded/client.ts'
import { dotsOfVerdict, readAnswer } from '../input/answer-file.ts'
import { truthsOf } from '../input/truth-files.ts'
import { type PersonOptions, personOf } from '../options/person.ts'
import { answerDot, placingRows } from '../output/placing-lines.ts'
import { sourced } from '../output/sourced.ts'
import { textTable } from '../output/table.ts'

export type CompareOptions = PersonOptions & { readonly photo?: string; readonly json?: true }

type Compared = {
  readonly row: Row
  readonly said: SaidOf
  /** Undefined where the answer gives no verdict. */
  readonly same: boolean | undefined
}

/** `dishlight measure compare-answer <file>`: what a model said beside what the rules say, and why they differ. */
export async function compareAnswer(
  messages: Messages,
  path: string,
  options: CompareOptions,
): Promise<void> {
  const { say } = messages
  const person = personOf(messages, options)
  const answer = await readAnswer(messages, path)
  const { analysis } = await collect(
    NO_PHOTO,
    recordedClient(answer.recording).look({ photo: NO_PHOTO }, new AbortController().signal),
  )
  const rows = select(analysis, [person], foodTable(), foodJudge)
  const compared = rows.map((row): Compared => compare(row, answer))
  const [truth] = options.photo === undefined ? [] : await truthsOf(messages, [options.photo])
  const scores = truth && {
    answer: placingScore(truth.truth, dotsOf(answer), foodTable()),
    ours: placingScore(truth.truth, rows.map(answerDot), foodTable()),
  }
  const text = options.json
    ? JSON.stringify(
        { things: compared.map((one) => inJson(messages, one)), ...(scores && { scores }) },
        null,
        1,
      )
    : [
        table(messages, compared),
        differences(messages, compared),
        ...(scores
          ? [
              textTable(
                (['truth', 'theAnswer', 'ours'] as const).map((id) => say(`cli.compareAnswer.${id}`)),
                placingRows(messages, [scores.answer, scores.ours]),
                [1, 2],
              ),
            ]
          : []),
      ].join('\n\n')
  process.stdout.write(`${text}\n`)
}

/** An answer speaks of shares of a photo; the photo itself is not needed. */
const IMAGE = { bytes: new Uint8Array(0), mediaType: 'image/jpeg', width: 1, height: 1 } as const
const NO_PHOTO: Photo = { name: 'answer', sha256: '0'.repeat(64), sent: IMAGE, original: IMAGE }

function compare(row: Row, { said }: Answer): Compared {
  const own = row.composed.item.sightings.flatMap(({ id }) => said.get(id) ?? [])[0] ?? {}
  const means = own.verdict === undefined ? undefined : dotsOfVerdict(own.verdict)
  const dot = row.assessments[0]?.dot
  return { row, said: own, same: means && dot && means.includes(dot) }
}

function dotsOf({ recording }: Answer) {
  return recording.events.flatMap((event) => {
    if (event.type !== 'detection' || event.detection.region.kind !== 'point') return []
    return [{ label: event.detection.label, dot: event.detection.region.point }]
  })
}

function table(messages: Messages, compared: readonly Compared[]): string {
  const { say } = messages
  const header = (['name', 'answer', 'rules', 'same'] as const).map((id) => say(`cli.column.${id}`))
  const cells = compared.map(({ row, said, same }) => [
    row.name,
    saidWords(messages, said),
    row.assessments[0] ? assessmentWords(messages, row.assessments[0]) : '–',
    same === undefined ? '' : same ? '=' : '≠',
  ])
  return textTable(header, cells)
}

function saidWords({ say, number }: Messages, { verdict, score }: SaidOf): string {
  if (score === undefined) return verdict ?? '–'
  const told = number(score, { maximumFractionDigits: 1 })
  return verdict === undefined ? told : say('cli.compareAnswer.said', { verdict, score: told })
}

function differences(messages: Messages, compared: readonly Compared[]): string {
  const differing = compared.filter(({ same }) => same === false)
  const count = messages.say('cli.compareAnswer.differences', {
    differ: differing.length,
    all: compared.length,
  })
  return [
    count,
    ...differing.flatMap((one) => [`• ${difference(messages, one)}`, ...whyLines(messages, one)]),
  ].join('\n')
}

function difference(messages: Messages, { row, said }: Compared): string {
  const dot = row.assessments[0]?.dot
  return messages.say('cli.compareAnswer.difference', {
    name: row.name,
    said: saidWords(messages, said),
    ours: dot ? dotWords(messages, dot).toLowerCase() : '–',
  })
}

function whyLines(messages: Messages, { row }: Compared): readonly string[] {
  return reasonsOf(messages, row).map(({ sentence }) => `    ${sentence}`)
}

/** The rules that decided, in words with their sources: what must not be eaten or asked about, then nutrition. */
function reasonsOf(messages: Messages, { composed, assessments: [assessment] }: Row) {
  if (!assessment) return []
  const alerts = alertsInWords(messages, assessment.alerts, composed.amount.basis)
    .filter(({ advice }) => advice !== 'none')
    .flatMap(({ sentence, alerts: [first] }) =>
      first
        ? [
            {
              rule: first.rule,
              sentence: sourced(messages, sentence, citation(first.citation), first.needsReview),
            },
          ]
        : [],
    )
  if (assessment.dot === 'avoid' || assessment.dot === 'ask-first') return alerts.slice(0, 1)
  const explanation = explain(messages, composed, assessment)
  const deciding = decidingReason(explanation, assessment)
  const own = deciding
    ? [
        {
          rule: deciding.reason.rule,
          sentence: sourced(messages, deciding.sentence, deciding.citation, deciding.needsReview),
        },
      ]
    : []
  const open =
    assessment.verdict === 'unknown'
      ? [
          {
            rule: 'unknown',
            sentence: explanation.headline[0] ?? whatIsMissing(messages, assessment.missing),
          },
        ]
      : []
  return [...open, ...own, ...alerts.slice(0, 1)]
}

function whatIsMissing(messages: Messages, missing: Parameters<typeof missingWords>[1]): string {
  return missing.length > 0
    ? missingWords(messages, missing.slice(0, 3))
    : messages.say('cli.compareAnswer.noReason')
}

function inJson(messages: Messages, { row, said, same }: Compared) {
  const [assessment] = row.assessments
  return {
    name: row.name,
    answer: said,
    ...(assessment && { dot: assessment.dot, verdict: assessment.verdict, score: assessment.score }),
    ...(same !== undefined && { same }),
    reasons: reasonsOf(messages, row),
  }
}
