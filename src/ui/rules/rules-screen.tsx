import './rules.css'
import { useEffect, useId, useRef, useState } from 'react'
import { ALL_CAUSES } from '../../core/health/rules/rule-sets.ts'
import { VERDICTS } from '../../core/health/verdict/verdict.ts'
import { useMessages } from '../../messages/react.tsx'
import { bandWords, SCORE_STEPS } from '../../messages/rules-page.ts'
import { VerdictMark } from '../../viewer/verdict-mark.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { CauseChooser, YOURS } from './cause-chooser.tsx'
import { causesOf } from './causes-of.ts'
import { RuleGroup } from './rule-group.tsx'

/** Every rule that holds for the people at the table, with its source; or those of anything else there are rules for. */
export function RulesScreen() {
  const { say } = useMessages()
  const app = useApp()
  const people = useAppState((state) => state.people)
  const [chosen, setChosen] = useState(YOURS)
  const title = useRef<HTMLHeadingElement>(null)
  const rulesId = useId()

  useEffect(() => {
    window.scrollTo(0, 0)
    title.current?.focus({ preventScroll: true })
  }, [])

  const other = ALL_CAUSES.find(({ kind, id }) => `${kind}/${id}` === chosen)
  const yours = causesOf(people)
  return (
    <div className="rules">
      <header className="rules-bar">
        <button type="button" className="button button-quiet" onClick={app.hideRules}>
          <Icon name="back" /> {say('rules.back')}
        </button>
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          <Icon name="print" /> {say('rules.print')}
        </button>
      </header>
      <main className="rules-main">
        <div className="rules-head">
          <h1 ref={title} tabIndex={-1}>
            {say('health.howVerdictsAreMade')}
          </h1>
          <p className="rules-lead">{say('rules.lead')}</p>
        </div>
        <Making />
        <section className="rules-list" aria-labelledby={rulesId}>
          <div className="rules-list-head">
            <h2 id={rulesId}>{say('rules.rulesTitle')}</h2>
            <CauseChooser people={people} chosen={chosen} onChoose={setChosen} />
          </div>
          {other && <p className="field-note">{say('rules.otherNote')}</p>}
          {!other && yours.length === 1 && <p className="field-note">{say('rules.nobody')}</p>}
          {(other ? [{ cause: other, people: [] }] : yours).map(({ cause, people: whose }) => (
            <RuleGroup
              key={`${cause.kind}/${cause.id}`}
              cause={cause}
              people={whose}
              named={!other && people.length > 1}
            />
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

/** How a score comes about, and what it then means. */
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
            <div key={verdict} data-verdict={verdict}>
              <dt>
                <VerdictMark verdict={verdict} size={22} /> {say(`health.verdict.name.${verdict}`)}
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
