const RANKS = ['none', undefined, 'may-contain', 'contains']

/** What has the first has the second. */
const IMPLIED = [
  ...['meat', 'pork', 'gelatine', 'milk', 'egg', 'fish', 'crustacean', 'mollusc'].map((trait) => [
    trait,
    'animal',
  ]),
]

/** The same statements, where what implies something else is stated no more surely than that: milk may be in it, so it may be of animals. */
export function withImplied(stated) {
  const closed = { ...stated }
  // Wheat that may be in it may be starch freed of its gluten.
  if (stated.wheat === 'contains') closed.gluten = 'contains'
  for (const [trait, other] of IMPLIED) {
    if (RANKS.indexOf(closed[trait]) <= RANKS.indexOf(closed[other])) continue
    if (closed[trait] === undefined) delete closed[other]
    else closed[other] = closed[trait]
  }
  return closed
}
