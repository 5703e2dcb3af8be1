import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import { IMPORTS, type ImportId } from '../../exchange/formats.ts'
import { importSentence } from '../../exchange/import-failure.ts'
import { withPhotos } from '../../exchange/imported.ts'
import type { Messages } from '../../messages/messages.ts'
import { serializeReport, toReport } from '../../report/report.ts'
import { outputStems } from '../batch/output-names.ts'
import { unusable } from '../exit-codes.ts'
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
  const read = (await IMPORTS[from]())(await json(messages, path))
  if (!read.ok)
    throw ofFile(messages, path, unusable(importSentence(await exportMessages(messages), read.failure)))
  const analyses = read.value
  const stems = outputStems(analyses.map(({ photos: [first] }) => ({ name: basename(first.name) })))
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

/** Those of a folder that the file names. */
async function opened(
  messages: Messages,
  folder: string,
  wanted: ReadonlySet<string>,
): Promise<readonly Photo[]> {
  const named = await namedPhotos(messages, [folder])
  const photos: Photo[] = []
  for (const { path } of named) {
    if (wanted.has(basename(path))) photos.push(await openPhoto(messages, path))
  }
  return photos
}

async function json(messages: Messages, path: string): Promise<unknown> {
  try {
    return JSON.parse(await readText(messages, path))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw unusable(messages.say('cli.import.notJson', { path }))
  }
}
