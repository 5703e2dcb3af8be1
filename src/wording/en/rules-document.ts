import { ALL_CAUSES } from '../../core/health/rules/all-rules.ts'
import type { Cause } from '../../core/health/rules/rule.ts'
import { VERDICTS } from '../../core/health/verdict/verdict.ts'
import { VERDICT_MEANINGS, VERDICT_WORDS } from './parts.ts'
import { BAND_WORDS, GREY_NOTE, RULES_PAGE, SCORE_STEPS } from './rules-page.ts'
import { causeHeading, publisherWords, type ToldRule, toldRules } from './told-rules.ts'

const KINDS = ['condition', 'allergy', 'diet', 'medicine'] as const satisfies readonly Cause['kind'][]

/** Every rule of the engine with its source, as Markdown. */
export function rulesDocument(): string {
  return `${[
    `# ${RULES_PAGE.title}`,
    '<!-- Written by `npm run docs` from the rules the engine runs. -->',
    RULES_PAGE.lead,
    `## ${RULES_PAGE.scoreTitle}`,
    SCORE_STEPS.map(({ title, text }, i) => `${i + 1}. **${title}.** ${text}`).join('\n'),
    `## ${RULES_PAGE.bandsTitle}`,
    [
      '| Verdict | Score | Meaning |',
      '| --- | --- | --- |',
      ...VERDICTS.map((id) => `| ${VERDICT_WORDS[id]} | ${BAND_WORDS[id]} | ${VERDICT_MEANINGS[id]} |`),
    ].join('\n'),
    GREY_NOTE,
    ...KINDS.flatMap((kind) => [
      `## ${RULES_PAGE.groups[kind]}`,
      ...ALL_CAUSES.filter((cause) => cause.kind === kind).flatMap(section),
    ]),
  ].join('\n\n')}\n`
}

function section(cause: Cause): readonly string[] {
  const rules = toldRules(cause)
  return [`### ${causeHeading(cause)} (\`${cause.id}\`)`, rules.map(line).join('\n')]
}

function line({ rule, sentence, more, citation, needsReview }: ToldRule): string {
  const { title, url, section: where } = citation
  const source = `${publisherWords(citation)}: [${title}](${url})${where ? `, ${where}` : ''}.`
  return `- **${sentence}** ${more ? `${more} ` : ''}${source}${needsReview ? ` *${RULES_PAGE.unreviewed}.*` : ''} \`${rule.id}\``
}
