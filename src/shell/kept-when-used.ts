import { registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import type { BuiltFile } from './which-files.ts'

const CACHE = 'dishlight-used'

/** Files that are kept once something has fetched them, until a build brings another version. */
export function keptWhenUsed(files: readonly BuiltFile[]): void {
  const keys = new Map(files.map((file) => [addressOf(file.url), keyOf(file)]))
  const strategy = new CacheFirst({
    cacheName: CACHE,
    plugins: [{ cacheKeyWillBeUsed: async ({ request }) => keys.get(request.url) ?? request }],
  })
  registerRoute(({ url }) => keys.has(url.href), strategy)
  // Once no older version is in use.
  addEventListener('activate', () => void forgetOthers(new Set(keys.values())))
}

async function forgetOthers(current: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(CACHE)
  for (const { url } of await cache.keys()) if (!current.has(url)) await cache.delete(url)
}

/** The version is part of the key, so that another one is not taken for it. */
function keyOf({ url, revision }: BuiltFile): string {
  return addressOf(revision ? `${url}?version=${revision}` : url)
}

function addressOf(url: string): string {
  return new URL(url, location.href).href
}
