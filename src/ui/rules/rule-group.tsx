import { useId } from 'react'
import type { HealthProfile } from '../../core/health/profile.ts'
import type { Cause, Rule } from '../../core/health/rules/rule.ts'
import { useMessages } from '../../messages/react.tsx'
import {
  causeHeading,
  ownFigureWords,
  publisherWords,
  type ToldRule,
  toldRules,
} from '../../messages/rules-page.ts'
import { useAppState } from '../app-context.tsx'

type RuleGroupProps = {
  readonly cause: Cause
  /** Those it holds for; nobody where it is only looked at. */
  readonly people: readonly HealthProfile[]
  /** Whether they have to be told apart. */
  readonly named: boolean
}

/** The rules that come from one thing, each with its source. */
export function RuleGroup({ cause, people, named }: RuleGroupProps) {
  const messages = useMessages()
  const id = useId()
  const calories = useAppState((state) => !state.settings.hideCalories)
  const rules = toldRules(messages, cause, calories)
  const count = rules.length
  const names = messages.list(people.map(({ name }) => name))
  /** What of the rule a person has otherwise: a figure of their own, or how severe their allergy is. */
  const ownWords = (rule: Rule) =>
    people.flatMap((person) => {
      const { name, severity = {} } = person
      const degree = cause.kind === 'allergy' ? severity[cause.id] : undefined
      const words = degree ? messages.say(`rules.severity.${degree}`) : ownFigureWords(messages, rule, person)
      if (!words) return []
      return [named ? messages.say('rules.named', { name, words }) : words]
    })
  return (
    <section className="rule-group" aria-labelledby={id}>
      <div className="rule-group-head">
        <h3 id={id}>{causeHeading(messages, cause)}</h3>
        <p>
          {named ? messages.say('rules.countFor', { count, names }) : messages.say('rules.count', { count })}
        </p>
      </div>
      <ul>
        {rules.map((told) => (
          <ToldRuleLine key={told.rule.id} told={told} own={ownWords(told.rule)} />
        ))}
      </ul>
    </section>
  )
}

function ToldRuleLine({ told, own }: { readonly told: ToldRule; readonly own: readonly string[] }) {
  const { say } = useMessages()
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
        {needsReview && <span className="rule-unreviewed">{say('rules.unreviewed')}</span>}
      </p>
    </li>
  )
}
