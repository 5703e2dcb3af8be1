import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { VitePWA } from 'vite-plugin-pwa'
import { root } from './checkout.mjs'

const GROUND = '#17201b'

/** Sizes systems ask for. A maskable icon is cut to any shape, so its drawing stays in the middle and its ground fills the square. */
const ICONS = [
  { file: 'icons/any-192.png', size: 192, purpose: 'any' },
  { file: 'icons/any-512.png', size: 512, purpose: 'any' },
  { file: 'icons/maskable-512.png', size: 512, purpose: 'maskable', share: 0.7 },
  { file: 'icons/apple-touch-180.png', size: 180, share: 0.86 },
]

/** Draws the icons from the one of the page. */
const icons = {
  name: 'web-app-icons',
  apply: 'build',
  async generateBundle() {
    const art = readFileSync(join(root, 'public/favicon.svg'))
    for (const { file, size, share = 1 } of ICONS) {
      const side = Math.round(size * share)
      const drawn = await sharp(art, { density: 72 * (side / 32) })
        .resize(side, side)
        .png()
        .toBuffer()
      const ground = { width: size, height: size, channels: 4, background: share < 1 ? GROUND : '#0000' }
      const source = await sharp({ create: ground })
        .composite([{ input: drawn }])
        .png()
        .toBuffer()
      this.emitFile({ type: 'asset', fileName: file, source })
    }
  },
}

const IMAGES = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
  'image/webp': ['.webp'],
  'image/avif': ['.avif'],
  'image/heic': ['.heic', '.heif'],
}

/** Without an `id` it is the start page's address, so that two installations under one host are two apps. */
const manifest = {
  name: 'Dishlight',
  short_name: 'Dishlight',
  description: 'Open a photo of food, say who it is for, and get an answer on every item.',
  start_url: './',
  scope: './',
  display: 'standalone',
  // Of the light theme; the page says what it is in the dark.
  theme_color: '#f5f6f3',
  background_color: '#f5f6f3',
  categories: ['food', 'health', 'lifestyle'],
  icons: ICONS.filter(({ purpose }) => purpose).map(({ file, size, purpose }) => ({
    src: file,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
  share_target: {
    action: 'share',
    method: 'POST',
    enctype: 'multipart/form-data',
    params: { files: [{ name: 'files', accept: ['image/*', 'application/json', '.json'] }] },
  },
  file_handlers: [
    { action: './', accept: IMAGES },
    { action: './', accept: { 'application/json': ['.json'] } },
  ],
  // A file that is opened comes to the window that is there: nothing in it is lost.
  launch_handler: { client_mode: ['focus-existing', 'auto'] },
}

/** What makes the page an app to install: icons, manifest, and the service worker with the list of its files. */
export function webApp() {
  return [
    icons,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/shell',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: [
          'index.html',
          'favicon.svg',
          'start.webp',
          '{assets,icons,samples,reader,libheif}/**/*',
        ],
        // Names under `assets` carry their hash.
        dontCacheBustURLsMatching: /^assets\//,
        // The largest is a runtime of the reader, kept once it is used.
        maximumFileSizeToCacheInBytes: 40_000_000,
      },
    }),
  ]
}
