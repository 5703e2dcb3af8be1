import { useId } from 'react'
import { ALLERGY_SEVERITIES, type AllergyId, type HealthProfile } from '../../core/health/profile.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { causeFactsOf, factsOf, type PersonFact, withTarget } from './facts.ts'

const SEVERITIES = ['unstated', ...ALLERGY_SEVERITIES] as const

/** What is known of a person, each to be left out for now or taken away again; of an allergy also how severe it is. */
export function FactChips({ person, label }: { readonly person: HealthProfile; readonly label: string }) {
  const messages = useMessages()
  const { say } = messages
  const noteId = useId()
  const hidesCalories = useAppState((state) => state.settings.hideCalories)
  const facts = factsOf(messages, person).filter(
    (fact) => !(hidesCalories && 'target' in fact && fact.target === 'energy'),
  )
  const aside = person.aside ? causeFactsOf(messages, person.aside) : []
  if (facts.length + aside.length === 0) return null
  const canLeaveOut = facts.some((fact) => 'cause' in fact)
  return (
    <div className="facts-known">
      <ul className="facts" aria-label={label}>
        {[...facts, ...aside].map((fact, index) => (
          <FactChip key={fact.key} person={person} fact={fact} noteId={noteId} out={index >= facts.length} />
        ))}
      </ul>
      {person.allergies.length > 0 && (
        <p id={noteId} className="field-note">
          {say('people.facts.severityNote')}
        </p>
      )}
      {aside.length > 0 ? (
        <p className="field-note">{say('people.facts.leftOutNote')}</p>
      ) : (
        canLeaveOut && <p className="field-note">{say('people.facts.canLeaveOut')}</p>
      )}
    </div>
  )
}

type ChipProps = {
  readonly person: HealthProfile
  readonly fact: PersonFact
  readonly noteId: string
  /** Left out for now. */
  readonly out: boolean
}

function FactChip({ person, fact, noteId, out }: ChipProps) {
  const { say } = useMessages()
  const app = useApp()
  const cause = 'cause' in fact ? fact.cause : undefined
  const remove = () => {
    if (cause) app.setFact(person.id, cause, false)
    else if ('body' in fact) app.setBody(person.id, { [fact.body]: undefined })
    else if ('target' in fact)
      app.setTargets(person.id, withTarget(person.targets ?? {}, fact.target, undefined))
  }
  return (
    <li className="fact" data-fact={fact.key} data-out={out || undefined}>
      {cause ? (
        <button
          type="button"
          className="fact-label"
          aria-pressed={!out}
          aria-label={say('people.facts.count', { fact: fact.label })}
          onClick={({ currentTarget }) => {
            app.leaveOutFact(person.id, cause, !out)
            // The chip has another place now, and a button that is moved loses the focus.
            queueMicrotask(() => currentTarget.focus())
          }}
        >
          {!out && <Icon name="tick" />}
          {fact.label}
          {out && <span className="fact-out">{say('people.facts.leftOut')}</span>}
        </button>
      ) : (
        <span className="fact-label">{fact.label}</span>
      )}
      {cause?.kind === 'allergy' && !out && <Severity person={person} allergy={cause.id} noteId={noteId} />}
      <button
        type="button"
        className="fact-remove"
        aria-label={say('people.facts.remove', { fact: fact.label })}
        onClick={(event) => {
          nextFocus(event.currentTarget)?.focus()
          remove()
        }}
      >
        <Icon name="close" />
      </button>
    </li>
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
