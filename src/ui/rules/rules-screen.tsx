import './rules.css'
import './making.css'
import './alerts.css'
import './rule-list.css'
import { useEffect, useId, useRef, useState } from 'react'
import { isDescribed } from '../../core/health/is-described.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../core/health/profile.ts'
import type { Cause } from '../../core/health/rules/rule.ts'
import { ALL_CAUSES, ruleSetsFor } from '../../core/health/rules/rule-sets.ts'
import { VERDICTS } from '../../core/health/verdict/verdict.ts'
import type { Messages } from '../../messages/messages.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { bandWords, causeHeading, SCORE_STEPS } from '../../messages/rules-page.ts'
import { DotMark } from '../../viewer/dot-mark.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { SelectField } from '../fields.tsx'
import { AlertsSection } from './alerts-section.tsx'
import { RuleGroup } from './rule-group.tsx'

/** Chosen where the rules shown are those of the people at the table; otherwise a cause's key is. */
const YOURS = ''
const KINDS = ['condition', 'allergy', 'diet', 'medicine', 'age'] as const satisfies readonly Cause['kind'][]

/** Every rule that holds for the people at the table, with its source; or those of anything else there are rules for. */
export function RulesScreen() {
  const messages = useMessages()
  const { say } = messages
  const app = useApp()
  const people = useAppState((state) => state.people)
  const [chosen, setChosen] = useState(YOURS)
  const title = useRef<HTMLHeadingElement>(null)
  const rulesId = useId()

  useEffect(() => {
    window.scrollTo(0, 0)
    title.current?.focus({ preventScroll: true })
  }, [])

  const other = ALL_CAUSES.find((cause) => keyOf(cause) === chosen)
  const yours = causesOf(people)
  return (
    <div className="rules">
      <header className="rules-bar">
        <Button look="quiet" icon="back" words={say('rules.back')} onClick={app.hideRules} />
        <Button look="quiet" icon="print" words={say('rules.print')} onClick={() => window.print()} />
      </header>
      <main className="rules-main">
        <div className="rules-head">
          <h1 ref={title} tabIndex={-1}>
            {say('health.howVerdictsAreMade')}
          </h1>
          <p className="rules-lead">{say('rules.lead')}</p>
          <p className="rules-lead">{say('rules.answers')}</p>
        </div>
        <Making />
        <AlertsSection />
        <section className="rules-list" aria-labelledby={rulesId}>
          <div className="rules-list-head">
            <h2 id={rulesId}>{say('rules.rulesTitle')}</h2>
            <SelectField
              label={say('rules.show')}
              className="cause-chooser"
              value={chosen}
              onChoose={setChosen}
            >
              <option value={YOURS}>
                {messages.list(people.map((person) => calledNow(messages, person)))}
              </option>
              {KINDS.map((kind) => (
                <optgroup key={kind} label={say(`rules.kind.${kind}`)}>
                  {ALL_CAUSES.filter((cause) => cause.kind === kind).map((cause) => (
                    <option key={cause.id} value={keyOf(cause)}>
                      {causeHeading(messages, cause)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </SelectField>
          </div>
          {other && <p className="field-note">{say('rules.otherNote')}</p>}
          {!other && yours.length === 1 && <p className="field-note">{say('rules.nobody')}</p>}
          {(other ? [{ cause: other, people: [] }] : yours).map(({ cause, people: whose }) => (
            <RuleGroup key={keyOf(cause)} cause={cause} people={whose} named={!other && people.length > 1} />
          ))}
        </section>
        <footer className="rules-foot field-note">
          <p>{say('rules.reviewNote')}</p>
          <p>{say('app.advice')}</p>
        </footer>
      </main>
    </div>
  )
}

function Making() {
  const messages = useMessages()
  const { say } = messages
  return (
    <div className="making">
      <section>
        <h2>{say('rules.makingTitle')}</h2>
        <ol className="making-steps">
          {SCORE_STEPS.map((step) => (
            <li key={step}>
              <h3>{say(`rules.making.${step}.title`)}</h3>
              <p>{say(`rules.making.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="making-bands">
        <h2>{say('rules.bandsTitle')}</h2>
        <dl>
          {VERDICTS.map((verdict) => (
            <div key={verdict} data-dot={verdict}>
              <dt>
                <DotMark dot={verdict} size={22} /> {say(`health.verdict.name.${verdict}`)}
              </dt>
              <dd className="band-score">{bandWords(messages, verdict)}</dd>
              <dd className="band-meaning">{say(`health.verdict.meaning.${verdict}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="field-note">{say('rules.grey')}</p>
      </section>
    </div>
  )
}

function keyOf({ kind, id }: Cause): string {
  return `${kind}/${id}`
}

/** Whoever is described is no longer just anyone. */
function calledNow(messages: Messages, person: HealthProfile): string {
  const isYou = person.name === GENERAL_PROFILE.name && isDescribed(person)
  return isYou ? messages.say('health.you') : nameOf(messages, person)
}

/** All that rules come from for these people, each once with those it holds for; what holds for everyone first. */
function causesOf(people: readonly HealthProfile[]) {
  const found = new Map<string, { readonly cause: Cause; readonly people: HealthProfile[] }>()
  for (const person of people) {
    for (const { cause } of ruleSetsFor(person)) {
      const known = found.get(keyOf(cause))
      if (known) known.people.push(person)
      else found.set(keyOf(cause), { cause, people: [person] })
    }
  }
  return [...found.values()].sort(
    (a, b) => Number(b.cause.id === 'general') - Number(a.cause.id === 'general'),
  )
}
