/** A promise that is settled from outside. Nobody need wait for it. */
export function promised<T>() {
  let settled = false
  let settle: { resolve: (value: T) => void; reject: (error: Error) => void } | undefined
  const promise = new Promise<T>((resolve, reject) => {
    settle = { resolve, reject }
  })
  promise.catch(() => {})
  return {
    promise,
    isSettled: () => settled,
    resolve(value: T) {
      settled = true
      settle?.resolve(value)
    },
    reject(error: Error) {
      settled = true
      settle?.reject(error)
    },
  }
}
