import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { smallCheckout } from '../support/small-checkout.ts'

const lockfile = (version: string, more: object = {}) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/food': { version }, ...more } })

/** Stands in for npm: notes that it was called, and leaves behind what npm leaves, after a while. */
const FAKE_NPM =
  'echo "npm $*" >> npm-calls; mkdir -p node_modules/food; echo {} > node_modules/food/package.json; sleep 0.5; cp package-lock.json node_modules/.package-lock.json'

let checkout: ReturnType<typeof smallCheckout>
beforeEach(() => {
  checkout = smallCheckout({ 'package-lock.json': lockfile('1.0.0') })
  checkout.program('npm', FAKE_NPM)
})
afterEach(() => checkout.remove())

const prepare = () => checkout.node(['scripts/prepare.mjs'])
const npmCalls = () => {
  const file = join(checkout.folder, 'npm-calls')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
}

describe('preparing a checkout', () => {
  it('should install once, and say so on stderr alone', async () => {
    const { code, stdout, stderr } = await prepare()
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    expect(stderr).toContain('Installing dependencies')
    expect(await prepare()).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(npmCalls()).toEqual(['npm ci --include=dev'])
  })

  it('should install anew when the lockfile wants another version', async () => {
    await prepare()
    checkout.write('package-lock.json', lockfile('2.0.0'))
    await prepare()
    expect(npmCalls()).toHaveLength(2)
  })

  it('should install anew when a package is gone though npm noted it', async () => {
    await prepare()
    rmSync(join(checkout.folder, 'node_modules/food'), { recursive: true })
    await prepare()
    expect(npmCalls()).toHaveLength(2)
  })

  it('should leave out optional packages for other systems, but not keep them from one', async () => {
    const foreign = { 'node_modules/native': { version: '1.0.0', optional: true, os: ['elsewhere'] } }
    checkout.write('package-lock.json', lockfile('1.0.0', foreign))
    checkout.write('node_modules/.package-lock.json', lockfile('1.0.0'))
    checkout.write('node_modules/food/package.json', '{}')
    await prepare()
    expect(npmCalls()).toEqual([])
    checkout.write('node_modules/.package-lock.json', lockfile('1.0.0', foreign))
    await prepare()
    expect(npmCalls()).toHaveLength(1)
  })

  it('should install once when two start together', async () => {
    const runs = await Promise.all([prepare(), prepare(), prepare()])
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(npmCalls()).toHaveLength(1)
  })

  it('should show what npm says when it fails, and end with a sentence', async () => {
    checkout.program('npm', 'echo "no network"; exit 1')
    const { code, stdout, stderr } = await prepare()
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('no network')
    expect(stderr).toContain('npm could not install')
  })
})

describe('taking turns', () => {
  it('should go on when the one before was killed in the middle of its work', async () => {
    const alone = "import { alone } from './scripts/checkout.mjs'; await alone("
    const killed = `${alone}async () => process.kill(process.pid, 'SIGKILL'))`
    await checkout.node(['--input-type=module', '-e', killed])
    const next = await checkout.node(['--input-type=module', '-e', `${alone}() => console.log('done'))`])
    expect(next).toEqual({ code: 0, stdout: 'done\n', stderr: '' })
  })
})

describe('what a build is made of', () => {
  const INPUTS = [
    'index.html',
    'vite.config.ts',
    'tsconfig.json',
    'tsconfig.package.json',
    'package.json',
    'public/a',
    'licences/a',
  ]
  const hash = async () =>
    (
      await checkout.node([
        '--input-type=module',
        '-e',
        "import { hashInputs } from './scripts/inputs.mjs'; console.log(hashInputs())",
      ])
    ).stdout

  it('should change with a content or a name, not with a date', async () => {
    for (const path of [...INPUTS, 'src/deep/a.ts']) checkout.write(path, 'one')
    const first = await hash()
    expect(first).toMatch(/^[0-9a-f]{64}\n$/)
    checkout.write('src/deep/a.ts', 'one')
    expect(await hash()).toBe(first)
    checkout.write('src/deep/a.ts', 'two')
    const second = await hash()
    expect(second).not.toBe(first)
    checkout.write('src/deep/b.ts', '')
    expect(await hash()).not.toBe(second)
  })
})
