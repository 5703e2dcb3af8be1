import { ALLERGY_IDS, CONDITION_IDS, DIET_IDS, MEDICINE_IDS } from '../../core/health/profile.ts'
import type { Messages } from '../../messages/messages.ts'
import { textTable } from '../output/table.ts'

/** `dishlight profiles`: what can be said of a person, as it is written on the command line and what it is called. */
export function listProfiles(messages: Messages, json: true | undefined): void {
  const facts = factsToSay(messages)
  const { say } = messages
  const text = json
    ? JSON.stringify(facts, null, 1)
    : textTable(
        (['option', 'id', 'meaning'] as const).map((column) => say(`cli.column.${column}`)),
        facts.map(({ kind, id, name }) => [`--${kind}`, id, name]),
      )
  process.stdout.write(`${text}\n`)
}

/** `kind` is the option's name. */
function factsToSay({ say }: Messages) {
  return [
    ...CONDITION_IDS.map((id) => ({ kind: 'condition', id, name: say(`health.condition.name.${id}`) })),
    ...ALLERGY_IDS.map((id) => ({ kind: 'allergy', id, name: say(`health.allergy.name.${id}`) })),
    ...DIET_IDS.map((id) => ({ kind: 'diet', id, name: say(`health.diet.name.${id}`) })),
    ...MEDICINE_IDS.map((id) => ({ kind: 'medicine', id, name: say(`health.medicine.name.${id}`) })),
  ]
}
