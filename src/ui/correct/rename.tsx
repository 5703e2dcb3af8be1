import { useEffect } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { type Chunk, useChunk } from '../chunk.tsx'
import { CorrectLine } from './correct-line.tsx'
import type { NameSearchProps } from './name-search.tsx'

const NAME_SEARCH: Chunk<NameSearchProps> = {
  load: async () => (await import('./name-search.tsx')).NameSearch,
  areas: [],
}

/** Fetches the search ahead, at the first sign that it will be wanted. */
export function fetchNameSearch(): void {
  // Where it cannot be had, that is told once the field is there.
  NAME_SEARCH.load().catch(() => {})
}

type RenameProps = {
  readonly row: Row
  /** For who asked for it by a button that is gone now. */
  readonly takeFocus?: boolean
}

/** Names an item anew. Until its search is there, and where it cannot be had, a plain field does. */
export function Rename({ row, takeFocus = false }: RenameProps) {
  const { say } = useMessages()
  const app = useApp()
  const { Screen, missing, fetch } = useChunk(NAME_SEARCH)
  useEffect(fetch, [fetch])
  const onName = (name: string) => app.rename(row.id, name)
  if (Screen)
    return (
      <Screen
        name={row.name}
        onName={onName}
        onProduct={(name, panel) => app.setPanel(row.id, panel, name)}
        takeFocus={takeFocus}
      />
    )
  return (
    <CorrectLine
      key={row.name}
      label={say('analysis.correct.name')}
      set={say('analysis.correct.rename')}
      wrong={say('analysis.correct.nameMissing')}
      onSet={onName}
      defaultValue={row.name}
      // Not to be typed into while another field is about to take its place.
      disabled={!missing}
      maxLength={80}
      autoComplete="off"
    />
  )
}
