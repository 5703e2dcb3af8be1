import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** What the page asks its own server for. */
const OWN =
  /['"`]\/(api|assets|embed|icons|libheif|page|reader|samples|share|start\.webp|service-worker|manifest)\b/
const ELSEWHERE = /^(cli|config|evaluate|lookup|server)\//

it('should ask for nothing from the root of its host: the app may lie under a path', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !ELSEWHERE.test(file),
  )
  expect(files.length).toBeGreaterThan(400)
  const found = files.filter((file) =>
    OWN.test(readFileSync(`src/${file}`, 'utf8').replace(/^\s*(\*|\/\/).*$/gm, '')),
  )
  // Where Vite serves it while it is worked on.
  expect(found).toEqual(['vision/ocr/fetch-net.ts'])
})
