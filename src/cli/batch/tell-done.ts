import type { Messages } from '../../messages/messages.ts'
import { oneByOne } from '../../messages/people-in-words.ts'
import { raiseExitCode } from '../exit-codes.ts'
import type { NamedPhoto } from '../input/named-photos.ts'
import type { Done } from './photo-work.ts'
import type { Progress } from './progress.ts'

/** Names of photos that failed alike; more of them are counted. */
const MOST_NAMES = 6

type Told = {
  readonly one: (photo: NamedPhoto, done: Done) => void
  readonly all: (all: readonly Done[], sets: readonly string[]) => void
}

/**
 * What failed goes to stderr; the files that are there, or a line of JSON for each photo, to stdout. A reason that holds for
 * several photos is said with the first, and at the end once for the others.
 */
export function tellDone(messages: Messages, progress: Progress, out: string, json: true | undefined): Told {
  const { say } = messages
  const alike = new Map<string, string[]>()

  const fail = ({ path }: NamedPhoto, { why, sentence, isForAll }: Extract<Done, { status: 'failed' }>) => {
    raiseExitCode(1)
    const others = alike.get(why)
    if (others) others.push(path)
    else progress.note(isForAll ? why : sentence)
    if (!others) alike.set(why, [])
    // What holds for all of them needs no names.
    if (isForAll) alike.get(why)?.splice(0)
  }

  return {
    one(photo, done) {
      if (done.status === 'failed') fail(photo, done)
      else if (done.status === 'done') for (const line of done.notes) progress.note(line)
      if (json) process.stdout.write(`${JSON.stringify(asJson(photo, done))}\n`)
      else if (done.status === 'done') for (const file of done.files) process.stdout.write(`${file}\n`)
    },
    all(all, sets) {
      for (const [why, names] of alike) {
        if (names.length === 0) continue
        const told = oneByOne(messages, names.slice(0, MOST_NAMES))
        const count = names.length - MOST_NAMES
        const path = count > 0 ? say('cli.look.andMore', { names: told, count }) : told
        progress.note(say('cli.file.about', { path, sentence: why }))
      }
      const count = (is: (each: Done) => boolean) => all.filter(is).length
      const failed = count((each) => each.status === 'failed')
      const looked = count((each) => each.status === 'done' && each.looked)
      const kept = count((each) => each.status === 'done' && !each.looked)
      progress.note(say('cli.batch.done', { looked, kept, failed }))
      const photos = count((each) => each.status === 'stopped')
      if (looked + kept > 0) progress.note(say('cli.batch.filesIn', { out }))
      if (photos > 0) progress.note(say('cli.batch.stopped', { photos }))
      else if (failed > 0) progress.note(say('cli.batch.again'))
      if (sets.length === 0) return
      process.stdout.write(
        json
          ? `${JSON.stringify({ sets, photos: looked + kept })}\n`
          : sets.map((file) => `${file}\n`).join(''),
      )
    },
  }
}

function asJson({ path }: NamedPhoto, done: Done) {
  const { status } = done
  if (status === 'failed') return { photo: path, status, failure: done.sentence }
  if (status === 'stopped') return { photo: path, status }
  return { photo: path, status, looked: done.looked, items: done.items, files: done.files }
}
