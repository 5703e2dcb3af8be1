import type { ToastWords } from './state.ts'
import type { AppStore } from './store.ts'

/** More would cover what they are about. */
const MOST = 3

/** Says something in passing. It takes the place of what was said before of the same kind, but for deletions: each can be taken back. */
export function toast(store: AppStore, words: ToastWords): void {
  const { toasts } = store.getState()
  const id = Math.max(0, ...toasts.map((each) => each.id)) + 1
  const others = toasts.filter(({ kind }) => kind !== words.kind || kind === 'removed')
  store.setState({ toasts: [...others, { ...words, id }].slice(-MOST) })
}

export function dismissToast(store: AppStore, id: number): void {
  store.setState(({ toasts }) => ({ toasts: toasts.filter((each) => each.id !== id) }))
}

/** What is said of the open photo goes when the person leaves it. */
export function clearToastsOfPhoto(store: AppStore): void {
  store.subscribe((state, before) => {
    if (state.kept?.id === before.kept?.id && state.left === before.left) return
    const others = state.toasts.filter(({ kind }) => !OF_PHOTO.has(kind))
    if (others.length < state.toasts.length) store.setState({ toasts: others })
  })
}

const OF_PHOTO: ReadonlySet<ToastWords['kind']> = new Set([
  'edited',
  'opened-kept',
  'changed-elsewhere',
  'removed-elsewhere',
])
