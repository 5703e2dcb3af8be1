import type { LearntName } from '../core/analysis/kept.ts'
import type { Row } from '../core/analysis/row.ts'
import { normalise } from '../core/text/normalise.ts'
import type { Keeping } from './keeping.ts'
import type { Ports } from './ports.ts'
import { rowsOf } from './rows.ts'
import type { AppStore } from './store.ts'

/**
 * Names that a person put right, kept on their own: the next time looks give the same name, theirs is offered, or to take it
 * off where they said that it is not food.
 */
export function createLearntNames(store: AppStore, ports: Ports, keeping: Keeping) {
  /** Learnt from the open analysis since it was opened: undone with the correction itself. */
  let fresh: ReadonlyMap<string, LearntName> = new Map()

  store.subscribe((state, before) => {
    if (state.kept?.id !== before.kept?.id) fresh = new Map()
    const [edits, earlier] = [state.analysis?.edits, before.analysis?.edits]
    if (!state.kept || state.kept.id !== before.kept?.id || !edits || !earlier || edits === earlier) return
    const isMade = edits.length > earlier.length
    const edit = isMade ? edits.at(-1) : earlier.at(-1)
    if (edit?.type === 'not-food') {
      // The item is there before it is taken off, or once that is undone.
      const { item } = rowsOf(isMade ? before : state).find(({ id }) => id === edit.itemId)?.composed ?? {}
      if (item && item.sightings.length > 0) learnNotFood(normalise(item.seenAs ?? item.label), isMade)
      return
    }
    const row = rowsOf(state).find(({ id }) => id === edit?.itemId)
    if (edit?.type !== 'rename' || !row) return
    const { label, seenAs, corrected } = row.composed.item
    if (corrected.label === undefined) {
      const reported = normalise(label)
      if (fresh.has(reported)) forget([reported])
    } else if (seenAs !== undefined && normalise(seenAs) !== normalise(corrected.label))
      learn([{ reported: normalise(seenAs), seenAs, name: corrected.label, at: ports.timestamp() }])
  })

  function learnNotFood(reported: string, isMade: boolean) {
    if (isMade) learn([{ reported, at: ports.timestamp() }])
    else if (fresh.has(reported)) forget([reported])
  }

  function learn(names: readonly LearntName[]) {
    const entries = names.map((name) => [name.reported, name] as const)
    fresh = new Map([...fresh, ...entries])
    store.setState(({ learnt }) => ({ learnt: new Map([...learnt, ...entries]) }))
    void keeping.value((keeper) => keeper.keepNames(names))
  }

  function forget(reported: readonly string[]) {
    fresh = new Map([...fresh].filter(([each]) => !reported.includes(each)))
    store.setState(({ learnt }) => ({
      learnt: new Map([...learnt].filter(([each]) => !reported.includes(each))),
    }))
    void keeping.value((keeper) => keeper.forgetNames(reported))
  }

  return {
    forgetNames: forget,
    /** Takes forgetting back. */
    bringNamesBack: learn,
    async listNames() {
      const names = await keeping.value((keeper) => keeper.names())
      if (names) store.setState({ learnt: new Map(names.map((name) => [name.reported, name])) })
    },
  }
}

/** What the person said before that a thing of this name is. Undefined if they said nothing, or called this one something. */
export function saidBefore({ composed: { item } }: Row, learnt: ReadonlyMap<string, LearntName>) {
  if (item.corrected.label !== undefined) return undefined
  const known = learnt.get(normalise(item.label))
  return known && normalise(known.name ?? '') !== normalise(item.label) ? known : undefined
}
