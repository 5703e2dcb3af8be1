import { expect, it } from 'vitest'
import { PHOTO_MARK, withPhoto } from '../../../../src/vision/clients/model/photo-mark.ts'

async function sent(body: string, photo: Uint8Array): Promise<string> {
  let told = ''
  const send = withPhoto(async (_, init) => {
    told = String(init?.body)
    return new Response()
  }, photo)
  await send('http://test', { method: 'POST', body })
  return told
}

it.each([0, 1, 2, 3, 49_151, 49_152, 49_153, 200_000])(
  'should send all %i bytes of a photo as base64',
  async (length) => {
    // A part of something larger, as what came with a request is.
    const photo = Uint8Array.from({ length: length + 5 }, (_, n) => n % 251).subarray(5)
    const text = await sent(`{"é":"data:image/jpeg;base64,${PHOTO_MARK}","ü":1}`, photo)
    expect(text).toBe(`{"é":"data:image/jpeg;base64,${Buffer.from(photo).toString('base64')}","ü":1}`)
  },
)

it('should send on as it is what has no photo in it', async () => {
  expect(await sent('{"photo":"none"}', new Uint8Array(9))).toBe('{"photo":"none"}')
})
