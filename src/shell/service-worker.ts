import { clientsClaim } from 'workbox-core'
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { LOCALES } from '../messages/keys.ts'
import { pickLocale } from '../messages/pick-locale.ts'
import { keptWhenUsed } from './kept-when-used.ts'
import { SHARE_PATH, takeShared } from './shared-files.ts'
import { type BuiltFile, isNeededFirst } from './which-files.ts'

/**
 * Keeps the app on the device, so that it opens without a network. Only files of this build pass through here: requests
 * to `/api`, to the widget's folder and to other pages are none of them, and go to the network as ever.
 */
declare const self: Window &
  typeof globalThis & {
    /** Filled in by the build. */
    readonly __WB_MANIFEST: readonly BuiltFile[]
    readonly skipWaiting: () => Promise<void>
  }

/** The folder the app lies in: everything here is under it. */
const HOME = new URL('./', location.href).pathname

const files = self.__WB_MANIFEST
const locale = pickLocale(navigator.languages, LOCALES)
const first = files.filter((file) => isNeededFirst(file, locale))
const later = files.filter((file) => !isNeededFirst(file, locale))

precacheAndRoute([...first])
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname === HOME,
  createHandlerBoundToURL('index.html'),
)
keptWhenUsed(later)
registerRoute(
  ({ url }) => url.pathname === HOME + SHARE_PATH,
  ({ request }) => takeShared(request),
  'POST',
)

// The first worker takes the page that fetched it over, so that what the reader fetches next is kept. A newer one waits
// until the person says so, or until no page is open.
clientsClaim()
self.addEventListener('message', ({ data }: MessageEvent<{ readonly type?: string }>) => {
  if (data.type === 'SKIP_WAITING') void self.skipWaiting()
})
