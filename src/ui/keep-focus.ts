import { useEffect } from 'react'

const FIELDS = 'input:not([type=checkbox], [type=radio], [type=file]), textarea'
const FOCUSABLE = `button, a[href], select, summary, input, textarea, [tabindex]:not([tabindex="-1"])`

/** What had the focus, and where that was: each element around it, with what came before it there. */
type Held = {
  readonly element: HTMLElement
  readonly around: readonly { readonly parent: Element; readonly before: number }[]
  /** Whoever uses keys may be led into a field; a phone would open its keyboard. */
  readonly byKey: boolean
}

/**
 * When what has the focus goes (removed, replaced, no longer to be used), the focus goes to what has come in its place or stands
 * beside it, and not back to the beginning of the page. Whoever knows better where it belongs has moved it by then.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let held: Held | undefined
    let due = 0
    const onFocus = ({ target }: FocusEvent) => {
      held = target instanceof HTMLElement ? placeOf(target) : undefined
    }
    const look = () => {
      due = 0
      if (!held || document.activeElement !== document.body) return
      if (held.element.isConnected && !held.element.matches(':disabled')) return
      const { byKey } = held
      const next = nextTo(held)
      held = undefined
      next?.focus({ preventScroll: true })
      // Under a finger nothing moves.
      if (byKey) next?.scrollIntoView?.({ block: 'nearest' })
    }
    const observer = new MutationObserver(() => {
      if (held && document.activeElement === document.body) due ||= requestAnimationFrame(look)
    })
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] })
    document.addEventListener('focusin', onFocus)
    return () => {
      cancelAnimationFrame(due)
      observer.disconnect()
      document.removeEventListener('focusin', onFocus)
    }
  }, [])
}

function placeOf(element: HTMLElement): Held {
  const around = []
  let child: Element = element
  for (
    let parent = element.parentElement;
    parent && parent !== document.body;
    parent = parent.parentElement
  ) {
    around.push({ parent, before: [...parent.children].indexOf(child) })
    child = parent
  }
  return { element, around, byKey: element.matches(':focus-visible') }
}

function nextTo({ around, byKey }: Held): HTMLElement | undefined {
  for (const { parent, before } of around) {
    // Another screen: it is begun at its beginning.
    if (parent.id === 'app') break
    if (!parent.isConnected) continue
    const ways = [...parent.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (way) => !way.matches(':disabled') && (byKey || !way.matches(FIELDS)) && isSeen(way),
    )
    const children = [...parent.children]
    const at = (way: Element) => children.findIndex((child) => child.contains(way))
    const next = ways.find((way) => at(way) >= before) ?? ways.at(-1)
    if (next) return next
  }
  // Whoever points is nowhere in particular there.
  const heading = byKey ? document.querySelector<HTMLElement>('h1, .status-headline') : undefined
  if (heading) heading.tabIndex = -1
  return heading ?? undefined
}

function isSeen(element: Element): boolean {
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true
}
