import { ALLERGEN_IDS, type AllergenId } from '../../core/health/allergens.ts'

/** Other words models use. A claim can trigger a gate, so none may get lost for its spelling. */
const SYNONYMS: Readonly<Record<string, readonly AllergenId[]>> = {
  dairy: ['milk'],
  lactose: ['milk'],
  nuts: ['tree-nut'],
  nut: ['tree-nut'],
  almond: ['tree-nut'],
  walnut: ['tree-nut'],
  hazelnut: ['tree-nut'],
  cashew: ['tree-nut'],
  soya: ['soy'],
  soybean: ['soy'],
  shellfish: ['crustacean', 'mollusc'],
  shrimp: ['crustacean'],
  prawn: ['crustacean'],
  mollusk: ['mollusc'],
  sulfite: ['sulphite'],
  'sulphur-dioxide': ['sulphite'],
  cereal: ['gluten'],
  barley: ['gluten'],
  rye: ['gluten'],
}

/** The known allergens in a model's list, whatever their number and spelling; undefined where there is no list. */
export function allergensFrom(value: unknown): readonly AllergenId[] | undefined {
  if (!Array.isArray(value)) return undefined
  return [...new Set(value.flatMap((word) => (typeof word === 'string' ? named(word) : [])))]
}

function named(word: string): readonly AllergenId[] {
  const name = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  for (const form of [name, name.replace(/s$/, ''), name.replace(/es$/, '')]) {
    const known = ALLERGEN_IDS.find((id) => id === form)
    if (known) return [known]
    const synonym = Object.hasOwn(SYNONYMS, form) ? SYNONYMS[form] : undefined
    if (synonym) return synonym
  }
  return []
}
