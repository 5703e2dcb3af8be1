import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterEach, expect, it } from 'vitest'
import { lookOf } from '../../support/look-events.ts'
import {
  configOf,
  type LoopbackServer,
  listenOnLoopback,
  scriptedModel,
  serveOnLoopback,
} from '../../support/loopback.ts'
import { picture } from '../../support/pictures.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const [, commands = ''] = /```sh\n(.*?)```/s.exec(readFileSync('docs/batches.md', 'utf8')) ?? []
/** What comes before the first that needs the id. */
const opening = commands.slice(0, commands.lastIndexOf('\n', commands.indexOf('/ID/')))
const others = commands.slice(opening.length).trim().split('\n')

let server: LoopbackServer
let hook: Awaited<ReturnType<typeof listenOnLoopback>>
afterEach(() => Promise.all([server.close(), hook.close()]))

it('should run as they stand in the document', async () => {
  const told: (string | null)[] = []
  hook = await listenOnLoopback(async (request: Request) => {
    told.push(request.headers.get('webhook-signature'))
    return new Response()
  })
  const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'key' })
  server = await serveOnLoopback(
    config,
    scriptedModel(() => lookOf(['peanut butter'])),
  )
  writeFileSync(folder.path('one.jpg'), await picture('jpeg'))
  writeFileSync(folder.path('two.jpg'), await picture('jpeg', 64, 65))
  /** As it is written but for the two addresses. */
  const run = async (command: string) => {
    const here = command
      .replaceAll('localhost:3000', `localhost:${server.port}`)
      .replace('https://example.org/hook', hook.url)
    expect(here).not.toBe(command)
    return (await promisify(execFile)('bash', ['-ec', here], { cwd: folder.path('') })).stdout
  }

  const { id } = JSON.parse(await run(opening)) as { id: string }
  expect(others).toHaveLength(3)
  const answers = []
  for (const command of others.slice(0, -1))
    answers.push(JSON.parse(await run(command.replace('/ID/', `/${id}/`))))
  expect(answers).toEqual([{ photo: 1 }, { photo: 2 }])
  await expect.poll(() => told, { timeout: 10_000 }).toEqual([expect.stringMatching(/^v1,/)])
  const results = (await run((others.at(-1) ?? '').replace('/ID/', `/${id}/`))).trimEnd().split('\n')
  expect(results.map((line) => JSON.parse(line))).toMatchObject([
    { photo: 1, state: 'done' },
    { photo: 2, state: 'done' },
  ])
})
