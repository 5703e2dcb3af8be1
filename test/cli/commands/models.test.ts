import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { addModel, dropModel, listModels } from '../../../src/cli/commands/models.ts'
import { openClient } from '../../../src/cli/input/client.ts'
import { deviceModelSchema } from '../../../src/wire/models.ts'
import { collect } from '../../support/collect.ts'
import { english } from '../../support/messages.ts'
import { colouredPhoto } from '../../support/onnx/coloured-photo.ts'
import { tinyDetector } from '../../support/onnx/tiny-detector.ts'
import { pseudoMessages } from '../../support/pseudo-locale.ts'
import { selfHosted } from '../../support/self-hosted.ts'
import { untranslatedWords } from '../../support/untranslated-words.ts'

const ID = 'dfine-objects365'
const tiny = tinyDetector()

let data: string
let hosted: Awaited<ReturnType<typeof selfHosted>>

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'dishlight-data-'))
  vi.stubEnv('XDG_DATA_HOME', data)
  hosted = await selfHosted({ [`/${ID}.onnx`]: tiny, '/half.onnx': tiny.slice(0, 3000) })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await hosted.close()
  await rm(data, { recursive: true, force: true })
})

/** What a command prints, on both outputs, and the sentence it ends with. */
async function printed(run: () => Promise<void>): Promise<string> {
  const outputs = [process.stdout, process.stderr].map((output) =>
    vi.spyOn(output, 'write').mockReturnValue(true),
  )
  const end = await run().then(
    () => '',
    (error: Error) => error.message,
  )
  const text = outputs.flatMap((write) => write.mock.calls.map(([chunk]) => String(chunk))).join('')
  for (const write of outputs) write.mockRestore()
  return `${text}${end}`
}

const kept = () => readdir(join(data, 'dishlight/models')).catch(() => [])

describe('dishlight models', () => {
  it('should fetch a model once, for the command line to look with, and remove it', async () => {
    const added = await printed(() => addModel(english, ID, `${hosted.url}/${ID}.onnx`))
    // Of a file of one's own only what is known of that file.
    expect(added).toContain('Taking D-FINE S, Objects365 from 127.0.0.1')
    expect(added).toMatch(/^Kept: \d+ kB, SHA-256 [0-9a-f]{64}$/m)
    expect(added).toContain('It is not the published file, but it passed the self-test.')
    expect(added).not.toMatch(/42\.1 MB|Apache/)
    expect(await printed(() => listModels(english, undefined))).toMatch(
      /^dfine-objects365 .* \d+ kB +– +yes, another file$/m,
    )

    const client = await openClient(english, 'detector', {})
    const photo = await colouredPhoto([{ column: 3, row: 3, colour: '#00ff00' }])
    const events = await collect(client.look({ photo }, new AbortController().signal))
    expect(events.flatMap((event) => (event.type === 'detection' ? [event.detection.label] : []))).toEqual([
      'broccoli',
    ])

    expect(await printed(() => dropModel(english, ID))).toBe('Removed D-FINE S, Objects365.\n')
    await expect(openClient(english, 'detector', {})).rejects.toThrow(`dishlight models add ${ID}`)
    expect(await kept()).toEqual([])
  })

  it('should fetch from the mirror that is set', async () => {
    vi.stubEnv('MODELS_MIRROR', hosted.url)
    expect(await printed(() => addModel(english, ID, undefined))).toContain('Kept: ')
    const { onThisMachine } = JSON.parse(await printed(() => listModels(english, true)))
    expect(deviceModelSchema.parse(onThisMachine[0])).toMatchObject({
      id: ID,
      installed: { bytes: tiny.length },
    })
  })

  it('should say who else can be asked, and where a key is put', async () => {
    vi.stubEnv('ANTHROPIC_API_KEY', 'a-key')
    vi.stubEnv('GOOGLE_GENERATIVE_AI_API_KEY', '')
    const { elsewhere } = JSON.parse(await printed(() => listModels(english, true)))
    expect(elsewhere).toMatchObject([
      { client: 'google', keys: ['GOOGLE_GENERATIVE_AI_API_KEY'], isSet: false },
      { client: 'anthropic', isSet: true },
      { client: 'openai' },
      { client: 'meta', keys: ['META_API_KEY', 'MODEL_API_KEY'] },
    ])
    expect(JSON.stringify(elsewhere)).not.toContain('a-key')
    expect(await printed(() => listModels(english, undefined))).toMatch(
      /^google .* GOOGLE_GENERATIVE_AI_API_KEY +no$/m,
    )
    await expect(openClient(english, 'google', {})).rejects.toThrow(
      'Gemini needs a key. Put it in the .env file, or in the environment, as GOOGLE_GENERATIVE_AI_API_KEY.',
    )
  })

  it('should keep nothing of what it cannot use, and say why', async () => {
    const half = await printed(() => addModel(english, ID, `${hosted.url}/half.onnx`))
    expect(half).toContain('cannot be loaded: it is damaged, or not an ONNX model. Nothing was kept.')
    const page = await printed(() => addModel(english, ID, `${hosted.url}/nothing.onnx`))
    expect(page).toContain('did not give the file: it answered with 404.')
    const path = join(data, 'page.onnx')
    await writeFile(path, '<!doctype html>')
    expect(await printed(() => addModel(english, ID, path))).toContain(
      `${path} gave a page of text instead of a model.`,
    )
    expect(await kept()).toEqual([])
  })

  it('should print no English in another language but names', async () => {
    const pseudo = pseudoMessages()
    const from = `${hosted.url}/${ID}.onnx`
    const { elsewhere } = JSON.parse(await printed(() => listModels(english, true)))
    const text = await printed(async () => {
      await listModels(pseudo, undefined)
      await addModel(pseudo, ID, from)
      await dropModel(pseudo, ID)
      await addModel(pseudo, ID, `${hosted.url}/half.onnx`)
    })
    const names = [
      'D-FINE S, Objects365',
      'D-FINE M, Objects365',
      ID,
      `${ID}-medium`,
      'Apache-2.0',
      new URL(from).host,
      'MB',
      ...elsewhere.flatMap(({ client, model, keys }: (typeof elsewhere)[number]) => [...keys, model, client]),
    ]
    const words = untranslatedWords(text, names).filter((word) => !/^[0-9a-f]+$/.test(word))
    expect(words).toEqual([])
  })
})
