import { useId } from 'react'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { Cause, Rule } from '../../core/health/rules/rule.ts'
import { joined } from '../../wording/en/join.ts'
import { RULES_PAGE } from '../../wording/en/rules-page.ts'
import {
  causeHeading,
  ownFigureWords,
  publisherWords,
  type ToldRule,
  toldRules,
} from '../../wording/en/told-rules.ts'

type RuleGroupProps = {
  readonly cause: Cause
  /** Those it holds for; nobody where it is only looked at. */
  readonly people: readonly HealthProfile[]
  /** Whether they have to be told apart. */
  readonly named: boolean
}

/** The rules that come from one thing, each with its source. */
export function RuleGroup({ cause, people, named }: RuleGroupProps) {
  const id = useId()
  const rules = toldRules(cause)
  const whose = named ? RULES_PAGE.holdsFor(joined(people.map(({ name }) => name))) : ''
  return (
    <section className="rule-group" aria-labelledby={id}>
      <div className="rule-group-head">
        <h3 id={id}>{causeHeading(cause)}</h3>
        <p>{[RULES_PAGE.count(rules.length), whose].filter(Boolean).join(', ')}</p>
      </div>
      <ul>
        {rules.map((told) => (
          <ToldRuleLine key={told.rule.id} told={told} own={ownWords(told.rule, cause, people, named)} />
        ))}
      </ul>
    </section>
  )
}

function ToldRuleLine({ told, own }: { readonly told: ToldRule; readonly own: readonly string[] }) {
  const { rule, sentence, more, citation, needsReview } = told
  return (
    <li className="rule" data-rule={rule.id}>
      <p className="rule-sentence">{sentence}</p>
      {more && <p className="rule-more">{more}</p>}
      {own.map((words) => (
        <p key={words} className="rule-own">
          {words}
        </p>
      ))}
      <p className="rule-source">
        <cite>
          {publisherWords(citation)}:{' '}
          <a href={citation.url} target="_blank" rel="noopener noreferrer">
            {citation.title}
          </a>
          {citation.section && `, ${citation.section}`}
        </cite>
        {needsReview && <span className="rule-unreviewed">{RULES_PAGE.unreviewed}</span>}
      </p>
    </li>
  )
}

/** What of the rule a person has otherwise: a figure of their own, or how severe their allergy is. */
function ownWords(
  rule: Rule,
  cause: Cause,
  people: readonly HealthProfile[],
  named: boolean,
): readonly string[] {
  return people.flatMap(({ name, targets, severity = {} }) => {
    const degree = cause.kind === 'allergy' ? severity[cause.id] : undefined
    const figure = ownFigureWords(rule, targets)
    const words = degree ? RULES_PAGE.severity[degree] : figure && RULES_PAGE.own(figure)
    if (!words) return []
    return [named ? RULES_PAGE.named(name, words) : words]
  })
}
