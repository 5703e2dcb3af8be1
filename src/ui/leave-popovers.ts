import { useEffect } from 'react'

/** Closes a popover that the focus has left: it would lie over what has the focus then. */
export function useLeavePopovers(): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return
      for (const popover of document.querySelectorAll<HTMLElement>('[popover=auto]:popover-open'))
        if (!popover.contains(target) && !opens(target, popover)) popover.hidePopover()
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [])
}

function opens(target: HTMLElement, popover: HTMLElement): boolean {
  return target.getAttribute('popovertarget') === popover.id
}
