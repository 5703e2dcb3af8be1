import type { KeptAnalysis, KeptCard, KeptChange } from '../core/analysis/kept.ts'
import type { Photo } from '../core/analysis/photo.ts'
import { isDescribed } from '../core/health/is-described.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Keeping } from './keeping.ts'
import { runOf, stoppedAnalysis } from './kept-run.ts'
import type { LatestWins } from './latest-wins.ts'
import { takeOver } from './other-pages.ts'
import type { Ports } from './ports.ts'
import type { Looking } from './run-look.ts'
import { type AppStore, NO_PHOTO } from './store.ts'
import { toast } from './toasts.ts'

/** Characters. */
const LONGEST_NAME = 200

/** Where a person was in a kept analysis. */
export type KeptPlace = { readonly id: string; readonly shown?: PhotoId; readonly selected?: string }

export type KeptHistory = ReturnType<typeof createKeptHistory>

/** The list of what is kept, and everything that can be done with it. */
export function createKeptHistory(
  store: AppStore,
  ports: Ports,
  parts: {
    readonly keeping: Keeping
    readonly looking: Looking
    readonly loadFoods: () => Promise<void>
    readonly turn: LatestWins
    readonly listNames: () => Promise<void>
  },
) {
  const { keeping, looking, loadFoods, turn, listNames } = parts
  let listed: Promise<void> | undefined
  let listing: Promise<void> | undefined
  let isOutdated = false

  /** One at a time: what changes while a list is read, here or in another page, has it read once more. */
  function list(): Promise<void> {
    isOutdated = true
    listing ??= readLists().finally(() => {
      listing = undefined
    })
    return listing
  }

  async function readLists(): Promise<void> {
    while (isOutdated) {
      isOutdated = false
      const history = await keeping.value((keeper) => keeper.list())
      if (history && !isOutdated) store.setState({ history })
    }
  }

  async function onChanged(change: KeptChange) {
    if (change.type === 'names') return await listNames()
    const { kept } = store.getState()
    if (kept && change.ids.includes(kept.id)) {
      if (change.type === 'removed' && !kept.gone) {
        store.setState({ kept: { ...kept, gone: true } })
        toast(store, { kind: 'removed-elsewhere' })
      }
      if (change.type === 'restored') keepAgain()
      if (change.type === 'renamed') store.setState({ kept: { ...kept, name: change.name } })
      if (change.type === 'saved') await takeOver(store, keeping, change)
    }
    await list()
  }

  /** Keeps the open analysis again after another page deleted it. */
  function keepAgain() {
    const { kept } = store.getState()
    if (kept) store.setState({ kept: { id: kept.id, name: kept.name, createdAt: kept.createdAt } })
  }

  /** Shows a kept analysis in place of what is open. Whether there was one. */
  async function openKept(place: KeptPlace): Promise<boolean> {
    store.setState({ restoring: true, trouble: undefined })
    looking.stop()
    const signal = turn.next()
    void keeping.flush()
    const foods = loadFoods()
    const keeper = await keeping.keeper()
    const opened = await keeper.open(place.id)
    await foods
    if (signal.aborted) return false
    if (!opened.ok) {
      store.setState({ restoring: false })
      // Where nothing can be kept nothing was, and that is said already.
      if (!store.getState().notKept) toast(store, { kind: 'not-opened', failure: opened.failure })
      await list()
      return false
    }
    show(store, opened.value, place)
    keeping.markSaved()
    return true
  }

  function hidden(ids: readonly string[]) {
    const { history, kept } = store.getState()
    store.setState({ history: history?.filter(({ id }) => !ids.includes(id)) })
    // On the start screen nothing deleted lies in wait behind "Back to".
    if (kept && ids.includes(kept.id)) store.setState(NO_PHOTO)
  }

  return {
    listHistory: list,
    openKept,
    /** Begins to follow what is kept, here and in other pages. Settles when it is listed. */
    async startKeeping() {
      const keeper = await keeping.keeper()
      keeper.onChanged((change) => void onChanged(change))
      listed = list()
      await Promise.all([listed, listNames()])
      void keeper.sweep()
    },
    /** The kept analysis of a photo that something was put right in, or whose place a new one takes. */
    async keptOf(photo: Photo): Promise<{ card: KeptCard; kept?: KeptAnalysis } | undefined> {
      await listed
      const { isPrivate, history } = store.getState()
      const card = isPrivate ? undefined : history?.find(({ photos }) => photos[0] === photo.sha256)
      if (!card?.corrected) return card && { card }
      const [opened] = await Promise.all([(await keeping.keeper()).open(card.id), loadFoods()])
      return opened.ok ? { card, kept: opened.value } : undefined
    },
    /** Shows what was put right in a photo before. */
    showKept(kept: KeptAnalysis, { changedAt }: KeptCard) {
      show(store, kept, { id: kept.id })
      keeping.markSaved()
      toast(store, { kind: 'opened-kept', changedAt })
    },
    async renameKept(id: string, name: string) {
      const given = name.trim().slice(0, LONGEST_NAME)
      if (!given) return
      const { history, kept } = store.getState()
      store.setState({
        history: history?.map((card) => (card.id === id ? { ...card, name: given } : card)),
        ...(kept?.id === id && { kept: { ...kept, name: given } }),
      })
      await keeping.value((keeper) => keeper.rename(id, given))
    },
    /** Takes analyses off the list. They can be brought back until the toast that says so is gone. */
    async removeKept(ids: readonly string[]) {
      const only = ids.length === 1 ? store.getState().history?.find(({ id }) => id === ids[0]) : undefined
      hidden(ids)
      toast(store, { kind: 'removed', ids, ...(only && { name: only.name }) })
      await keeping.value((keeper) => keeper.remove(ids))
      await list()
    },
    async bringBack(ids: readonly string[]) {
      await keeping.value((keeper) => keeper.restore(ids))
      await list()
    },
    /** Deletes for good what was removed. */
    sweepKept: (ids: readonly string[]) => keeping.value((keeper) => keeper.sweep(ids)),
    async exportHistory() {
      const createdAt = ports.timestamp()
      const file = await keeping.value((keeper) => keeper.exportAll(createdAt))
      if (file) ports.saveFile(`dishlight-${createdAt.slice(0, 10)}.jsonl`, file)
    },
    async importHistory(file: Blob) {
      const answer = await (await keeping.keeper()).importAll(file)
      if (!answer.ok) return store.setState({ notKept: answer.failure })
      toast(store, { kind: 'imported', imported: answer.value })
      await Promise.all([list(), listNames()])
    },
    keepAgain,
  }
}

function show(store: AppStore, kept: KeptAnalysis, { shown, selected }: KeptPlace) {
  const { people, ownPeople } = store.getState()
  const own = ownPeople ?? people
  const madeFor = kept.reportPeople ?? kept.people
  const isSame = JSON.stringify(madeFor) === JSON.stringify(own)
  const others = madeFor.some(isDescribed) && !isSame ? madeFor : undefined
  const isForReader = !others || own.some(isDescribed)
  const { id, name, createdAt, photos, sample } = kept
  store.setState({
    ...NO_PHOTO,
    photos,
    shown: photos.some(({ sha256 }) => sha256 === shown) ? shown : photos[0]?.sha256,
    selectedId: selected,
    analysis: stoppedAnalysis(kept.analysis),
    run: { photos: runOf(kept.analysis) },
    sample,
    people: isForReader ? own : others,
    ownPeople: isForReader ? undefined : own,
    reportPeople: others,
    kept: { id, name, createdAt },
  })
}
