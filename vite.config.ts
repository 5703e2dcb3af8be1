import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { messagesPlugin } from './scripts/messages-plugin.mjs'
import { readerAssetsPlugin } from './scripts/reader-assets.mjs'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** One build per entry point: the app, the widget (`--mode embed`), the server and the CLI (`--mode node`). */
export default defineConfig(({ mode }) => {
  if (mode === 'embed') return embed
  if (mode === 'node') return node
  return app
})

const app = defineConfig({
  plugins: [react(), messagesPlugin(), readerAssetsPlugin()],
  // heic-to wraps its decoder in a worker made from a `blob:`, which the content policy forbids; ours loads it itself.
  resolve: {
    alias: [
      {
        find: 'heic-decoder',
        replacement: at('node_modules/heic-to/src/lib/libheif-without-unsafe-eval.js'),
      },
    ],
  },
  build: { outDir: 'dist/app', target: 'es2022', manifest: true, modulePreload: { polyfill: false } },
  worker: { format: 'es' },
})

const embed = defineConfig({
  plugins: [messagesPlugin()],
  resolve: {
    alias: [
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      { find: 'react-dom/client', replacement: 'preact/compat/client' },
    ],
  },
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/app/embed',
    target: 'es2022',
    lib: { entry: at('src/embed/define.ts'), formats: ['es'], fileName: () => 'plate-lens.js' },
    // A library is left readable unless told: nobody bundles this one again.
    rolldownOptions: { output: { minify: true } },
  },
})

const node = defineConfig({
  plugins: [messagesPlugin()],
  publicDir: false,
  ssr: { noExternal: [], external: true },
  build: {
    outDir: 'dist/node',
    target: 'node20',
    ssr: true,
    rolldownOptions: {
      input: { server: at('src/server/main.ts'), platelens: at('src/cli/main.ts') },
      output: { entryFileNames: '[name].js' },
    },
  },
})
