import type { Looking } from './run-look.ts'
import { type AppStore, NO_PHOTO } from './store.ts'

/** A session of which nothing is kept: no photo, no correction, nobody's facts. */
export function createPrivateSession(store: AppStore, looking: Looking, flush: () => Promise<void>) {
  let peopleBefore = store.getState().people
  return {
    /** From now on nothing is kept. When it ends, what it showed goes, and the people are those of before. */
    setPrivate(isPrivate: boolean) {
      const { isPrivate: was, people, ownPeople } = store.getState()
      if (was === isPrivate) return
      if (isPrivate) {
        peopleBefore = ownPeople ?? people
        // What came before it is kept.
        void flush()
        return store.setState({ isPrivate })
      }
      looking.stop()
      store.setState({
        ...NO_PHOTO,
        isPrivate,
        people: peopleBefore,
        ownPeople: undefined,
        notUnderstood: {},
        questions: {},
        toasts: [],
      })
    },
  }
}
