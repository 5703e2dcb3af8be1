import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

const SCRIPT = fileURLToPath(new URL('../../scripts/check-package.mjs', import.meta.url))
const SOUND = {
  'package.json': JSON.stringify({
    name: 'odd',
    version: '1.0.0',
    license: 'MIT',
    type: 'module',
    exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    files: ['dist'],
  }),
  'dist/index.js': 'export const one = 1\n',
  'dist/index.d.ts': 'export declare const one: number\n',
}
const manifest = JSON.parse(SOUND['package.json'])
const BROKEN = {
  ...SOUND,
  'package.json': JSON.stringify({
    ...manifest,
    exports: { ...manifest.exports, './gone': './dist/gone.js', './untyped': './dist/untyped.js' },
    dependencies: { lefty: '1.0.0' },
  }),
  'dist/index.js': `import 'left-pad'\nimport 'lefty/now'\nexport const one = () => import('right-pad')\n`,
  'dist/untyped.js': 'export const two = 2\n',
  'dist/noise.bin': randomBytes(3_100_000),
}

const folder = temporaryFolder()

function checked(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(folder.path(file)), { recursive: true })
    writeFileSync(folder.path(file), content)
  }
  return spawnSync(process.execPath, [SCRIPT, folder.path()], { encoding: 'utf8' })
}

describe('npm run check:package', () => {
  it('should have nothing to say of a sound package', () => {
    const { status, stdout, stderr } = checked(SOUND)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^3 files, .* 0 problems$/m)
  })

  it('should fail, and say all that is wrong', () => {
    const { status, stderr } = checked(BROKEN)
    expect(stderr).toMatch(/The package is too large: 3\d{6} bytes/)
    expect(stderr).toMatch(/dist\/index\.js imports left-pad, which is not installed/)
    expect(stderr).toMatch(/dist\/index\.js imports right-pad, which is not installed/)
    expect(stderr).not.toMatch(/imports lefty/)
    expect(stderr).toMatch(/gone\.js but the file does not exist/)
    expect(stderr).toMatch(/no type declarations were found/)
    expect(status).toBe(1)
  })
})
