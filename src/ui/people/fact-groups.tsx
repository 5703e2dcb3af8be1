import { useId } from 'react'
import type { AllergyId, DietId, HealthProfile, MedicineId } from '../../core/health/profile.ts'
import { ALLERGY_IDS, DIET_IDS, MEDICINE_IDS, type StatedConditionId } from '../../core/health/profile.ts'
import type { Cause } from '../../core/health/rules/rule.ts'
import { causeWords } from '../../messages/cause-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { Icon } from '../icons.tsx'
import { BodyFields } from './body-fields.tsx'
import { has, targetIdsOf } from './facts.ts'
import { OwnLimits } from './own-limits.tsx'

/** The common ones first. */
const CONDITIONS: readonly StatedConditionId[] = [
  'high-cholesterol',
  'hypertension',
  'high-triglycerides',
  'type-2-diabetes',
  'prediabetes',
  'type-1-diabetes',
  'weight-loss',
  'pregnancy',
  'gestational-diabetes',
  'breastfeeding',
  'low-salt',
  'coeliac',
  'lactose-intolerance',
  'gerd',
  'ibs',
  'low-fodmap',
  'fatty-liver',
  'gout',
  'iron-deficiency',
  'osteoporosis',
  'kidney-stones',
  'kidney-disease',
  'kidney-dialysis',
  'heart-failure',
  'dysphagia',
  'muscle-gain',
]

const CHOICES = {
  condition: CONDITIONS.map((id) => ({ kind: 'condition', id })),
  allergy: ALLERGY_IDS.map((id: AllergyId) => ({ kind: 'allergy', id })),
  diet: DIET_IDS.map((id: DietId) => ({ kind: 'diet', id })),
  medicine: MEDICINE_IDS.map((id: MedicineId) => ({ kind: 'medicine', id })),
} satisfies Record<Exclude<Group, 'limits' | 'body'>, readonly Cause[]>

/** Under "Allergies" what one is allergic to says enough. */
function labelOf(messages: Messages, cause: Cause): string {
  return cause.kind === 'allergy'
    ? messages.say(`health.allergen.${cause.id}`)
    : causeWords(messages, cause, 'name')
}

const GROUPS = ['condition', 'allergy', 'diet', 'medicine', 'body', 'limits'] as const
export type Group = (typeof GROUPS)[number]

/** Everything there is to choose from, put away by kind: one is open at a time. */
type GroupsProps = {
  readonly person: HealthProfile
  readonly open: Group | undefined
  readonly onOpen: (group: Group | undefined) => void
}

export function FactGroups({ person, open, onOpen }: GroupsProps) {
  const { say } = useMessages()
  const id = useId()
  return (
    <div className="fact-groups">
      <fieldset className="group-tabs">
        <legend className="visually-hidden">{say('people.choose.title')}</legend>
        {GROUPS.map((group) => (
          <button
            key={group}
            type="button"
            className="group-tab"
            aria-expanded={open === group}
            aria-controls={open === group ? id : undefined}
            data-group={group}
            onClick={() => onOpen(open === group ? undefined : group)}
          >
            {say(`people.choose.group.${group}`)}
            <Count count={countIn(person, group)} />
            <Icon name="chevron" />
          </button>
        ))}
      </fieldset>
      {open && (
        <fieldset id={id} className="group-choices">
          <legend className="visually-hidden">{say(`people.choose.group.${open}`)}</legend>
          {open === 'limits' ? (
            <OwnLimits person={person} />
          ) : open === 'body' ? (
            <BodyFields person={person} />
          ) : (
            <Choices person={person} group={open} />
          )}
        </fieldset>
      )}
    </div>
  )
}

function Count({ count }: { readonly count: number }) {
  const { say } = useMessages()
  if (count === 0) return null
  return (
    <span className="group-count">
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{say('people.choose.chosen', { count })}</span>
    </span>
  )
}

function Choices({ person, group }: { person: HealthProfile; group: Exclude<Group, 'limits' | 'body'> }) {
  const messages = useMessages()
  const app = useApp()
  const { has: isSaid, say } = messages
  return CHOICES[group].map((cause) => {
    const on = has(person, cause)
    const hint = `people.hint.${cause.id}` as const
    return (
      <button
        key={cause.id}
        type="button"
        className="chip"
        aria-pressed={on}
        onClick={() => app.setFact(person.id, cause, !on)}
      >
        {on && <Icon name="tick" />}
        {labelOf(messages, cause)}
        {isSaid(hint) && <span className="chip-hint">{say(hint)}</span>}
      </button>
    )
  })
}

function countIn(person: HealthProfile, group: Group): number {
  if (group === 'limits') return targetIdsOf(person.targets ?? {}).length
  if (group === 'body')
    return [person.age, person.sex, person.activity].filter((said) => said !== undefined).length
  return CHOICES[group].filter((cause) => has(person, cause)).length
}
