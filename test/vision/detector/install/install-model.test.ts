import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type InstallEvent, installModel } from '../../../../src/vision/detector/install/install-model.ts'
import {
  installedModel,
  modelsFolder,
  removeModel,
} from '../../../../src/vision/detector/install/model-folder.ts'
import type { OfferedModel } from '../../../../src/vision/detector/offered-models.ts'
import {
  tinyBlindDetector,
  tinyClassifier,
  tinyDetector,
  tinyProcessedDetector,
} from '../../../support/onnx/tiny-detector.ts'
import { brokenOff, selfHosted, stalled } from '../../../support/self-hosted.ts'

const tiny = tinyDetector()
const other = tinyProcessedDetector()
const sha256 = (file: Uint8Array) => createHash('sha256').update(file).digest('hex')
const never = new AbortController().signal

let folder: string
let hosted: Awaited<ReturnType<typeof selfHosted>>
const stall = stalled(tiny, 2000)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dishlight-models-'))
  hosted = await selfHosted({
    '/tiny.onnx': tiny,
    '/other.onnx': other,
    '/classifier.onnx': tinyClassifier(),
    '/blind.onnx': tinyBlindDetector(),
    '/half.onnx': tiny.slice(0, tiny.length / 2),
    '/broken-off.onnx': brokenOff(tiny, 3000),
    '/stalled.onnx': stall.answer,
    '/page.onnx': () => new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } }),
    '/unnamed-page.onnx': () => new Response('  <!doctype html><p>Sign in'),
    '/pointer.onnx': () =>
      new Response('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n'),
    '/near': () => new Response(null, { status: 302, headers: { location: '/tiny.onnx' } }),
    '/far': () => new Response(null, { status: 302, headers: { location: 'http://localhost:9/tiny.onnx' } }),
    '/round': () => new Response(null, { status: 302, headers: { location: '/round' } }),
    '/private.onnx': () => new Response('no', { status: 401 }),
    '/large.onnx': () => new Response('no', { headers: { 'content-length': `${2 ** 31}` } }),
  })
})
afterEach(async () => {
  await hosted.close()
  await rm(folder, { recursive: true, force: true })
})

/** Published on loopback, under the checksum given. */
function offered(path: string, file: Uint8Array = tiny, bytes = file.length): OfferedModel {
  return {
    id: 'tiny',
    name: 'Tiny',
    url: `${hosted.url}${path}`,
    source: hosted.url,
    licence: 'MIT',
    bytes,
    sha256: sha256(file),
  }
}

async function install(offer: OfferedModel, from?: string): Promise<readonly InstallEvent[]> {
  const events: InstallEvent[] = []
  for await (const event of installModel(offer, { folder, from, signal: never })) events.push(event)
  return events
}

describe('a published model', () => {
  it('should be fetched, checked, kept and removed', async () => {
    const events = await install(offered('/tiny.onnx'))
    expect(events.map(({ type }) => type)).toEqual(['fetched', 'checking', 'installed'])
    expect(events[0]).toEqual({ type: 'fetched', bytes: tiny.length, of: tiny.length })
    const kept = await installedModel(folder, 'tiny')
    expect(kept).toMatchObject({ sha256: sha256(tiny), bytes: tiny.length, from: `${hosted.url}/tiny.onnx` })
    expect((await readdir(join(folder, 'tiny'))).sort()).toEqual([`${sha256(tiny)}.onnx`, 'about.json'])
    expect(await removeModel(folder, 'tiny')).toBe(true)
    expect(await installedModel(folder, 'tiny')).toBeUndefined()
    expect(await removeModel(folder, 'tiny')).toBe(false)
  })

  it('should be refused if it is not the published file to the byte, though it is a detector', async () => {
    const changed = offered('/other.onnx', tiny, other.length)
    expect((await install(changed)).at(-1)).toMatchObject({ type: 'failed', issue: 'other-file' })
    // A larger file is another one too.
    expect((await install(offered('/other.onnx', tiny, 100))).at(-1)).toMatchObject({ issue: 'other-file' })
    expect(await readdir(folder)).toEqual([])
  })
})

