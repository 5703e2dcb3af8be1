import './rules.css'
import { useEffect, useId, useRef, useState } from 'react'
import { ALL_CAUSES } from '../../core/health/rules/all-rules.ts'
import { VERDICTS } from '../../core/health/verdict/verdict.ts'
import { useMessages } from '../../messages/react.tsx'
import { VerdictMark } from '../../viewer/verdict-mark.tsx'
import { VERDICT_MEANINGS, VERDICT_WORDS } from '../../wording/en/parts.ts'
import { BAND_WORDS, GREY_NOTE, RULES_PAGE, SCORE_STEPS } from '../../wording/en/rules-page.ts'
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
          <Icon name="back" /> {RULES_PAGE.back}
        </button>
        <button type="button" className="button button-quiet" onClick={() => window.print()}>
          <Icon name="print" /> {RULES_PAGE.print}
        </button>
      </header>
      <main className="rules-main">
        <div className="rules-head">
          <h1 ref={title} tabIndex={-1}>
            {RULES_PAGE.title}
          </h1>
          <p className="rules-lead">{RULES_PAGE.lead}</p>
        </div>
        <Making />
        <section className="rules-list" aria-labelledby={rulesId}>
          <div className="rules-list-head">
            <h2 id={rulesId}>{RULES_PAGE.rulesTitle}</h2>
            <CauseChooser people={people} chosen={chosen} onChoose={setChosen} />
          </div>
          {other && <p className="field-note">{RULES_PAGE.otherNote}</p>}
          {!other && yours.length === 1 && <p className="field-note">{RULES_PAGE.nobody}</p>}
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
          <p>{RULES_PAGE.reviewNote}</p>
          <p>{say('app.advice')}</p>
        </footer>
      </main>
    </div>
  )
}

/** How a score comes about, and what it then means. */
function Making() {
  return (
    <div className="making">
      <section>
        <h2>{RULES_PAGE.scoreTitle}</h2>
        <ol className="making-steps">
          {SCORE_STEPS.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section className="making-bands">
        <h2>{RULES_PAGE.bandsTitle}</h2>
        <dl>
          {VERDICTS.map((verdict) => (
            <div key={verdict} data-verdict={verdict}>
              <dt>
                <VerdictMark verdict={verdict} size={22} /> {VERDICT_WORDS[verdict]}
              </dt>
              <dd className="band-score">{BAND_WORDS[verdict]}</dd>
              <dd className="band-meaning">{VERDICT_MEANINGS[verdict]}</dd>
            </div>
          ))}
        </dl>
        <p className="field-note">{GREY_NOTE}</p>
      </section>
    </div>
  )
}
