import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'

/** What something is about. Of what is said about one thing at once, only the last is heard. */
export type Subject = 'look' | 'place' | 'filter' | 'edit' | 'judged' | 'mode'
type Announce = (subject: Subject, words: string) => void

/** What comes within this is heard as one, ms. */
const TOGETHER = 120

const Context = createContext<Announce | undefined>(undefined)

/**
 * The one place from which readers hear what happens on the screen. A polite status that is filled is read out by every reader,
 * also while the focus rests on the photo; `aria-activedescendant` is not where it names what the focus does not own, and the
 * dots are pixels.
 */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [told, setTold] = useState({ words: '', turn: 0 })
  const waiting = useRef(new Map<Subject, string>())
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const announce = useCallback<Announce>((subject, words) => {
    waiting.current.delete(subject)
    waiting.current.set(subject, words)
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      const all = [...waiting.current.values()].filter(Boolean).join(' ')
      waiting.current.clear()
      setTold(({ turn }) => ({ words: all, turn: turn + 1 }))
    }, TOGETHER)
  }, [])
  useEffect(() => () => clearTimeout(timer.current), [])
  return (
    <Context value={announce}>
      {children}
      <div className="visually-hidden" role="status">
        {/* Another element each time: the same words twice are heard twice. */}
        <span key={told.turn}>{told.words}</span>
      </div>
    </Context>
  )
}

/** How to say something to readers. */
export function useAnnounce(): Announce {
  const announce = useContext(Context)
  if (!announce) throw new Error('useAnnounce outside of Announcer')
  return announce
}
