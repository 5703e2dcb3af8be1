import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const docs = fileURLToPath(new URL('..', import.meta.url))

/** All pages, in the order they are listed beside each. */
export const PAGES = {
  'Getting started': ['index', 'models', 'device-models', 'reading', 'several-looks'],
  'Use it elsewhere': [
    'embedding',
    'command-line',
    'commands',
    'formats',
    'api',
    'batches',
    'report',
    'package',
    'reference',
  ],
  'Run it for others': ['hosting', 'reliability'],
  'Extend it': ['add-a-condition', 'add-a-model', 'add-a-language', 'add-a-lens'],
  'Privacy and evidence': [
    'privacy',
    'how-verdicts-are-made',
    'matching',
    'evaluation/evaluation',
    'evaluation/effort/evaluation',
    'evaluation/zoom/evaluation',
  ],
}

/** Pages whose heading is no name for them. */
const NAMES = {
  'evaluation/evaluation': 'Several looks, simulated',
  'evaluation/effort/evaluation': 'Effort “as needed”, simulated',
  'evaluation/zoom/evaluation': 'Closer looks, simulated',
}

/** The list as VitePress takes it; a page goes by its heading. */
export function sidebar() {
  return Object.entries(PAGES).map(([text, pages]) => ({
    text,
    items: pages.map((page) => ({
      text: NAMES[page] ?? titleOf(page),
      link: `/${page === 'index' ? '' : page}`,
    })),
  }))
}

function titleOf(page) {
  const [, title] = /^# (.+)$/m.exec(readFileSync(`${docs}${page}.md`, 'utf8')) ?? []
  if (!title) throw new Error(`docs/${page}.md has no title.`)
  return title
}
