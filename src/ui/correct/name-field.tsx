import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Chunk, useChunk } from '../chunk.tsx'
import { CorrectLine } from './correct-line.tsx'
import type { NameSearchProps, Typed } from './name-search.tsx'

const NAME_SEARCH: Chunk<NameSearchProps & { readonly typed: Typed }> = {
  load: async () => (await import('./name-search.tsx')).NameSearch,
  areas: [],
}

/** Fetches the search ahead, at the first sign that it will be wanted. */
export function fetchNameSearch(): void {
  // Where it cannot be had, that is told once the field is there.
  NAME_SEARCH.load().catch(() => {})
}

type NameFieldProps = NameSearchProps & {
  /** For who asked for it by a button that is gone now, or by a tap on the photo. */
  readonly takeFocus?: boolean
}

/** Asks for a name. A plain field does until its search is there, which goes on from what was typed, and where it cannot be had. */
export function NameField({ takeFocus = false, ...search }: NameFieldProps) {
  const { name, label, set, wrong, onName } = search
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
  if (Screen && typed) return <Screen {...search} typed={typed} />
  return (
    <CorrectLine
      key={name}
      ref={plain}
      label={label}
      set={set}
      wrong={wrong}
      onSet={onName}
      defaultValue={name}
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
