import { likeness } from './likeness.ts'

const MOST = 3
/** So alike must a name be to what was written, 0–1, to be named without all the others. */
export const SURELY_MEANT = 0.45

/** The names most like `asked`, best first, so that a slip of the keys is forgiven. `least`: how alike they must be, 0–1. */
export function nearNames(asked: string, names: readonly string[], least = 0.25): readonly string[] {
  return names
    .filter((name) => mostAlike(asked, name) > least)
    .map((name) => ({ name, likeness: likeness(asked, name) }))
    .filter(({ likeness }) => likeness > least)
    .sort((a, b) => b.likeness - a.likeness || a.name.localeCompare(b.name))
    .slice(0, MOST)
    .map(({ name }) => name)
}

/** No likeness is more: all letters of the shorter in the longer. Of a very long name that is quickly told. */
function mostAlike(a: string, b: string): number {
  return (2 * Math.min(a.length, b.length)) / (a.length + b.length)
}
