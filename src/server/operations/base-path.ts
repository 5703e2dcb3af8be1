import { Hono } from 'hono'
import { getPath } from 'hono/utils/url'

/** These are for whatever runs the server, and a proxy that passes on one path keeps them to itself. */
const AT_THE_ROOT = ['/healthz', '/readyz', '/metrics']
/** The name of no route, and of no file that is served. */
const NOWHERE = '/.nowhere'

/**
 * The whole server under `basePath`; all addresses in what it serves are relative. Requests are handed on as they are, not
 * mounted: a copy would begin to read the body.
 */
export function under(basePath: string, app: Hono): Hono {
  if (basePath === '') return app
  const outer = new Hono()
  // Without the slash, what is relative would lie beside the folder and not in it.
  outer.get(basePath, (c) => c.redirect(pageUnder(basePath), 308))
  outer.all('*', (c) => app.fetch(c.req.raw, c.env))
  return outer
}

/** How the server's own routes and files are named, wherever it lies. */
export function pathWithin(basePath: string): (request: Request) => string {
  if (basePath === '') return getPath
  return (request) => {
    const path = getPath(request)
    if (AT_THE_ROOT.includes(path)) return path
    const within = path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : NOWHERE
    return AT_THE_ROOT.includes(within) ? NOWHERE : within
  }
}

/** The path of the page; nothing where it needs none. */
export function pageUnder(basePath: string): string {
  return basePath === '' ? '' : `${basePath}/`
}
