import type { AccessAnswer, Ports } from './ports.ts'
import type { AppState } from './state.ts'
import type { AppStore } from './store.ts'

/** The code some servers ask for before a model looks. It is asked for where a look was refused, which then goes on by itself. */
export function createAccess(store: AppStore, { access }: Pick<Ports, 'access'>, retry: () => Promise<void>) {
  store.subscribe((state, before) => {
    if (state.run === before.run || isRefused(before) || !isRefused(state)) return
    store.setState({ access: 'needed', ...(state.dialog === undefined && { dialog: 'access' }) })
  })
  return {
    /** Asks the server whether it wants a code. */
    async readAccess() {
      const read = await access.read()
      if (read.ok) store.setState({ access: read.value })
    },
    /** Hands the code to the server, which keeps this browser in mind; nothing of it is kept here. */
    async giveAccess(code: string): Promise<AccessAnswer> {
      const answer = await access.give(code)
      if (answer !== 'given') return answer
      const wasRefused = isRefused(store.getState())
      store.setState({ access: 'given', dialog: undefined })
      if (wasRefused) void retry()
      return answer
    },
    async endAccess() {
      const ended = await access.end()
      if (ended.ok) store.setState({ access: ended.value })
    },
  }
}

function isRefused({ run }: Pick<AppState, 'run'>): boolean {
  return Object.values(run.photos).some(({ failure }) => failure?.code === 'access-needed')
}
