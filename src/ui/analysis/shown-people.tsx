import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import { rowsOfPerson } from '../../core/analysis/rows-of-person.ts'
import type { HealthProfile } from '../../core/health/profile.ts'
import { useAppState, useRows } from '../app-context.tsx'

/** Whose verdicts are on the screen: everybody's, or those of the one person who was picked. */
export type ShownPeople = {
  /** Judged for `people` alone. */
  readonly rows: readonly Row[]
  readonly people: readonly HealthProfile[]
  /** The one who was picked; nobody while everybody's are shown. */
  readonly onlyId: string | undefined
  readonly showOnly: (id: string | undefined) => void
}

const Context = createContext<ShownPeople | undefined>(undefined)

export function ShownPeopleProvider({ children }: { readonly children: ReactNode }) {
  const all = useRows()
  const everybody = useAppState((state) => state.people)
  const [pickedId, showOnly] = useState<string>()
  const at = everybody.length > 1 ? everybody.findIndex(({ id }) => id === pickedId) : -1
  const shown = useMemo(() => {
    const only = everybody[at]
    if (!only) return { rows: all, people: everybody, onlyId: undefined, showOnly }
    return { rows: rowsOfPerson(all, at), people: [only], onlyId: only.id, showOnly }
  }, [all, everybody, at])
  return <Context value={shown}>{children}</Context>
}

export function useShownPeople(): ShownPeople {
  const shown = useContext(Context)
  if (!shown) throw new Error('useShownPeople outside of ShownPeopleProvider')
  return shown
}
