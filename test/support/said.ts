import type { Fact } from '../../src/person-text/facts.ts'
import { readPeople } from '../../src/person-text/read-people.ts'

/**
 * What a text was read as, in one line: "me: gout sodium=1500; Son: peanut! age=5 | ?me: coeliac | what was not understood".
 * Sexes, which follow from who somebody is, are left out.
 */
export function readAs(text: string): string {
  const { people, questions, notUnderstood } = readPeople(text)
  const said = people.map(
    ({ who, conditions, allergies, severity = {}, diets = [], medicines = [], ...rest }) => {
      const { targets: { day = {}, ...targets } = {}, age, child, activity } = rest
      const marked = allergies.map(
        (id) => `${id}${{ severe: '!', mild: '~', none: '' }[severity[id] ?? 'none']}`,
      )
      const body = Object.entries({
        age,
        child: age === undefined ? child : undefined,
        activity,
        ...targets,
        ...day,
      })
      const figures = body.flatMap(([name, value]) =>
        value === undefined ? [] : [value === true ? name : `${name}=${value}`],
      )
      return `${who}: ${[...conditions, ...marked, ...diets, ...medicines, ...figures].join(' ')}`
    },
  )
  const asked = questions.map(({ whose, choices }) => {
    const possible = choices.map((facts) => facts.map(told).join(' '))
    return `?${whose.join('/')}: ${possible.join(' or ')}`
  })
  return [said.join('; '), ...asked, ...notUnderstood.map(({ words }) => words)].join(' | ')
}

function told(fact: Fact): string {
  if (fact.kind === 'age') return `age=${fact.years}`
  return 'id' in fact ? fact.id : fact.kind
}
