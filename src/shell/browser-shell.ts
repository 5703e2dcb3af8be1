import type { Workbox } from 'workbox-window'
import type { InstallOffer, Shell } from '../app/ports.ts'
import { fetchStylesAgain } from './missing-parts.ts'
import { fetchShared, shareOutcome } from './shared-files.ts'

/** Chromium's offer to install the page; not in TypeScript's DOM. */
type BeforeInstallPrompt = Event & { readonly prompt: () => Promise<unknown> }
/** Files the system opened the installed app with; not in TypeScript's DOM either. */
type LaunchParams = { readonly files: readonly { readonly getFile: () => Promise<File> }[] }
type LaunchQueue = { readonly setConsumer: (consume: (params: LaunchParams) => void) => void }

const SERVICE_WORKER = 'service-worker.js'

/** What browser and system do for the app around its page. `isBuilt`: while developing there is nothing to keep. */
export function browserShell(isBuilt: boolean): Shell {
  let offer: BeforeInstallPrompt | undefined
  let worker: Workbox | undefined
  return {
    onNetwork(tell) {
      const told = () => tell(navigator.onLine)
      window.addEventListener('online', told)
      window.addEventListener('offline', told)
      told()
    },
    onInstallOffer(tell) {
      const told = (how: InstallOffer | undefined) => tell(isInstalled() ? undefined : how)
      told(isApplePhone() ? 'by-hand' : undefined)
      window.addEventListener('beforeinstallprompt', (event) => {
        // Else some browsers bring up a banner of their own.
        event.preventDefault()
        offer = event as BeforeInstallPrompt
        told('at-once')
      })
      window.addEventListener('appinstalled', () => tell(undefined))
    },
    async install() {
      await offer?.prompt()
    },
    async onNewVersion(tell) {
      if (!isBuilt || !navigator.serviceWorker) return
      await loaded()
      const { Workbox } = await import('workbox-window')
      worker = new Workbox(SERVICE_WORKER)
      worker.addEventListener('waiting', tell)
      // Another page of this app took the new version.
      worker.addEventListener('controlling', ({ isUpdate, isExternal }) => isUpdate && isExternal && tell())
      await worker.register().catch(() => undefined)
    },
    takeNewVersion() {
      const reload = () => window.location.reload()
      worker?.addEventListener('controlling', reload)
      worker?.messageSkipWaiting()
    },
    fetchStylesAgain,
    async isReachable() {
      const answer = fetch('/favicon.svg', { method: 'HEAD', cache: 'no-store' })
      return await answer.then(
        ({ ok }) => ok,
        () => false,
      )
    },
    reload: () => window.location.reload(),
    async onFiles(open) {
      const { launchQueue } = window as { readonly launchQueue?: LaunchQueue }
      launchQueue?.setConsumer(async ({ files }) => {
        if (files.length > 0) open(await Promise.all(files.map((file) => file.getFile())))
      })
      const shared = shareOutcome(window.location.search)
      if (!shared) return
      // A reload opens nothing a second time.
      window.history.replaceState(window.history.state, '', './')
      open(shared === 'here' ? await fetchShared() : [])
    },
  }
}

/** Whether this is the installed app already. */
function isInstalled(): boolean {
  return (
    window.matchMedia('(display-mode: standalone)').matches ||
    ('standalone' in navigator && navigator.standalone === true)
  )
}

/** Its browsers install what is open, but only from their own menu. An iPad says that it is a Mac. */
function isApplePhone(): boolean {
  const { userAgent, maxTouchPoints } = navigator
  return /iphone|ipad|ipod/i.test(userAgent) || (/macintosh/i.test(userAgent) && maxTouchPoints > 1)
}

/** What the page itself needs comes first. */
function loaded(): Promise<void> {
  return new Promise((done) => {
    const idle = () =>
      'requestIdleCallback' in window ? requestIdleCallback(() => done()) : setTimeout(done, 1_000)
    if (document.readyState === 'complete') idle()
    else window.addEventListener('load', idle, { once: true })
  })
}
