/**
 * Who may import whom: an allow-list, so what is not listed fails. Rooms are the folders of `src`; the layers of `core` may
 * import only those before them. A room may always import itself.
 */

/** The layers of `core`, from the bottom up. */
export const CORE_LAYERS = [
  'core/terms',
  'core/util',
  'core/text',
  'core/geometry',
  'core/fusion',
  'core/nutrition',
  'core/health',
  'core/analysis',
]

/** `core` stands for all its layers. */
export const ROOMS = {
  'food-data': ['core'],
  wire: ['core'],
  'person-text': ['core'],
  photo: ['core'],
  messages: ['core', 'wire'],
  lenses: ['core', 'wire'],
  lookup: ['core', 'wire'],
  evaluate: ['core', 'wire', 'messages'],
  vision: ['core', 'wire', 'lenses', 'storage'],
  report: ['core', 'wire', 'messages', 'lenses'],
  // What the browser keeps.
  storage: ['core', 'wire', 'report'],
  viewer: ['core', 'messages'],
  // What is handed on: composed here, drawn and sent by others.
  handout: ['core', 'messages'],
  // Files of other programs, written and read; pictures are laid out as the viewer does.
  exchange: ['core', 'wire', 'messages', 'report', 'viewer', 'handout'],
  config: ['core', 'wire', 'messages', 'lookup', 'vision'],
  app: ['core', 'wire', 'person-text', 'report'],
  ui: ['core', 'messages', 'app', 'exchange', 'handout', 'report', 'viewer'],
  // The service worker, and what browser and system do around the page.
  shell: ['core', 'messages', 'app'],
  // The entry points. The widget has no network and no photo loading of its own.
  embed: ['core', 'food-data', 'lenses', 'messages', 'report', 'viewer'],
  // What programs import: pure functions over the rooms below.
  engine: ['core', 'food-data', 'wire', 'messages', 'person-text', 'lenses', 'report'],
  server: [
    'core',
    'food-data',
    'wire',
    'messages',
    'lenses',
    'report',
    'config',
    'lookup',
    'photo',
    'vision',
  ],
  cli: [
    'core',
    'food-data',
    'wire',
    'messages',
    'config',
    'lookup',
    'photo',
    'vision',
    'person-text',
    'lenses',
    'report',
    'evaluate',
    'exchange',
  ],
  'main.tsx': [
    'core',
    'food-data',
    'lenses',
    'messages',
    'person-text',
    'photo',
    'vision',
    'storage',
    'app',
    'shell',
    'ui',
    'viewer',
  ],
}

/** Parts of one room that never import each other. */
export const APART = [/^vision\/clients\/[^/]+/]

/** Packages a room may import, by name; `node:` stands for what comes with Node. Rooms not listed import none. `../package.json` holds the version. */
export const PACKAGES = {
  'food-data': ['node:'],
  wire: ['zod/mini', 'zod'],
  photo: ['heic-decoder', 'libheif-js', 'sharp', 'node:'],
  messages: ['react', 'icu-minify'],
  lenses: ['zod/mini'],
  lookup: ['zod', 'lru-cache', 'rate-limiter-flexible', '../package.json'],
  vision: [
    '@ai-sdk/anthropic',
    '@ai-sdk/google',
    '@ai-sdk/openai',
    '@ai-sdk/openai-compatible',
    'ai',
    'comlink',
    'idb-keyval',
    'jsonrepair',
    'onnxruntime-web',
    'paddleocr',
    'p-map',
    'sharp',
    'zod',
    'zod/mini',
    'zxing-wasm',
    'node:',
  ],
  engine: ['zod/mini'],
  report: ['../package.json'],
  storage: ['idb', 'zod/mini'],
  viewer: ['react', 'konva', 'react-konva', '@floating-ui/dom'],
  config: ['dotenv', 'ipaddr.js', 'jose', 'zod', 'node:'],
  evaluate: ['flesch-kincaid', 'munkres', 'syllable'],
  app: ['zustand', 'zod/mini'],
  shell: ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies', 'workbox-window'],
  handout: ['csv-stringify'],
  exchange: ['zod/mini'],
  ui: ['@ariakit/react', 'react', 'react-dom', 'zustand', '@floating-ui/dom', '@fontsource-variable/figtree'],
  embed: ['react', 'react-dom'],
  server: [
    'bullmq',
    'cockatiel',
    '@fastify/busboy',
    'hono',
    '@hono/node-server',
    'ioredis',
    'ipaddr.js',
    'jose',
    'lmdb',
    'p-queue',
    'pino',
    'prom-client',
    'selfsigned',
    'sharp',
    'uqr',
    'zod',
    'node:',
  ],
  cli: ['@commander-js/extra-typings', 'csv-parse', 'csv-stringify', 'zod', 'node:', '../package.json'],
  'main.tsx': ['react-dom'],
}
