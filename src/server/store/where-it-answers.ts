import { StoreDown } from './store.ts'

/** For what can be done without: undefined where the store does not answer. */
export async function whereItAnswers<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof StoreDown) return undefined
    throw error
  }
}
