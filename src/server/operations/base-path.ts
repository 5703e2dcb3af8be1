import { Hono } from 'hono'

/** These are for whatever runs the server, and a proxy that passes on one path keeps them to itself. */
const AT_THE_ROOT = ['/healthz', '/readyz', '/metrics']

/** The whole server under `basePath`; all addresses in what it serves are relative. */
export function under(basePath: string, app: Hono): Hono {
  if (basePath === '') return app
  const outer = new Hono()
  for (const path of AT_THE_ROOT) outer.get(path, (c) => app.fetch(c.req.raw, c.env))
  // Without the slash, what is relative would lie beside the folder and not in it.
  outer.get(basePath, (c) => c.redirect(pageUnder(basePath), 308))
  outer.mount(basePath, app.fetch)
  return outer
}

/** The path of the page; nothing where it needs none. */
export function pageUnder(basePath: string): string {
  return basePath === '' ? '' : `${basePath}/`
}
