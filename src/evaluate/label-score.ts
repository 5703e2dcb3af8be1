import type { Panel } from '../core/fusion/nutrition-panel.ts'
import { ALLERGEN_IDS, type AllergenId } from '../core/terms/allergens.ts'
import type { NutrientId } from '../core/terms/nutrients.ts'
import type { TraitId } from '../core/terms/traits.ts'

/** What a pack says: figures per 100 g, allergens it contains and may contain. */
export type LabelTruth = {
  readonly per100g: { readonly [N in NutrientId]?: number | undefined }
  readonly contains: readonly AllergenId[]
  readonly mayContain: readonly AllergenId[]
}

/** From the printed figure, as a share of it. */
const NEAR = 0.1

export type LabelScore = {
  /** Lines on the panel that the product has a nutrient for. */
  readonly lines: number
  /** Of these, lines read within 10 %; of a printed 0, as 0. */
  readonly near: number
  /** Allergens the pack says it contains or may contain. */
  readonly allergens: number
  readonly found: number
  readonly missed: readonly AllergenId[]
  /** Told, and not on the pack. */
  readonly invented: readonly AllergenId[]
}

export const NO_LABELS: LabelScore = { lines: 0, near: 0, allergens: 0, found: 0, missed: [], invented: [] }

/** How well one panel tells what a pack says. What may be contained counts as found only as such, or as contained. */
export function scoreLabel(truth: LabelTruth, panel: Panel | undefined): LabelScore {
  const figures = Object.entries(truth.per100g) as [NutrientId, number][]
  const near = figures.filter(([nutrient, printed]) => {
    const read = panel?.per100g[nutrient]?.likely
    return read !== undefined && Math.abs(read - printed) <= NEAR * printed + 1e-9
  })
  const contains = allergensOf(panel?.contains)
  const told = allergensOf([...contains, ...(panel?.mayContain ?? [])])
  const stated = [...truth.contains, ...truth.mayContain]
  const missed = [
    ...truth.contains.filter((allergen) => !contains.includes(allergen)),
    ...truth.mayContain.filter((allergen) => !told.includes(allergen)),
  ]
  return {
    lines: figures.length,
    near: near.length,
    allergens: stated.length,
    found: stated.length - missed.length,
    missed,
    invented: told.filter((allergen) => !stated.includes(allergen)),
  }
}

export function addLabelScores(a: LabelScore, b: LabelScore): LabelScore {
  return {
    lines: a.lines + b.lines,
    near: a.near + b.near,
    allergens: a.allergens + b.allergens,
    found: a.found + b.found,
    missed: [...a.missed, ...b.missed],
    invented: [...a.invented, ...b.invented],
  }
}

function allergensOf(traits: readonly TraitId[] = []): readonly AllergenId[] {
  return ALLERGEN_IDS.filter((allergen) => traits.includes(allergen))
}
