/** How far outside of what is seen an element begins to load: about one screen of a phone. */
const AHEAD = '600px'

/** Calls back once, when the element comes near what is seen or the page is printed. Returns how to give that up. */
export function whenNear(element: HTMLElement, begin: () => void): () => void {
  if (!('IntersectionObserver' in globalThis)) {
    begin()
    return () => {}
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) start()
    },
    { rootMargin: AHEAD },
  )
  const stop = () => {
    observer.disconnect()
    removeEventListener('beforeprint', start)
  }
  const start = () => {
    stop()
    begin()
  }
  observer.observe(element)
  addEventListener('beforeprint', start)
  return stop
}
