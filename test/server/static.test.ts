import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compressFiles } from '../../scripts/compress.mjs'
import { configOf, type LoopbackServer, serveOnLoopback } from '../support/loopback.ts'

const SCRIPT = `console.log(${JSON.stringify('plates '.repeat(2000))})`
const ARCHIVE = gzipSync('language data '.repeat(500))

let outside: string
let folder: string
let server: LoopbackServer

beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'dishlight-app-'))
  folder = join(outside, 'app')
  mkdirSync(folder)
  for (const sub of ['assets', 'reader']) mkdirSync(join(folder, sub))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Dishlight</title>')
  writeFileSync(join(folder, 'assets', 'index-1a2b3c.js'), SCRIPT)
  for (const locale of ['en', 'es', 'zh-Hans'])
    writeFileSync(join(folder, 'assets', `words-${locale}-1a2b3c4d.js`), SCRIPT)
  writeFileSync(join(folder, 'reader', 'eng.traineddata.gz'), ARCHIVE)
  writeFileSync(join(folder, 'service-worker.js'), SCRIPT)
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}')
  writeFileSync(join(folder, 'reader', 'core.wasm'), new Uint8Array([0, 97, 115, 109]))
  writeFileSync(join(outside, 'secret.txt'), 'not yours')
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
  compressFiles(folder)
  server = await serveOnLoopback(configOf({}), { appDir: folder })
})
afterAll(async () => {
  await server.close()
  rmSync(outside, { recursive: true })
})

describe('the built app', () => {
  it('should revalidate its page each time, and send it only when changed', async () => {
    const first = await fetch(`${server.url}/`)
    expect(await first.text()).toContain('<title>Dishlight</title>')
    expect(first.headers.get('content-type')).toContain('text/html')
    expect(first.headers.get('cache-control')).toBe('no-cache')

    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(`${server.url}/`, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('content-security-policy')).toContain("default-src 'self'")
    const changed = await fetch(`${server.url}/`, { headers: { 'if-none-match': 'W/"other"' } })
    expect(changed.status).toBe(200)
  })

  it('should send for the words in the language of the request along with its page', async () => {
    const linkFor = async (language: string, path = '/') => {
      const { headers } = await fetch(`${server.url}${path}`, { headers: { 'accept-language': language } })
      return headers.get('link')
    }
    const spanish = '<./assets/words-es-1a2b3c4d.js>; rel=modulepreload'
    expect(await linkFor('es-MX,en;q=0.5')).toBe(spanish)
    expect(await linkFor('zh-CN')).toBe('<./assets/words-zh-Hans-1a2b3c4d.js>; rel=modulepreload')
    expect(await linkFor('de', '/?lang=es')).toBe(spanish)
    // None of this language was built here.
    expect(await linkFor('ar')).toBeNull()
    expect(await linkFor('es', '/assets/index-1a2b3c.js')).toBeNull()
    const { headers } = await fetch(`${server.url}/`)
    expect(headers.get('vary')?.toLowerCase()).toContain('accept-language')
  })

  it('should cache hashed files forever, compressed if accepted', async () => {
    const packed = await fetch(`${server.url}/assets/index-1a2b3c.js`)
    expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(packed.headers.get('content-type')).toContain('javascript')
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')?.toLowerCase()).toContain('accept-encoding')
    // As they were packed when built, which is told by the length.
    expect(packed.headers.get('content-length')).not.toBeNull()
    expect(await packed.text()).toBe(SCRIPT)

    const plain = await fetch(`${server.url}/assets/index-1a2b3c.js`, {
      headers: { 'accept-encoding': 'identity' },
    })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await plain.text()).toBe(SCRIPT)
  })

  it('should send an archive as the archive it is', async () => {
    const response = await fetch(`${server.url}/reader/eng.traineddata.gz`)
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(response.headers.get('content-type')).toBe('application/gzip')
    expect(Buffer.from(await response.arrayBuffer()).equals(ARCHIVE)).toBe(true)
  })

  it.each([
    ['/service-worker.js', 'javascript'],
    ['/manifest.webmanifest', 'application/manifest+json'],
  ])('should ask anew for %s each time, under the policy of the page', async (path, type) => {
    const { headers } = await fetch(server.url + path)
    expect(headers.get('content-type')).toContain(type)
    expect(headers.get('cache-control')).toBe('no-cache')
    expect(headers.get('content-security-policy')).toContain("worker-src 'self'")
    expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
  })

  it('should read nothing of what a share sheet sends past the service worker, and say so on the page', async () => {
    const body = new FormData()
    body.set('files', new File(['photo'], 'lunch.jpg'))
    const reply = await fetch(`${server.url}/share`, { method: 'POST', body, redirect: 'manual' })
    expect(reply.status).toBe(303)
    expect(reply.headers.get('location')).toBe('./?shared=lost')
  })

  it('should send WebAssembly as such', async () => {
    const response = await fetch(`${server.url}/reader/core.wasm`)
    expect(response.headers.get('content-type')).toBe('application/wasm')
    await response.arrayBuffer()
  })

  it.each(['/.vite/manifest.json', '/%2evite/manifest.json'])(
    'attack I: should not serve %s, which the build keeps for itself',
    async (path) => expect((await fetch(server.url + path)).status).toBe(404),
  )

  it.each(['/missing.js', '/assets/', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/api/x'])(
    'should answer 404 at %s',
    async (path) => {
      const response = await fetch(server.url + path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ error: { code: 'not-found' } })
    },
  )

  it('should say what to do when it is not built yet', async () => {
    const unbuilt = await serveOnLoopback(configOf({}), { appDir: join(folder, 'none') })
    const response = await fetch(unbuilt.url)
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('npm start')
    await unbuilt.close()
  })
})
