import { type KeptChange, versionOf } from '../core/analysis/kept.ts'
import type { Edit } from '../core/fusion/edit.ts'
import type { Keeping } from './keeping.ts'
import { runOf, stoppedAnalysis } from './kept-run.ts'
import type { AppState } from './state.ts'
import type { AppStore } from './store.ts'
import { toast } from './toasts.ts'

type Saved = Extract<KeptChange, { readonly type: 'saved' }>

/**
 * Takes over what another page saved of the open analysis, so that neither page undoes what the other one did. What was put
 * right here and is not in it comes on top, and is saved again.
 */
export async function takeOver(store: AppStore, keeping: Keeping, { version, over }: Saved): Promise<void> {
  const { analysis, kept } = store.getState()
  if (!analysis || !kept || version === versionOf(analysis)) return
  const opened = await (await keeping.keeper()).open(kept.id)
  const state = store.getState()
  if (!opened.ok || !state.analysis || state.kept?.id !== kept.id) return
  const { analysis: theirs, photos } = opened.value
  const mine = state.analysis
  // Whoever saved had seen all there is here: what is missing now was taken back there.
  const isNext = keeping.isSaved() && over === versionOf(mine)
  const edits = isNext ? theirs.edits : together(mine.edits, theirs.edits)
  if (isLooking(state)) {
    store.setState({ analysis: { ...mine, edits, undone: [] } })
  } else {
    const isSame = photos.every(({ sha256 }, at) => state.photos[at]?.sha256 === sha256)
    store.setState({
      analysis: { ...stoppedAnalysis(theirs), edits },
      run: { ...state.run, photos: { ...runOf(theirs), ...state.run.photos } },
      photos: isSame && photos.length === state.photos.length ? state.photos : photos,
      shown: photos.some(({ sha256 }) => sha256 === state.shown) ? state.shown : photos[0]?.sha256,
    })
    if (edits.length === theirs.edits.length) keeping.markSaved()
  }
  toast(store, { kind: 'changed-elsewhere' })
}

/** Their edits, then those made here since the two were the same. */
function together(mine: readonly Edit[], theirs: readonly Edit[]): readonly Edit[] {
  const told = (edits: readonly Edit[], length: number): Parameters<typeof versionOf>[0] => ({
    edits: edits.slice(0, length),
    sightings: [],
  })
  let same = Math.min(mine.length, theirs.length)
  while (versionOf(told(mine, same)) !== versionOf(told(theirs, same))) same--
  return [...theirs, ...mine.slice(same)]
}

/** What is still being found belongs to the page that looks. */
function isLooking({ run }: AppState): boolean {
  return Object.values(run.photos).some(({ state }) => state === 'looking' || state === 'waiting')
}
