import { likeness } from '../core/text/likeness.ts'

const MOST = 3

/** The names most like `asked`, best first, so that a slip of the keys is forgiven. `least`: how alike they must be, 0–1. */
export function nearNames(asked: string, names: readonly string[], least = 0.25): readonly string[] {
  return names
    .map((name) => ({ name, likeness: likeness(asked, name) }))
    .filter(({ likeness }) => likeness > least)
    .sort((a, b) => b.likeness - a.likeness || a.name.localeCompare(b.name))
    .slice(0, MOST)
    .map(({ name }) => name)
}
