import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Messages } from '../../messages/messages.ts'
import { setDocuments, setFormats, setName, setWrittenAs } from '../output/data-sets.ts'
import { documentMaker, type Seen } from '../output/documents.ts'
import { hashOf, writeInFolder } from '../output/write-file.ts'
import type { Wanted } from './file-maker.ts'
import { type batchState, standing } from './state.ts'

/** Writes what other programs read as one file for many photos: a data set for training, a table, a list of tasks. */
export function setMaker(
  messages: Messages,
  state: ReturnType<typeof batchState>,
  { out, formats, force, ...whom }: Wanted,
) {
  const wanted = setFormats(formats)
  return {
    /** The files there will be of so many photos. One photo is no set. */
    paths(photos: number): readonly string[] {
      return photos < 2 ? [] : wanted.map((format) => join(out, setName(format)))
    },

    /** Photos of the run that are done, in their order, called as in the folder that was named. */
    async write(photos: readonly Omit<Seen, 'images'>[]) {
      const [files, notes]: [string[], string[]] = [[], []]
      const [first] = wanted
      if (!first || photos.length === 0) return { files, notes }
      // None of these formats is judged by whoever opens it, so they are all made of the same documents.
      const documents = await setDocuments(photos, documentMaker(messages, whom), first)
      const written: Record<string, string> = { ...(await state.recallSets()) }
      for (const format of wanted) {
        const file = setName(format)
        const path = join(out, file)
        const is = await standing(path, written[file])
        if (is === 'other' && !force) {
          notes.push(messages.say('cli.batch.leftAlone', { path }))
          continue
        }
        const before = is === 'ours' ? await readFile(path, 'utf8') : undefined
        const content = await setWrittenAs(format, documents, before)
        await writeInFolder(messages, path, content)
        written[file] = hashOf(content)
        files.push(path)
      }
      await state.keepSets(written)
      return { files, notes }
    },
  }
}
