import { ACTIVITIES, type Activity, type HealthProfile, SEXES, type Sex } from '../../core/health/profile.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { SelectField } from '../fields.tsx'
import { AgeField } from './age-field.tsx'

/** How old somebody is, of which sex, and how active: what their day depends on. */
export function BodyFields({ person }: { readonly person: HealthProfile }) {
  const { say } = useMessages()
  const app = useApp()
  const set = (body: { sex?: Sex | undefined } | { activity?: Activity | undefined }) =>
    app.setBody(person.id, body)
  return (
    <div className="own-limits">
      <p className="field-note">{say('people.body.note')}</p>
      <AgeField person={person} />
      <div className="limit-fields">
        <SelectField
          label={say('people.body.sex')}
          className="limit"
          value={person.sex ?? ''}
          onChoose={(chosen) => set({ sex: SEXES.find((each) => each === chosen) })}
        >
          <option value="">{say('people.body.unset')}</option>
          {SEXES.map((sex) => (
            <option key={sex} value={sex}>
              {say(`people.body.${sex}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={say('people.body.activity')}
          className="limit"
          value={person.activity ?? ''}
          onChoose={(chosen) => set({ activity: ACTIVITIES.find((each) => each === chosen) })}
        >
          <option value="">{say('people.body.unset')}</option>
          {ACTIVITIES.map((activity) => (
            <option key={activity} value={activity}>
              {say(`health.activity.name.${activity}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  )
}
