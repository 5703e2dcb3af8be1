/**
 * Small projects, one for each way the package is used. Each page shows a report, keeps what it hears in `window.heard`, and has
 * a button that has it judged for somebody else.
 */
const page = (body, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lunch</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>\n`
const entry = (file) => page('<div id="root"></div>', `<script type="module" src="./${file}"></script>`)

const HEARING = `
window.heard = []
for (const name of ['ready', 'select', 'hover', 'error'])
  document.addEventListener('dish-light-' + name, ({ type, detail }) => window.heard.push([type, detail?.message]), true)
`
const NOBODY = { id: 'anyone', name: 'Anyone', conditions: [], allergies: [] }
const SOMEBODY = { ...NOBODY, id: 'kim', name: 'Kim', allergies: ['peanut'] }
const PEOPLE = `const nobody = ${JSON.stringify(NOBODY)}, somebody = ${JSON.stringify(SOMEBODY)}\n`

const vite = (plugin = '', name = '', options = '') => `
${plugin ? `import ${name} from '${plugin}'\n` : ''}export default { base: './', logLevel: 'error', plugins: [${name.replace(/[{}\s]/g, '')}${name ? `(${options})` : ''}], build: { chunkSizeWarningLimit: 2000 } }
`

/** Each: its files, what it is built by (nothing for a plain page), and the packages it needs. */
export const PAGES = {
  html: {
    files: {
      'index.html': page(
        `<dish-light src="./lunch.report.json"></dish-light><button id="change">Change</button>
        <script>${HEARING}
        document.querySelector('#change').onclick = () => document.querySelector('dish-light').setAttribute('allergies', 'peanut')</script>`,
        '<script type="module" src="/node_modules/dishlight/dist/package/element/define.js"></script>',
      ),
    },
  },
  /** One script held to its hash, in a page that allows this one, its own, and nothing that makes code or markup of text. */
  'script-tag': {
    script: 'write-page.mjs',
    files: {
      'page.js': `${HEARING}
document.querySelector('#change').onclick = () => document.querySelector('dish-light').setAttribute('allergies', 'peanut')`,
      'write-page.mjs': `
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
const hashOf = (file) => 'sha384-' + createHash('sha384').update(readFileSync(file)).digest('base64')
const one = hashOf(fileURLToPath(import.meta.resolve('dishlight/dish-light.iife.js')))
const own = hashOf('page.js')
const policy = "default-src 'none'; script-src '" + one + "' '" + own + "'; connect-src 'self'; img-src data: blob:; require-trusted-types-for 'script'; trusted-types 'none'"
writeFileSync('index.html', \`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="\${policy}">
<title>Lunch</title><link rel="icon" href="data:,"><script src="/node_modules/dishlight/dist/package/dish-light.iife.js" integrity="\${one}"></script></head>
<body><dish-light src="./lunch.report.json"></dish-light><button id="change">Change</button><script src="page.js" integrity="\${own}"></script></body></html>\`)
`,
    },
  },
  'vite-react': {
    packages: ['react', 'react-dom', '@vitejs/plugin-react'],
    config: vite('@vitejs/plugin-react', 'react'),
    files: {
      'index.html': entry('main.jsx'),
      'main.jsx': `
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { DishLight } from 'dishlight/react'
${HEARING}${PEOPLE}
window.props = []
function App() {
  const [person, setPerson] = useState(nobody)
  const hear = (name) => (detail) => window.props.push([name, detail?.items?.length])
  return <><DishLight src="./lunch.report.json" people={person} onReady={hear('ready')} onError={hear('error')} />
    <button id="change" onClick={() => setPerson(somebody)}>Change</button></>
}
createRoot(document.querySelector('#root')).render(<App />)
`,
    },
  },
  vue: {
    packages: ['vue', '@vitejs/plugin-vue'],
    config: vite(
      '@vitejs/plugin-vue',
      'vue',
      "{ template: { compilerOptions: { isCustomElement: (tag) => tag === 'dish-light' } } }",
    ),
    files: {
      'index.html': entry('main.js'),
      'main.js': `
import 'dishlight/element/define'
import { createApp } from 'vue'
import App from './App.vue'
${HEARING}
createApp(App).mount('#root')
`,
      'App.vue': `<script setup>
import { ref } from 'vue'
${PEOPLE}
const person = ref(nobody)
const ready = (event) => { window.props = [['ready', event.detail.items.length]] }
</script>
<template><dish-light src="./lunch.report.json" :people="person" @dish-light-ready="ready" />
<button id="change" @click="person = somebody">Change</button></template>
`,
    },
  },
  svelte: {
    packages: ['svelte', '@sveltejs/vite-plugin-svelte'],
    config: vite('@sveltejs/vite-plugin-svelte', '{ svelte }'),
    files: {
      'index.html': entry('main.js'),
      'main.js': `
import 'dishlight/element/define'
import { mount } from 'svelte'
import App from './App.svelte'
${HEARING}
mount(App, { target: document.querySelector('#root') })
`,
      'App.svelte': `<script>
${PEOPLE}
let person = $state.raw(nobody)
</script>
<dish-light src="./lunch.report.json" people={person} ondish-light-ready={(event) => { window.props = [['ready', event.detail.items.length]] }}></dish-light>
<button id="change" onclick={() => (person = somebody)}>Change</button>
`,
    },
  },
  preact: {
    packages: ['preact'],
    config: vite(),
    files: {
      'index.html': entry('main.js'),
      'main.js': `
import 'dishlight/element/define'
import { h, render } from 'preact'
import { useState } from 'preact/hooks'
${HEARING}${PEOPLE}
function App() {
  const [person, setPerson] = useState(nobody)
  return [
    h('dish-light', { src: './lunch.report.json', people: person }),
    h('button', { id: 'change', onClick: () => setPerson(somebody) }, 'Change'),
  ]
}
render(h(App), document.querySelector('#root'))
`,
    },
  },
  'drawn-on-a-server': {
    packages: ['react', 'react-dom'],
    config: vite(),
    /** Writes the page as a server would, for the browser's script to take over. */
    script: 'server.mjs',
    files: {
      'app.js': `
import { createElement, useState } from 'react'
import { DishLight } from 'dishlight/react'
${PEOPLE}
export function App() {
  const [person, setPerson] = useState(nobody)
  return [
    createElement(DishLight, { key: 'lunch', src: './lunch.report.json', people: person }),
    createElement('button', { key: 'change', id: 'change', onClick: () => setPerson(somebody) }, 'Change'),
  ]
}
`,
      'main.js': `
import { createElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { App } from './app.js'
${HEARING}
hydrateRoot(document.querySelector('#root'), createElement(App), { onRecoverableError: (error) => window.heard.push(['hydration', error.message]) })
`,
      'server.mjs': `
import { writeFileSync } from 'node:fs'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './app.js'
const html = renderToString(createElement(App))
if (!html.includes('<dish-light')) throw new Error(html)
writeFileSync('index.html', ${JSON.stringify(entry('main.js'))}.replace('<div id="root">', '<div id="root">' + html))
`,
    },
  },
}

