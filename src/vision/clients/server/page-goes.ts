/** Calls `then` when the page is closed or left for good; gives what takes that back. Outside a browser nothing goes. */
export function whenPageGoes(then: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined
  const listener = ({ persisted }: PageTransitionEvent) => {
    // Kept aside, it may come back and go on.
    if (!persisted) then()
  }
  addEventListener('pagehide', listener)
  return () => removeEventListener('pagehide', listener)
}
