import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { LOCALES } from '../messages/keys.ts'
import { pickLocale } from '../messages/pick-locale.ts'

/** The files of the built app, each with the caching its name allows. */
export function staticApp(appDir: string): Hono {
  const app = new Hono()
  if (!existsSync(join(appDir, 'index.html'))) {
    app.get('/', (c) => c.text(c.get('messages').say('server.start.appNotBuilt'), 503))
    return app
  }
  app.use('/', wordsAhead(appDir))
  app.use(nothingHidden())
  app.use(unchanged())
  // Packed when they were built (`scripts/compress.mjs`): packing them for everybody anew would keep others waiting.
  app.use(serveStatic({ root: appDir, precompressed: true, onFound: setCaching }))
  return app
}

/** The file of the start screen's words in one language, as the build names it. */
const WORDS = /^words-(.+)-[\w-]{8}\.js$/

/** Sends for the words in the language the request prefers along with the page: its script would ask for them only once it runs. */
function wordsAhead(appDir: string): MiddlewareHandler {
  const assets = join(appDir, 'assets')
  const files = new Map(
    (existsSync(assets) ? readdirSync(assets) : []).flatMap((file) => {
      const locale = WORDS.exec(file)?.[1]
      return locale ? [[locale, file] as const] : []
    }),
  )
  return async (c, next) => {
    await next()
    const file = files.get(pickLocale([c.req.query('lang') ?? '', c.get('locale')], LOCALES))
    if (!file || c.res.status >= 400) return
    c.header('Link', `<./assets/${file}>; rel=modulepreload`)
    c.header('Vary', 'Accept-Language', { append: true })
  }
}

/** What the build keeps for itself, such as `.vite/manifest.json`, is no part of the app. */
function nothingHidden(): MiddlewareHandler {
  return async (c, next) => (c.req.path.includes('/.') ? c.notFound() : next())
}

/** Names under `assets/` carry a hash of their content and never change; all else is asked for anew each time. */
function setCaching(path: string, c: Context): void {
  const hashed = c.req.path.startsWith('/assets/')
  c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
  const { size, mtimeMs } = statSync(path)
  c.header('ETag', `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`)
}

/** 304 where the browser holds this very file already. */
function unchanged(): MiddlewareHandler {
  return async (c, next) => {
    await next()
    const etag = c.res.headers.get('ETag')
    const held = c.req.header('if-none-match')?.split(',') ?? []
    if (c.res.status !== 200 || !etag || !held.some((one) => one.trim() === etag)) return
    await c.res.body?.cancel()
    const headers = new Headers(c.res.headers)
    headers.delete('Content-Length')
    c.res = new Response(null, { status: 304, headers })
  }
}
