import { expect, it } from 'vitest'
import { breakfastPhoto } from '../support/breakfast.ts'
import { configOf, postLook, serveOnLoopback } from '../support/loopback.ts'
import { startRedirecting } from '../support/redirecting.ts'

it('should send neither photo nor key on where a provider redirects, and say so', async () => {
  const photo = await breakfastPhoto()
  const redirecting = await startRedirecting()
  const env = { META_API_KEY: 'canary', META_BASE_URL: `${redirecting.url}/v1` }
  const server = await serveOnLoopback(configOf(env))
  const reply = await (
    await postLook(server.url, photo.sent.bytes, { options: { family: 'meta', model: 'muse-spark-1.3' } })
  ).text()
  await server.close()
  await redirecting.close()
  expect(reply).toContain('"code":"redirected"')
  expect(redirecting.asked()).toBe(1)
  expect(redirecting.arrived).toEqual([])
})
