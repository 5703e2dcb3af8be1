import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parseReport } from '../../src/report/open-report.ts'
import { lookOf } from '../support/look-events.ts'
import { configOf, type LoopbackServer, scriptedModel, serveOnLoopback } from '../support/loopback.ts'
import { picture } from '../support/pictures.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()
const commands = [...readFileSync('docs/api.md', 'utf8').matchAll(/```sh\n(.*?)```/gs)].map(
  ([, text = '']) => text,
)

let server: LoopbackServer
beforeEach(async () => {
  const config = configOf({ GOOGLE_GENERATIVE_AI_API_KEY: 'key' })
  server = await serveOnLoopback(
    config,
    scriptedModel(() => lookOf(['cheese pizza'])),
  )
  writeFileSync(folder.path('lunch.jpg'), await picture('jpeg'))
})
afterEach(() => server.close())

/** As it is written but for the address. */
async function run(command: string): Promise<string> {
  const here = command.replaceAll('localhost:3000', `localhost:${server.port}`)
  expect(here).not.toBe(command)
  return (await promisify(execFile)('bash', ['-ec', here], { cwd: folder.path('') })).stdout
}

function rowsIn(file: string) {
  const text = readFileSync(folder.path(file), 'utf8')
  expect(parseReport(text).ok).toBe(true)
  return JSON.parse(text).rows
}

it('should run as it stands in docs/api.md', async () => {
  const [analyse = '', asItGoes = '', again = '', forMachines = ''] = commands
  expect(commands).toHaveLength(4)
  await run(analyse)
  expect(rowsIn('lunch.report.json')).toMatchObject([
    { name: 'Cheese pizza', verdicts: [{ profileId: 'me' }] },
  ])
  const lines = (await run(asItGoes)).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).type)).toEqual([
    'remembered',
    'look',
    'stage',
    'detection',
    'usage',
    'end',
    'report',
  ])
  await run(again)
  expect(rowsIn('for-guest.report.json')).toMatchObject([
    { name: 'Cheese pizza', verdicts: [{ profileId: 'guest', dot: 'avoid' }] },
  ])
  expect(await run(forMachines)).toContain('"openapi":"3.1.0"')
})
