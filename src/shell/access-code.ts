/** How a link from the terminal carries its code. A fragment is sent to no server and stands in no log. */
const CODE = /^#code=([\w-]+)$/

/** Opens a session where the page was opened by such a link. The code goes from the address at once, whatever comes of it. */
export async function openWithCode(): Promise<void> {
  const code = CODE.exec(window.location.hash)?.[1]
  if (code === undefined) return
  window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
  const headers = { 'Content-Type': 'application/json' }
  // Without a session the page asks for a code where one is needed.
  await fetch('api/session', { method: 'POST', headers, body: JSON.stringify({ code }) }).catch(
    () => undefined,
  )
}
