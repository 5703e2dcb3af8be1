/**
 * What a food states, less every `none` that something speaks against: a food of ours of the same kind may contain it, or its
 * own names say so. `match` finds our foods by name; `traitsNamed` tells what words mean.
 *
 * @template Food
 * @param {{ match: (name: string, category: string) => readonly { food: Food }[],
 *   statementsOf: (food: Food) => Iterable<readonly [string, string]>, traitsNamed: (name: string) => Iterable<string> }} table
 * @returns {(food: { readonly names: readonly string[], readonly category: string, readonly single?: boolean,
 *   readonly stated: { readonly [trait: string]: string } }) => { [trait: string]: string }}
 */
export function cautiousStatements({ match, statementsOf, traitsNamed }) {
  return ({ names, category, stated, single }) => {
    const doubted = new Set(names.flatMap((name) => [...traitsNamed(name.replace(/^~/, ''))]))
    const alike = single ? [] : match(names[0].replace(/^~/, ''), category).slice(0, 1)
    for (const { food } of alike) {
      for (const [trait, statement] of statementsOf(food)) if (statement !== 'none') doubted.add(trait)
    }
    return Object.fromEntries(
      Object.entries(stated).filter(([trait, statement]) => statement !== 'none' || !doubted.has(trait)),
    )
  }
}
