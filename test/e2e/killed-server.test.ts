import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { LookEvent } from '../../src/core/analysis/look.ts'
import { serverClient } from '../../src/vision/clients/server/client.ts'
import { BREAKFAST, breakfastPhoto } from '../support/breakfast.ts'
import { type BuiltServer, startBuiltServer } from '../support/built-server.ts'
import { holdAfterFirstItem } from '../support/upstream/hold.ts'
import { replyWith, startUpstream } from '../support/upstream/upstream.ts'

const data = mkdtempSync(join(tmpdir(), 'dishlight-'))
const cleanUp: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const each of cleanUp.splice(0)) await each()
  rmSync(data, { recursive: true, force: true })
})

it('attack K: should keep what was found, and ask no model again, where the server is killed as it answers', async () => {
  const upstream = await startUpstream({
    reply: replyWith(BREAKFAST.items),
    onPiece: holdAfterFirstItem().onPiece,
  })
  cleanUp.push(() => upstream.close())
  const start = async (port = '0'): Promise<BuiltServer> => {
    const server = await startBuiltServer({
      PORT: port,
      DATA_DIR: data,
      GOOGLE_GENERATIVE_AI_API_KEY: 'k',
      GOOGLE_BASE_URL: `${upstream.url}/v1`,
    })
    cleanUp.push(() => server.close())
    return server
  }
  const first = await start()
  const client = serverClient({
    baseUrl: first.url,
    look: { family: 'google' },
    reconnectAfter: [1000, 1000, 2000, 4000, 8000, 8000],
  })
  const told: LookEvent[] = []
  let again: Promise<BuiltServer> | undefined
  for await (const event of client.look({ photo: await breakfastPhoto() }, new AbortController().signal)) {
    told.push(event)
    if (event.type !== 'detection' || again) continue
    await first.kill()
    again = start(new URL(first.url).port)
  }
  await again
  const found = told.filter(({ type }) => type === 'detection')
  expect(found).toHaveLength(1)
  expect(told.slice(-2)).toMatchObject([
    { type: 'failure', failure: { code: 'cut-off' } },
    { type: 'end', truncated: true },
  ])
  expect(upstream.requests).toHaveLength(1)
}, 60_000)
