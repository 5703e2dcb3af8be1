import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../../package.json'
import { itemsOf } from '../../core/analysis/items.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import { rulesVersion } from '../../core/health/rules/rules-version.ts'
import { isHosts } from '../../core/nutrition/table/with-dishes.ts'
import type { FormatId } from '../../exchange/formats.ts'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { documentMaker, tellWhatIsForAnyone, type Whom } from '../output/documents.ts'
import { fileName, writtenAs } from '../output/export-tools.ts'
import { hashOf, writeInFolder } from '../output/write-file.ts'
import { type batchState, type Kept, standing, type Written } from './state.ts'

export type Wanted = Whom & {
  readonly out: string
  readonly formats: readonly FormatId[]
  readonly force?: boolean
}

export type FileMaker = ReturnType<typeof fileMaker>

/** Writes the files of each photo, in every format wanted, and over nothing that is not its own. */
export function fileMaker(
  messages: Messages,
  state: ReturnType<typeof batchState>,
  { out, formats, people, withPeople, foods, force }: Wanted,
) {
  const own = foods.foods.filter(isHosts)
  const made = hashOf(JSON.stringify([version, rulesVersion(), messages.locale, people, withPeople, own]))
  const documentOf = documentMaker(messages, { people, withPeople, foods })
  tellWhatIsForAnyone(messages, formats, { people, withPeople })

  return {
    /** Before anybody is asked, so that nothing is spent on what cannot be written. */
    refuseToOverwrite(stems: readonly string[], more: readonly string[]): void {
      const there = stems
        .flatMap((stem) => formats.map((format) => join(out, fileName(stem, format))))
        .concat(more)
        .find((path) => existsSync(path))
      if (there !== undefined) throw unusable(messages.say('cli.batch.areThere', { path: there }))
    },

    /** The files of one photo, those that are there already among them. */
    async write(photo: Photo, kept: Kept, stem: string) {
      const { analysis, createdAt } = kept
      const seen = { analysis, createdAt, images: new Map([[photo.sha256, photo.sent.bytes]]) }
      const written: Record<string, Written> = { ...kept.written }
      const [files, notes]: [string[], string[]] = [[], []]
      for (const format of formats) {
        const file = fileName(stem, format)
        const path = join(out, file)
        const is = await standing(path, written[file]?.hash)
        if (is === 'other' && !force) {
          notes.push(messages.say('cli.batch.leftAlone', { path }))
          continue
        }
        files.push(path)
        if (is === 'ours' && written[file]?.made === made) continue
        const content = await writtenAs(format, await documentOf(seen, format))
        await writeInFolder(messages, path, content)
        written[file] = { hash: hashOf(content), made }
      }
      await state.keep(photo.sha256, { ...kept, written })
      const items = itemsOf(analysis, foods).length
      return { items, files, notes }
    },
  }
}
