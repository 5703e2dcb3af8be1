import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Analysis } from '../../core/analysis/document.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import type { Messages } from '../../messages/messages.ts'
import { fromReport } from '../../report/open-report.ts'
import { toReport } from '../../report/report.ts'
import { hashOf, writeInFolder } from '../output/write-file.ts'

/** Beside the files that are written, so that moving the folder moves it along. */
const FOLDER = '.dishlight'

/** What is remembered of a photo, so that it is asked about once. */
export type Kept = {
  /** Which question was asked: who was asked, and how. Another one has to be asked anew. */
  readonly asked: string
  readonly analysis: Analysis
  readonly createdAt: string
  /** The files made of it: what was in them, and what they were made for. */
  readonly written: Readonly<Record<string, Written>>
}

/**
 * `hash`: of the file. One that is otherwise by now was changed by somebody, and is not ours to write over. `made`: of whom it
 * was made for, and by what; it tells no more of the person than the verdicts in the file do.
 */
export type Written = { readonly hash: string; readonly made: string }

const keptSchema = z.object({
  version: z.literal(1),
  asked: z.string(),
  written: z.record(z.string(), z.object({ hash: z.string(), made: z.string() })),
  report: z.unknown(),
})
const setsSchema = z.object({ version: z.literal(1), hashes: z.record(z.string(), z.string()) })

/** What a folder remembers of its photos: one file each, without the picture, and without who it was for. */
export function batchState(messages: Messages, out: string) {
  const fileOf = (photo: PhotoId) => join(out, FOLDER, `${photo}.json`)
  const setsFile = join(out, FOLDER, 'sets.json')
  return {
    /** Nothing where it was never asked about, or what is there cannot be read: then it is asked about again. */
    async recall(photo: PhotoId): Promise<Kept | undefined> {
      const file = fileOf(photo)
      if (!existsSync(file)) return undefined
      const read = z.safeParse(keptSchema, parsed(await readFile(file, 'utf8')))
      const opened = read.success ? fromReport(read.data.report, 'own') : undefined
      if (!read.success || !opened?.ok) return undefined
      const { asked, written } = read.data
      const { analysis, createdAt } = opened.value
      return { asked, analysis, createdAt, written }
    },
    // With what a model said for somebody, if it was told of them: it stays in this folder, and nobody is named.
    async keep(photo: PhotoId, { asked, analysis, createdAt, written }: Kept): Promise<void> {
      const report = toReport(analysis, [], { about: '', createdAt, withPeople: true })
      await writeInFolder(messages, fileOf(photo), JSON.stringify({ version: 1, asked, written, report }))
    },
    /** The files made of all photos together, with the hash of each. */
    async recallSets(): Promise<Readonly<Record<string, string>>> {
      if (!existsSync(setsFile)) return {}
      const read = z.safeParse(setsSchema, parsed(await readFile(setsFile, 'utf8')))
      return read.success ? read.data.hashes : {}
    },
    async keepSets(hashes: Readonly<Record<string, string>>): Promise<void> {
      await writeInFolder(messages, setsFile, JSON.stringify({ version: 1, hashes }))
    },
  }
}

/** Whether a file is there, and as it was written: `written` is its hash then. */
export async function standing(
  path: string,
  written: string | undefined,
): Promise<'none' | 'ours' | 'other'> {
  if (!existsSync(path)) return 'none'
  return written !== undefined && hashOf(await readFile(path)) === written ? 'ours' : 'other'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
