import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { IDEMPOTENCY_HEADER } from '../../../src/wire/http.ts'
import { lookOf } from '../../support/look-events.ts'
import { configOf, postLook, serveOnLoopback } from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

it.each([
  ['asked for once', undefined],
  ['asked for under a key', crypto.randomUUID()],
])('attack J: should let go of the photo once its look is over: %s', async (_how, key) => {
  const photos: WeakRef<object>[] = []
  const server = await serveOnLoopback(configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'k' }), {
    modelClient: () => ({
      id: 'google:test',
      async *look(request, signal) {
        photos.push(new WeakRef(request.photo))
        // As whoever sends it listens.
        signal.addEventListener('abort', () => request, { once: true })
        yield* lookOf(['apple'])
      },
    }),
  })
  const headers = key === undefined ? {} : { [IDEMPOTENCY_HEADER]: key }
  const answer = await postLook(server.url, await picture('jpeg', 300, 200), { headers })
  expect(await answer.text()).toContain('"type":"end"')
  await expect
    .poll(
      () => {
        collectGarbage()
        return photos.map((photo) => photo.deref() === undefined)
      },
      { timeout: 5_000 },
    )
    .toEqual([true])
  await server.close()
})