describe('a copy of one’s own', () => {
  it('should be kept whatever its checksum, from an address or a file, in place of the one before', async () => {
    const path = join(folder, 'own.onnx')
    await writeFile(path, other)
    expect((await install(offered('/nowhere'), `${hosted.url}/near`)).at(-1)).toMatchObject({
      type: 'installed',
    })
    expect((await install(offered('/nowhere'), path)).at(-1)).toMatchObject({ type: 'installed' })
    expect(await installedModel(folder, 'tiny')).toMatchObject({ sha256: sha256(other), from: path })
    expect((await readdir(join(folder, 'tiny'))).sort()).toEqual(
      [`${sha256(other)}.onnx`, 'about.json'].sort(),
    )
  })

  it.each([
    ['/nowhere.onnx', 'refused'],
    ['/private.onnx', 'refused'],
    ['/page.onnx', 'a-page'],
    ['/unnamed-page.onnx', 'a-page'],
    ['/pointer.onnx', 'a-page'],
    ['/half.onnx', 'not-a-model'],
    ['/broken-off.onnx', 'cut-short'],
    ['/classifier.onnx', 'wrong-outputs'],
    ['/blind.onnx', 'blind'],
    ['/large.onnx', 'too-large'],
    ['/far', 'elsewhere'],
    ['/round', 'elsewhere'],
  ])('should not be kept from %s: %s', async (address, issue) => {
    const host = new URL(hosted.url).host
    const last = (await install(offered('/tiny.onnx'), `${hosted.url}${address}`)).at(-1)
    expect(last).toMatchObject({ type: 'failed', issue, from: host })
    expect(await readdir(folder)).toEqual([])
  })

  it('should not be kept where nobody answers, or from a file that is not there', async () => {
    const nobody = (await install(offered('/tiny.onnx'), 'http://127.0.0.1:9/tiny.onnx')).at(-1)
    expect(nobody).toMatchObject({ type: 'failed', issue: 'unreachable' })
    const nothing = (await install(offered('/tiny.onnx'), join(folder, 'nothing.onnx'))).at(-1)
    expect(nothing).toMatchObject({ type: 'failed', issue: 'no-file' })
    expect(await readdir(folder)).toEqual([])
  })

  it('should leave what was there before where it fails', async () => {
    await install(offered('/tiny.onnx'))
    await install(offered('/tiny.onnx'), `${hosted.url}/classifier.onnx`)
    expect(await installedModel(folder, 'tiny')).toMatchObject({ sha256: sha256(tiny) })
  })
})

describe('a fetch', () => {
  it('should stop when told to, there and here, and keep nothing', async () => {
    const stop = new AbortController()
    const running = installModel(offered('/stalled.onnx'), { folder, signal: stop.signal })
    const first = running.next()
    setTimeout(() => stop.abort(), 200)
    expect(await first).toEqual({ done: true, value: undefined })
    await stall.left
    expect(await readdir(folder)).toEqual([])
  })

  it('should count a file as not there if it is not whole', async () => {
    await install(offered('/tiny.onnx'))
    await writeFile(join(folder, 'tiny', `${sha256(tiny)}.onnx`), tiny.slice(0, 100))
    expect(await installedModel(folder, 'tiny')).toBeUndefined()
  })
})

describe('the folder of models', () => {
  it('should be where data belongs', () => {
    expect(modelsFolder({ XDG_DATA_HOME: '/data' })).toBe('/data/dishlight/models')
    expect(modelsFolder({ XDG_DATA_HOME: '/data', DATA_DIR: '/srv/food' })).toBe('/srv/food/models')
    expect(modelsFolder({ XDG_DATA_HOME: 'relative' })).toMatch(/\/\.local\/share\/dishlight\/models$/)
  })
})
