import type { Cause } from '../core/health/rules/rule.ts'
import { ALL_CAUSES } from '../core/health/rules/rule-sets.ts'
import { VERDICTS } from '../core/health/verdict/verdict.ts'
import type { Messages } from './messages.ts'
import {
  adviceTable,
  bandWords,
  causeHeading,
  publisherWords,
  SCORE_STEPS,
  type ToldRule,
  toldRules,
} from './rules-page.ts'

const KINDS = ['condition', 'allergy', 'diet', 'medicine', 'age'] as const satisfies readonly Cause['kind'][]

/** Every rule of the engine with its source, as Markdown. */
export function rulesDocument(messages: Messages): string {
  const { say } = messages
  const steps = SCORE_STEPS.map((step, index) => {
    return `${index + 1}. **${say(`rules.making.${step}.title`)}.** ${say(`rules.making.${step}.text`)}`
  })
  const bands = VERDICTS.map((id) => {
    return `| ${say(`health.verdict.name.${id}`)} | ${bandWords(messages, id)} | ${say(`health.verdict.meaning.${id}`)} |`
  })
  const rules = KINDS.flatMap((kind) => [
    `## ${say(`rules.kind.${kind}`)}`,
    ...ALL_CAUSES.filter((cause) => cause.kind === kind).flatMap((cause) => section(messages, cause)),
  ])
  return `${[
    `# ${say('health.howVerdictsAreMade')}`,
    '<!-- Written by `npm run docs` from the rules the engine runs. -->',
    say('rules.lead'),
    say('rules.answers'),
    `## ${say('rules.makingTitle')}`,
    steps.join('\n'),
    `## ${say('rules.bandsTitle')}`,
    [
      `| ${say('rules.band.verdict')} | ${say('rules.band.score')} | ${say('rules.band.meaning')} |`,
      '| --- | --- | --- |',
      ...bands,
    ].join('\n'),
    say('rules.grey'),
    ...alertsSection(messages),
    ...rules,
  ].join('\n\n')}\n`
}

/** What raises an alert, and what a person is to do about it. */
function alertsSection(messages: Messages): readonly string[] {
  const { say } = messages
  const { columns, rows } = adviceTable(messages)
  return [
    `## ${say('rules.alerts.title')}`,
    say('rules.alerts.lead'),
    [
      `| ${[say('rules.alerts.found'), ...columns].join(' | ')} |`,
      `| ${['', ...columns].map(() => '---').join(' | ')} |`,
      ...rows.map(({ found, advice }) => {
        const cells = advice.map((id) => say(`rules.alerts.advice.${id}`))
        return `| ${[found, ...cells].join(' | ')} |`
      }),
    ].join('\n'),
    (['avoid', 'ask-first', 'ask'] as const)
      .map((id) => `- **${say(`health.advice.name.${id}`)}.** ${say(`health.advice.meaning.${id}`)}.`)
      .join('\n'),
    say('rules.alerts.open'),
    say('rules.alerts.kitchen'),
  ]
}

function section(messages: Messages, cause: Cause): readonly string[] {
  const lines = toldRules(messages, cause).map((told) => line(messages, told))
  return [`### ${causeHeading(messages, cause)} (\`${cause.id}\`)`, lines.join('\n')]
}

function line(messages: Messages, { rule, sentence, more, citation, needsReview }: ToldRule): string {
  const { title, url, section: where } = citation
  const source = `${publisherWords(citation)}: [${title}](${url})${where ? `, ${where}` : ''}.`
  const mark = needsReview ? ` *${messages.say('rules.unreviewed')}.*` : ''
  return `- **${sentence}** ${more ? `${more} ` : ''}${source}${mark} \`${rule.id}\``
}
