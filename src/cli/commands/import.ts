import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { IMPORTS, type ImportId } from '../../exchange/formats.ts'
import { type ImportFailure, importSentence } from '../../exchange/import-failure.ts'
import { formOf } from '../../exchange/import-form.ts'
import { withPhotos } from '../../exchange/imported.ts'
import type { Messages } from '../../messages/messages.ts'
import { serializeReport, toReport } from '../../report/report.ts'
import { nameInside, outputStems } from '../batch/output-names.ts'
import { type CommandFailure, unusable } from '../exit-codes.ts'
import { namedPhotos } from '../input/named-photos.ts'
import { ofFile, openPhoto } from '../input/photos.ts'
import { readText } from '../input/read-file.ts'
import { exportMessages } from '../output/export-tools.ts'
import { writeInFolder } from '../output/write-file.ts'

export type ImportOptions = {
  readonly from: ImportId
  readonly out: string
  /** Where the photos are that the file names; without them reports hold no picture. */
  readonly photos?: string | undefined
  readonly force?: true | undefined
}

/** `dishlight import <file>`: what another program says is on photos, as reports: one for each analysis. */
export async function importFile(
  messages: Messages,
  path: string,
  { from, out, photos: folder, force }: ImportOptions,
): Promise<void> {
  const { say } = messages
  const json = await readAny(messages, path)
  const read = (await IMPORTS[from]())(json)
  if (!read.ok) throw await notRead(messages, path, from, json, read.failure)
  const analyses = read.value
  const stems = outputStems(analyses.map(({ photos: [first] }) => ({ name: nameInside(first.name) })))
  const files = stems.map((stem) => join(out, `${stem}.report.json`))
  const there = files.find((file) => !force && existsSync(file))
  if (there !== undefined) throw unusable(say('cli.file.isThere', { path: there }))

  const wanted = new Set(analyses.flatMap(({ photos }) => photos.map(({ name }) => basename(name))))
  const atHand = folder === undefined ? [] : await opened(messages, folder, wanted)
  const facts = atHand.map(({ name, sha256, original: { width, height } }) => ({
    name,
    sha256,
    width,
    height,
  }))
  const images = new Map<PhotoId, Uint8Array>(atHand.map(({ sha256, sent }) => [sha256, sent.bytes]))
  const createdAt = new Date().toISOString()
  for (const [at, analysis] of analyses.entries()) {
    const report = toReport(withPhotos(analysis, facts), [], {
      about: say('report.about', { date: PRICES_AS_OF }),
      createdAt,
      images,
    })
    const file = files[at] as string
    await writeInFolder(messages, file, serializeReport(report))
    process.stdout.write(`${file}\n`)
  }
}

/** The field that is wrong; where the whole file is another than was said, what it looks like, or what was expected. */
async function notRead(
  messages: Messages,
  path: string,
  from: ImportId,
  json: unknown,
  failure: ImportFailure,
): Promise<CommandFailure> {
  const { say } = messages
  const found = formOf(json)
  if (found === from)
    return ofFile(messages, path, unusable(importSentence(await exportMessages(messages), failure)))
  if (found === 'report') return unusable(say('cli.import.isReport', { path }))
  if (found) return unusable(say('cli.import.looksLike', { path, from, found }))
  return unusable(say('cli.import.notThis', { path, from, form: say(`cli.import.form.${from}`) }))
}

/** Those of a folder that the file names. */
async function opened(
  messages: Messages,
  folder: string,
  wanted: ReadonlySet<string>,
): Promise<readonly Photo[]> {
  const named = await namedPhotos(messages, [folder])
  const photos: Photo[] = []
  for (const { path, name } of named) {
    // Two folders may have a photo of one name.
    if (wanted.has(basename(path))) photos.push({ ...(await openPhoto(messages, path)), name })
  }
  return photos
}

async function readAny(messages: Messages, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readText(messages, path))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw unusable(messages.say('cli.import.notJson', { path }))
  }
}
