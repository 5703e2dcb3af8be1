import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { App } from '../app/create-app.ts'
import { rowsOf } from '../app/rows.ts'
import type { AppState } from '../app/state.ts'
import type { Row } from '../core/analysis/row.ts'
import type { Reading } from '../messages/day-words.ts'
import { inReadersWords } from '../messages/food-names.ts'
import { useMessages } from '../messages/react.tsx'

const Context = createContext<App | undefined>(undefined)

export function AppProvider({ app, children }: { readonly app: App; readonly children: ReactNode }) {
  return <Context value={app}>{children}</Context>
}

export function useApp(): App {
  const app = useContext(Context)
  if (!app) throw new Error('useApp outside of AppProvider')
  return app
}

export function useAppState<T>(part: (state: AppState) => T): T {
  return useStore(useApp().store, part)
}

/** Several parts of the state; the component is drawn anew when one of them changes, and by nothing else. */
export function useAppParts<Part extends keyof AppState>(...parts: readonly Part[]): Pick<AppState, Part> {
  return useAppState(
    useShallow(
      (state: AppState) =>
        Object.fromEntries(parts.map((part) => [part, state[part]])) as Pick<AppState, Part>,
    ),
  )
}

/** Whether whoever is called nothing but "you" is the reader: while a report is shown with its own people, they are not. */
export function useReading(): Reading {
  return useAppState(({ ownPeople }) => (ownPeople ? 'anyone' : 'reader'))
}

/** What there is to show, under the names that the reader knows. */
export function useRows(): readonly Row[] {
  return inReadersWords(useMessages(), useAppState(rowsOf))
}
