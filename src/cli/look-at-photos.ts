import { changesBetween, type RowChange } from '../core/analysis/changes.ts'
import { together } from '../core/analysis/collect-looks.ts'
import type { LookRequest, VisionClient } from '../core/analysis/look.ts'
import type { AnalysisState } from '../core/analysis/run.ts'
import { select } from '../core/analysis/select.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import { foodTable } from '../food-data/node.ts'
import { foodJudge } from '../lenses/food/judge.ts'
import { type Asked, isModel, type LookedAt, look } from './look-at-photo.ts'

/** Of all the photos together. */
export type Looked = AnalysisState & {
  /** Photo by photo, in their order. */
  readonly each: readonly AnalysisState[]
  /** What is different from last time, if some were looked at again. */
  readonly changes?: readonly RowChange[]
}

type Task = { readonly client: VisionClient; readonly request: LookRequest }

/**
 * Looks at every photo and joins the results. Models look side by side; what runs on this machine, one by one. `begin` is told of
 * each, and gives what to call once it is done.
 */
export async function lookAtPhotos(
  tasks: readonly Task[],
  asked: Asked,
  signal: AbortSignal,
  begin: (name: string) => () => void,
): Promise<Looked> {
  const waiting: Promise<LookedAt>[] = []
  for (const { client, request } of tasks) {
    const looking = look(client, request, asked, signal).finally(begin(request.photo.name))
    waiting.push(looking)
    if (!isModel(client)) await looking
  }
  const all = await Promise.all(waiting)
  const each = all.map(({ now }) => now)
  const changes = changesIn(all, asked.person)
  return { ...together(each as [AnalysisState, ...AnalysisState[]]), each, ...(changes && { changes }) }
}

/** Only photos that were remembered are compared; in the others everything would be new. */
function changesIn(all: readonly LookedAt[], person: HealthProfile): readonly RowChange[] | undefined {
  const again = all.filter(({ before }) => before !== undefined)
  if (again.length === 0) return undefined
  const rowsOf = (states: readonly AnalysisState[]) => {
    const { analysis } = together(states as [AnalysisState, ...AnalysisState[]])
    return select(analysis, [person], foodTable(), foodJudge)
  }
  return changesBetween(
    rowsOf(again.flatMap(({ before }) => before ?? [])),
    rowsOf(again.map(({ now }) => now)),
  )
}
