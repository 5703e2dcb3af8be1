import type { Row } from '../core/analysis/row.ts'
import { selectSteps } from '../core/analysis/select.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { type FoodTable, hasUnknownWords } from '../core/nutrition/table/food.ts'
import { yieldToMain } from '../core/util/yield-to-main.ts'
import { loadFoods, loadForeignNames } from '../food-data/browser.ts'
import { foodJudge } from '../lenses/food/judge.ts'
import type { OpenedReport } from '../report/open-report.ts'
import { PACE } from '../viewer/pace.ts'

export type Judged = { readonly rows: readonly Row[]; readonly foods: FoodTable }

/**
 * The report judged for these people, with the table it was judged by. `better`: the same once more with the names of other
 * languages, fetched only where a name has words that nobody knows. Without them such words raise alerts.
 */
export async function judged(
  { analysis }: OpenedReport,
  people: readonly HealthProfile[],
): Promise<Judged & { readonly better: Promise<Judged | undefined> }> {
  const by = async (foods: FoodTable): Promise<Judged> => ({
    rows: await yieldToMain(selectSteps(analysis, people, foods, foodJudge), PACE),
    foods,
  })
  const foods = await loadFoods(PACE)
  const isUnknown = analysis.sightings.some(({ label }) => hasUnknownWords(foods.read(label, false)))
  const first = await by(foods)
  const learnt = async () => {
    const all = isUnknown ? await loadForeignNames(PACE).catch(() => foods) : foods
    return all === foods ? undefined : by(all)
  }
  return { ...first, better: learnt() }
}
