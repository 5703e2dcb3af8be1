import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { smallCheckout } from '../support/small-checkout.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

let checkout: ReturnType<typeof smallCheckout> | undefined
afterEach(() => checkout?.remove())

function check(packages: Readonly<Record<string, object>>) {
  const named = Object.fromEntries(
    Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, { version: '1.0.0', ...entry }]),
  )
  const installed = Object.entries(packages).filter(([, entry]) => !('dev' in entry))
  const root = { dependencies: Object.fromEntries(installed.map(([name]) => [name, '1.0.0'])) }
  checkout = smallCheckout({ 'package-lock.json': JSON.stringify({ packages: { '': root, ...named } }) })
  checkout.linkPackages()
  return checkout.node(['scripts/licences.mjs'])
}

describe('the check of licences', () => {
  it('should pass what is shipped under allowed licences, and what is only a tool', async () => {
    const { code, stdout } = await check({
      one: { license: 'MIT' },
      two: { license: '(AFL-2.1 OR BSD-3-Clause)' },
      'libheif-js': { license: 'LGPL-3.0' },
      tool: { license: 'GPL-3.0-only', dev: true },
    })
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringContaining('two 1.0.0: (AFL-2.1 OR BSD-3-Clause)\n'),
    })
    expect(stdout).not.toContain('tool')
  })

  it('should hold what is built into the app to the same, though nobody installs it', async () => {
    const { code, stdout } = await check({
      preact: { license: 'GPL-3.0-only', dev: true },
      react: { license: 'MIT', dev: true, dependencies: { deep: '1' } },
      deep: { license: 'GPL-3.0-only', dev: true },
    })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^preact 1\.0\.0: .* \(not allowed\)$/m)
    expect(stdout).toMatch(/^deep 1\.0\.0: .* \(not allowed\)$/m)
  })

  it.each(['GPL-3.0-only', 'LGPL-3.0', 'MIT AND GPL-2.0-only', 'SEE LICENSE IN x', undefined])(
    'should fail on a shipped package under %s',
    async (license) => {
      const { code, stdout } = await check({ one: { license: 'MIT' }, bad: { license } })
      expect(code).toBe(1)
      expect(stdout).toMatch(/^bad 1\.0\.0: .* \(not allowed\)$/m)
      expect(stdout).not.toMatch(/^one .*not allowed/m)
    },
  )
})

describe('the notices', () => {
  const notices = () =>
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        "import { notices } from './scripts/notices.mjs'; console.log(notices())",
      ],
      { cwd: root, encoding: 'utf8' },
    )

  it('should hold the texts that the licences ask for', () => {
    const text = notices()
    const asked = [
      'GNU LESSER GENERAL PUBLIC LICENSE',
      'GNU GENERAL PUBLIC LICENSE',
      'SIL OPEN FONT LICENSE',
      'Copyright (c) PaddlePaddle Authors',
      'Copyright (c) 2009 The RE2 Authors',
      'Copyright (c) Meta Platforms',
      'Copyright (c) Pablo Terradillos',
    ]
    expect(asked.filter((words) => !text.includes(words))).toEqual([])
    expect(text).toMatch(/^ {2}preact \d+\.\d+\.\d+: MIT$/m)
  })

  it.each([
    ['libheif', /libheif (\d+\.\d+\.\d+)/, 'libheif-js/libheif-wasm/libheif.wasm'],
    ['libheif', /libde265 (\d+\.\d+\.\d+)/, 'libheif-js/libheif-wasm/libheif.wasm'],
    ['onnxruntime', /ONNX Runtime (\d+\.\d+\.\d+)/, 'onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'],
  ])('should name in %s the version that is compiled in (%s)', (file, version, wasm) => {
    const named = version.exec(readFileSync(`${root}licences/${file}.txt`, 'utf8'))?.[1]
    expect(named).toBeDefined()
    expect(readFileSync(`${root}node_modules/${wasm}`).includes(`\0${named}`)).toBe(true)
  })

  it('should offer the source of the version of libheif that is shipped', () => {
    const offer = readFileSync(`${root}licences/libheif.txt`, 'utf8')
    const { version } = JSON.parse(readFileSync(`${root}node_modules/libheif-js/package.json`, 'utf8'))
    const named = /libheif (\d+\.\d+\.\d+)/.exec(offer)?.[1]
    expect(offer).toContain(`libheif-js/v/${version}`)
    expect(offer).toContain(`libheif/releases/tag/v${named}`)
  })
})
