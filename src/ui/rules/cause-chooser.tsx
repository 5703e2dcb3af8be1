import { useId } from 'react'
import { isDescribed } from '../../app/person-facts.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../core/health/profile.ts'
import type { Cause } from '../../core/health/rules/rule.ts'
import { ALL_CAUSES } from '../../core/health/rules/rule-sets.ts'
import type { Messages } from '../../messages/messages.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { causeHeading } from '../../messages/rules-page.ts'

/** Chosen where the rules shown are those of the people at the table. */
export const YOURS = ''

const KINDS = ['condition', 'allergy', 'diet', 'medicine'] as const satisfies readonly Cause['kind'][]

/** Whoever is described is no longer just anyone. */
function calledNow(messages: Messages, person: HealthProfile): string {
  const isYou = person.name === GENERAL_PROFILE.name && isDescribed(person)
  return isYou ? messages.say('people.you') : nameOf(messages, person)
}

type CauseChooserProps = {
  readonly people: readonly HealthProfile[]
  /** `kind/id`, or `YOURS`. */
  readonly chosen: string
  readonly onChoose: (chosen: string) => void
}

export function CauseChooser({ people, chosen, onChoose }: CauseChooserProps) {
  const messages = useMessages()
  const id = useId()
  return (
    <div className="cause-chooser">
      <label className="field-label" htmlFor={id}>
        {messages.say('rules.show')}
      </label>
      <select id={id} className="input" value={chosen} onChange={({ target }) => onChoose(target.value)}>
        <option value={YOURS}>{messages.list(people.map((person) => calledNow(messages, person)))}</option>
        {KINDS.map((kind) => (
          <optgroup key={kind} label={messages.say(`rules.kind.${kind}`)}>
            {ALL_CAUSES.filter((cause) => cause.kind === kind).map((cause) => (
              <option key={cause.id} value={`${kind}/${cause.id}`}>
                {causeHeading(messages, cause)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
