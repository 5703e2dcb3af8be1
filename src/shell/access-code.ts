/** How a link from the terminal carries its code. A fragment is sent to no server and stands in no log. */
const CODE = /^#code=([\w-]+)$/

/** Opens a session where the page was opened by such a link. The code goes from the address at once, whatever comes of it. */
export async function openWithCode(give: (code: string) => Promise<unknown>): Promise<void> {
  // A link may be opened where Dishlight is open already.
  window.addEventListener('hashchange', () => CODE.test(window.location.hash) && window.location.reload())
  const code = CODE.exec(window.location.hash)?.[1]
  if (code === undefined) return
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
  // Where it opens nothing, the page asks for a code once one is needed.
  await give(code).catch(() => undefined)
}
