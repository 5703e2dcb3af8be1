import { likeness } from '../../core/text/likeness.ts'

/** The names most like `asked`, best first: by shared pairs of letters (Dice), so that a slip of the keys is forgiven. */
export function nearNames(asked: string, names: readonly string[], most = 3): readonly string[] {
  return names
    .map((name) => ({ name, likeness: likeness(asked, name) }))
    .filter(({ likeness }) => likeness > 0.25)
    .sort((a, b) => b.likeness - a.likeness || a.name.localeCompare(b.name))
    .slice(0, most)
    .map(({ name }) => name)
}
