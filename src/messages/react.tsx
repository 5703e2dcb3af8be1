import { createContext, createElement, Fragment, type ReactNode, useContext } from 'react'
import type { RichMessages } from './keys.ts'
import type { Messages, RichKey } from './messages.ts'

const Context = createContext<Messages | undefined>(undefined)

type MessagesProviderProps = { readonly messages: Messages; readonly children: ReactNode }

export function MessagesProvider({ messages, children }: MessagesProviderProps) {
  return <Context value={messages}>{children}</Context>
}

/** The messages of this tree. */
export function useMessages(): Messages {
  const messages = useContext(Context)
  if (!messages) throw new Error('useMessages outside of MessagesProvider')
  return messages
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
