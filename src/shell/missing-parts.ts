import { PART_MISSING, type Result } from '../core/terms/failure.ts'

/** What was thrown because a part of the app, fetched when it is needed, did not come. */
const missing = new WeakSet<Error>()
/** The build waits for a style sheet once only: tried again, the part would come without it. */
const unstyled = new Set<HTMLLinkElement>()

/** To be called before any part is fetched. */
export function watchParts(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => missing.add(payload))
  const onError = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') unstyled.add(target)
  }
  // It does not bubble.
  window.addEventListener('error', onError, { capture: true })
}

/** What `work` comes to, or that a part for it could not be fetched. */
export async function orMissing<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && missing.has(error)) return { ok: false, failure: PART_MISSING }
    throw error
  }
}

/** Fetches the style sheets that did not come. Settles when each is there or failed once more. */
export async function fetchStylesAgain(): Promise<void> {
  await Promise.all([...unstyled].map(fetchAgain))
}

function fetchAgain(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement
  unstyled.delete(link)
  link.replaceWith(again)
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) again.addEventListener(end, () => resolve(), { once: true })
  })
}
