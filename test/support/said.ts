import { readPeople } from '../../src/person-text/read-people.ts'

/** What a text was read as, in one line: "me: gout warfarin sodium=1500; Son: peanut! | what was not understood". */
export function readAs(text: string): string {
  const { people, notUnderstood } = readPeople(text)
  const said = people.map(({ who, conditions, allergies, severity, diets, medicines, targets }) => {
    const { day = {}, ...others } = targets ?? {}
    const marked = allergies.map(
      (id) => `${id}${{ severe: '!', mild: '~', none: '' }[severity[id] ?? 'none']}`,
    )
    const figures = Object.entries({ ...others, ...day }).map(([name, value]) => `${name}=${value}`)
    return `${who}: ${[...conditions, ...marked, ...diets, ...medicines, ...figures].join(' ')}`
  })
  return [said.join('; '), ...notUnderstood].join(' | ')
}
