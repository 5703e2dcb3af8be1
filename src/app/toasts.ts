import type { ToastWords } from './state.ts'
import type { AppStore } from './store.ts'

/** More would cover what they are about. */
const MOST = 3

/** Says something in passing. What was said before of the same kind goes. */
export function toast(store: AppStore, words: ToastWords): void {
  const { toasts } = store.getState()
  const id = Math.max(0, ...toasts.map((each) => each.id)) + 1
  const others = toasts.filter(({ kind }) => kind !== words.kind)
  store.setState({ toasts: [...others, { ...words, id }].slice(-MOST) })
}

export function dismissToast(store: AppStore, id: number): void {
  store.setState(({ toasts }) => ({ toasts: toasts.filter((each) => each.id !== id) }))
}
