import {
  createContext,
  createElement,
  Fragment,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Area, RichMessages } from './keys.ts'
import type { Catalogue, Messages, RichKey } from './messages.ts'

type LoadAreas = (areas: readonly Area[]) => Promise<void>

const Context = createContext<{ messages: Messages; loadAreas: LoadAreas } | undefined>(undefined)

type MessagesProviderProps = {
  /** Those of the areas the tree begins with, and where they are in another language now, of all that were loaded since. */
  readonly messages: Messages
  /** Fetches the words of a part that is fetched later. Stays the same function. */
  readonly loadArea?: (area: Area, locale: string) => Promise<Catalogue>
  readonly children: ReactNode
}

/** What was loaded later, in which language. */
type Later = { readonly locale: string; readonly catalogues: readonly Catalogue[] }

export function MessagesProvider({ messages, loadArea, children }: MessagesProviderProps) {
  const { locale } = messages
  const [later, setLater] = useState<Later>({ locale, catalogues: [] })
  const spoken = useRef(locale)
  useEffect(() => {
    spoken.current = locale
  }, [locale])
  const loadAreas = useCallback<LoadAreas>(
    async (areas) => {
      if (!loadArea) return
      const of = spoken.current
      const loaded = await Promise.all(areas.map((area) => loadArea(area, of)))
      // The language changed meanwhile, and whoever changed it brings these areas along.
      if (of !== spoken.current) return
      setLater((before) => {
        const there = before.locale === of ? before.catalogues : []
        if (before.locale === of && loaded.every((each) => there.includes(each))) return before
        return { locale: of, catalogues: [...there, ...loaded] }
      })
    },
    [loadArea],
  )
  const value = useMemo(
    () => ({ messages: later.locale === locale ? messages.with(...later.catalogues) : messages, loadAreas }),
    [messages, locale, later, loadAreas],
  )
  return <Context value={value}>{children}</Context>
}

function useProvided() {
  const provided = useContext(Context)
  if (!provided) throw new Error('useMessages outside of MessagesProvider')
  return provided
}

/** The messages of this tree, in the locale of its person. */
export function useMessages(): Messages {
  return useProvided().messages
}

/** Loads the words of a part of the interface along with its code, before it is drawn. Stays the same function. */
export function useLoadAreas(): LoadAreas {
  return useProvided().loadAreas
}

type Tag = (words: ReactNode) => ReactNode

type RichProps<K extends RichKey> = {
  readonly of: K
  readonly values: RichMessages[K]['values'] & { readonly [T in RichMessages[K]['tags']]: Tag }
}

/** A message with tags: `<Rich of="app.lead" values={{ strong: (words) => <strong>{words}</strong> }} />`. */
export function Rich<K extends RichKey>({ of, values }: RichProps<K>) {
  const { rich } = useMessages()
  const given = Object.entries<unknown>(values).map(([name, value]) => [
    name,
    isTag(value) ? (content: readonly ReactNode[]) => value(inARow(content)) : value,
  ])
  return inARow(rich<K, ReactNode>(of, Object.fromEntries(given)))
}

function isTag(value: unknown): value is Tag {
  return typeof value === 'function'
}

/** Children of their own need no keys, as elements of a list do. */
function inARow(parts: readonly ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...parts)
}
