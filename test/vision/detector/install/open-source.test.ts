import { afterEach, describe, expect, it, vi } from 'vitest'
import { isHub, openAddress } from '../../../../src/vision/detector/install/open-source.ts'

const never = new AbortController().signal
const HUB = 'https://huggingface.co/onnx-community/eye/resolve/main/onnx/model.onnx'

afterEach(() => vi.unstubAllGlobals())

/** A web in which these addresses answer; `asked` lists what was requested, with the headers that went along. */
function web(answers: Readonly<Record<string, () => Response>>) {
  const asked: { readonly url: string; readonly init: RequestInit | undefined }[] = []
  vi.stubGlobal('fetch', async (url: URL, init?: RequestInit) => {
    asked.push({ url: url.href, init })
    const answer = answers[url.href]
    if (!answer) throw new TypeError('fetch failed')
    return answer()
  })
  return asked
}

const to = (location: string) => () => new Response(null, { status: 302, headers: { location } })

describe('a file of the hub', () => {
  it('should be followed to the hub’s own machines, with nothing sent along', async () => {
    const cdn = 'https://cas-bridge.xethub.hf.co/xet/1?signature=2'
    const asked = web({ [HUB]: to(cdn), [cdn]: () => new Response('model') })
    const chunks = []
    for await (const chunk of (await openAddress(HUB, never)).chunks) chunks.push(...chunk)
    expect(new TextDecoder().decode(Uint8Array.from(chunks))).toBe('model')
    expect(asked.map(({ url }) => url)).toEqual([HUB, cdn])
    for (const { init } of asked) expect(init).toEqual({ redirect: 'manual', signal: expect.anything() })
  })

  it.each(['https://evil.example/model.onnx', 'http://cdn-lfs.hf.co/model.onnx', 'http://127.0.0.1:8080/'])(
    'should not be followed to %s, which is never asked',
    async (elsewhere) => {
      const asked = web({ [HUB]: to(elsewhere), [elsewhere]: () => new Response('model') })
      await expect(openAddress(HUB, never)).rejects.toMatchObject({ issue: 'elsewhere' })
      expect(asked.map(({ url }) => url)).toEqual([HUB])
    },
  )
})

describe('the hub', () => {
  it.each([
    ['https://huggingface.co/a', true],
    ['https://cdn-lfs-us-1.hf.co/a', true],
    ['https://cas-bridge.xethub.hf.co/a', true],
    ['http://huggingface.co/a', false],
    ['https://evilhf.co/a', false],
    ['https://hf.co.example.org/a', false],
  ])('should be known by its hosts: %s', (address, known) => {
    expect(isHub(new URL(address))).toBe(known)
  })
})