/** Run with Node, in this order. Each says what it found. */
export const SCRIPTS = {
  node: `
import { judge, loadFoods, loadWords, readPerson } from 'dishlight'
const [foods, words] = await Promise.all([loadFoods(), loadWords('en')])
const { people } = readPerson('I am allergic to peanuts')
const [row] = judge(['peanut butter'], people, foods, words)
if (row.verdicts[0].dot !== 'avoid') throw new Error(JSON.stringify(row))
console.log(row.verdicts[0].alerts[0].text)
`,
  worker: `
import { Worker } from 'node:worker_threads'
const code = "import('dishlight').then(async ({ judge, loadFoods }) => { const { parentPort } = await import('node:worker_threads'); parentPort.postMessage(judge(['butter'], [{}], await loadFoods())[0].verdicts[0].dot) })"
const worker = new Worker(code, { eval: true })
worker.on('message', (dot) => console.log(dot))
`,
}

/** Checked by TypeScript as strictly as it can, with the types of everything that it imports. */
export const TYPED = {
  'consumer.tsx': `
import { fuse, judge, type JudgedRow, loadFoods, parseReport, type Person, readName, readPerson, UnusableInput } from 'dishlight'
import { DishLightElement } from 'dishlight/element'
import 'dishlight/element/define'
import { DishLight } from 'dishlight/react'
import { type Report, serializeReport } from 'dishlight/report'

const person: Person = { allergies: ['peanut'], age: 0.67, targets: { day: { sodium: 1500 } } }
// @ts-expect-error: no such allergy
const misspelt: Person = { allergies: ['peanuts'] }
export async function dots(): Promise<readonly string[]> {
  const foods = await loadFoods()
  const region = { kind: 'box', box: { xMin: 0, yMin: 0, xMax: 0.5, yMax: 0.5 } } as const
  const rows: readonly JudgedRow[] = judge(['butter', { name: 'milk', grams: 200 }, ...fuse([{ label: 'egg', region }], foods)], [person, misspelt], foods)
  const opened = parseReport('{}')
  if (!opened.ok) console.log(opened.failure)
  else console.log(opened.value.analysis.photos[0].name)
  const left: string[] = readName('cheese', foods).left.map(({ word }) => word)
  return [...rows.map(({ verdicts }) => verdicts[0]?.dot ?? 'unknown'), ...left, ...readPerson('vegan').people.map(({ id }) => id)]
}
export const text = (report: Report) => serializeReport(report)
export const isUnusable = (error: unknown) => error instanceof UnusableInput && error.field
export const element: DishLightElement | null = document.querySelector('dish-light')
element?.select('a')
export const drawn = <DishLight src="lunch.report.json" allergies={['peanut']} onReady={({ items }) => console.log(items.length)} />
export const tag = <dish-light src="lunch.report.json" hide-calories="" people={[{ allergies: ["peanut"] }]} ondish-light-ready={({ detail }) => console.log(detail.items.length)} />
// @ts-expect-error: no such condition
export const misspeltId = <DishLight conditions={['hypertensoin']} />
// @ts-expect-error: no such attribute
export const misspeltTag = <dish-light alergies="peanut" />
`,
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      target: 'ES2022',
      lib: ['ES2022', 'DOM', 'DOM.Iterable'],
      module: 'NodeNext',
      moduleResolution: 'NodeNext',
      jsx: 'react-jsx',
      types: [],
    },
    include: ['consumer.tsx'],
  }),
}
