import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { type Chunk, useChunk } from '../chunk.tsx'
import { CorrectLine } from './correct-line.tsx'
import type { NameSearchProps, Typed } from './name-search.tsx'

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

/** Names an item anew. A plain field does until its search is there, which goes on from what was typed, and where it cannot be had. */
export function Rename({ row, takeFocus = false }: RenameProps) {
  const { say } = useMessages()
  const app = useApp()
  const { Screen, fetch } = useChunk(NAME_SEARCH)
  const plain = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState<Typed>()
  useEffect(fetch, [fetch])
  useEffect(() => {
    if (takeFocus) plain.current?.focus()
  }, [takeFocus])
  // Once more with both there is to know: no key comes between.
  useLayoutEffect(() => {
    if (Screen && plain.current) setTyped(typedIn(plain.current))
  }, [Screen])
  const onName = (name: string) => app.rename(row.id, name)
  if (Screen && typed)
    return (
      <Screen
        name={row.name}
        typed={typed}
        onName={onName}
        onProduct={(name, panel) => app.setPanel(row.id, panel, name)}
      />
    )
  return (
    <CorrectLine
      key={row.name}
      ref={plain}
      label={say('analysis.correct.name')}
      set={say('analysis.correct.rename')}
      wrong={say('analysis.correct.nameMissing')}
      onSet={onName}
      defaultValue={row.name}
      maxLength={80}
      autoComplete="off"
    />
  )
}

function typedIn(field: HTMLInputElement): Typed {
  const { value, selectionStart, selectionEnd } = field
  const hasFocus = field === document.activeElement
  return { text: value, ...(hasFocus && { selection: [selectionStart ?? 0, selectionEnd ?? 0] }) }
}
