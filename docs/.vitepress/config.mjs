import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { filesBeside, linksToFiles } from './files.mjs'
import { liveSamples } from './live-samples.mjs'
import { sidebar } from './pages.mjs'
import { slugOf } from './slug.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
/** The path that the site lies under, with a slash at both ends. */
const base = process.env.DOCS_BASE ?? '/'

export default defineConfig({
  title: 'Dishlight',
  description: 'Open a photo of food, say who it is for, and get an answer on every item.',
  lang: 'en',
  base,
  outDir: at('../../dist/docs'),
  cacheDir: at('../node_modules/.cache/vitepress'),
  head: [['link', { rel: 'icon', href: `${base}favicon.svg` }]],
  markdown: {
    anchor: { slugify: slugOf },
    toc: { slugify: slugOf },
    config(md) {
      linksToFiles(md)
      liveSamples(md)
    },
  },
  buildEnd: ({ outDir }) => filesBeside(outDir),
  themeConfig: {
    sidebar: sidebar(),
    outline: { level: [2, 3] },
    search: { provider: 'local' },
    footer: { message: 'Dishlight informs. It does not diagnose or treat.' },
  },
})
