import { useId } from 'react'
import { ALLERGY_SEVERITIES, type AllergyId, type HealthProfile } from '../../core/health/profile.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { factsOf, type PersonFact, withTarget } from './facts.ts'

const SEVERITIES = ['unstated', ...ALLERGY_SEVERITIES] as const

/** What is known of a person, each to be taken away again; of an allergy also how severe it is. */
export function FactChips({ person, label }: { readonly person: HealthProfile; readonly label: string }) {
  const messages = useMessages()
  const app = useApp()
  const noteId = useId()
  const facts = factsOf(messages, person)
  if (facts.length === 0) return null
  const remove = (fact: PersonFact) => {
    if ('cause' in fact) app.setFact(person.id, fact.cause, false)
    else if ('body' in fact) app.setBody(person.id, { [fact.body]: undefined })
    else app.setTargets(person.id, withTarget(person.targets ?? {}, fact.target, undefined))
  }
  return (
    <div className="facts-known">
      <ul className="facts" aria-label={label}>
        {facts.map((fact) => {
          const allergy = 'cause' in fact && fact.cause.kind === 'allergy' ? fact.cause.id : undefined
          return (
            <li key={fact.key} className="fact" data-fact={fact.key}>
              <span className="fact-label">{fact.label}</span>
              {allergy && <Severity person={person} allergy={allergy} noteId={noteId} />}
              <button
                type="button"
                className="fact-remove"
                aria-label={messages.say('people.facts.remove', { fact: fact.label })}
                onClick={(event) => {
                  nextFocus(event.currentTarget)?.focus()
                  remove(fact)
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          )
        })}
      </ul>
      {person.allergies.length > 0 && (
        <p id={noteId} className="field-note">
          {messages.say('people.facts.severityNote')}
        </p>
      )}
    </div>
  )
}

type SeverityProps = {
  readonly person: HealthProfile
  readonly allergy: AllergyId
  readonly noteId: string
}

function Severity({ person, allergy, noteId }: SeverityProps) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <select
      className="fact-severity"
      aria-label={say('people.facts.severityOf', { allergy: say(`health.allergy.inSentence.${allergy}`) })}
      aria-describedby={noteId}
      value={person.severity?.[allergy] ?? 'unstated'}
      onChange={({ target }) => {
        const severity = ALLERGY_SEVERITIES.find((each) => each === target.value)
        app.setSeverity(person.id, allergy, severity)
      }}
    >
      {SEVERITIES.map((each) => (
        <option key={each} value={each}>
          {say(`people.facts.severity.${each}`)}
        </option>
      ))}
    </select>
  )
}

/** Where the focus goes when a chip goes: to the next one's button, the one before, or the field for own words. */
function nextFocus(button: HTMLElement): HTMLElement | null | undefined {
  const chip = button.closest('.fact')
  const beside = chip?.nextElementSibling ?? chip?.previousElementSibling
  return (
    beside?.querySelector<HTMLElement>('.fact-remove') ??
    button.closest('.person')?.querySelector<HTMLElement>('.own-words input')
  )
}
