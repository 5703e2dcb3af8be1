import pMap from 'p-map'
import type { VisionClient } from '../../core/analysis/look.ts'
import { PROMPT_VERSION } from '../../lenses/food/prompt-version.ts'
import type { Messages } from '../../messages/messages.ts'
import { rememberedAs } from '../../vision/strategies/cached.ts'
import { raiseExitCode, stopOnInterrupt } from '../exit-codes.ts'
import { openClients } from '../input/client.ts'
import { tableWith } from '../input/dishes.ts'
import type { NamedPhoto } from '../input/named-photos.ts'
import { questionOf } from '../input/question.ts'
import { isModel } from '../look-at-photo.ts'
import type { AnalyzeOptions } from '../options/analyzing.ts'
import { personOf } from '../options/person.ts'
import { hashOf } from '../output/write-file.ts'
import { fileMaker } from './file-maker.ts'
import { outputStems } from './output-names.ts'
import { type Done, photoWork } from './photo-work.ts'
import { type Progress, progressBar } from './progress.ts'
import { batchState } from './state.ts'

type EachOptions = AnalyzeOptions & { readonly out: string }

/** Looks at every photo by itself and writes its files: what is done stays done, whatever befalls the others. */
export async function analyzeEach(
  messages: Messages,
  photos: readonly NamedPhoto[],
  options: EachOptions,
): Promise<void> {
  const { out, jobs = 1, client: names = [] } = options
  const state = batchState(messages, out)
  const files = fileMaker(messages, state, {
    ...options,
    formats: options.format ?? ['report'],
    people: [personOf(messages, options)],
    foods: await tableWith(messages, options.dishes),
  })
  const stems = outputStems(photos)
  if (!options.resume && !options.force) files.refuseToOverwrite(stems)

  const { asked, opinionFor, lookups } = await questionOf(messages, options)
  const clients = await openClients(messages, names, photos.length, {
    ...options,
    mayTrain: options.allowTraining,
    lookups,
  })
  const signal = stopOnInterrupt()
  const giveUp = new AbortController()
  const progress = progressBar(messages, photos.length)
  const work = photoWork(messages, {
    state,
    files,
    asked,
    opinionFor,
    resume: options.resume ?? false,
    signal: AbortSignal.any([signal, giveUp.signal]),
    questionFor: (client) => questionHash(client, asked, opinionFor),
  })
  const isElsewhere = clients.every((each) => isModel(each))
  const done = await pMap(
    photos,
    async (photo, at) => {
      const done = await work(photo, clients[at] as VisionClient, stems[at] as string)
      tellOne(progress, photo, done, options.json)
      // Every further photo would be refused alike.
      if (done.status === 'failed' && done.isForAll) giveUp.abort()
      return done
    },
    // What runs on this machine takes all of it.
    { concurrency: isElsewhere ? jobs : 1 },
  )
  progress.end()
  tellAll(messages, progress, done, out)
}

/** Who is asked and how. The person is a part of it only where the model is told of them. */
function questionHash(
  client: VisionClient,
  { plan: { looks, zoom, effort, limit }, about }: Awaited<ReturnType<typeof questionOf>>['asked'],
  opinionFor: object,
): string {
  const how = isModel(client) ? { looks, zoom, effort, limit } : {}
  return hashOf(JSON.stringify([PROMPT_VERSION, rememberedAs(client.id), how, about, opinionFor]))
}

/** What failed goes to stderr; the files that are there, or a line of JSON for each photo, to stdout. */
function tellOne(progress: Progress, photo: NamedPhoto, done: Done, json: true | undefined): void {
  if (done.status === 'failed') {
    raiseExitCode(1)
    progress.note(done.sentence)
  } else if (done.status === 'done') {
    for (const line of done.notes) progress.note(line)
  }
  if (done.status !== 'stopped') progress.done(photo.name)
  if (json) process.stdout.write(`${JSON.stringify(asJson(photo, done))}\n`)
  else if (done.status === 'done') for (const file of done.files) process.stdout.write(`${file}\n`)
}

function asJson({ path }: NamedPhoto, done: Done) {
  const { status } = done
  if (status === 'failed') return { photo: path, status, failure: done.sentence }
  if (status === 'stopped') return { photo: path, status }
  return { photo: path, status, looked: done.looked, items: done.items, files: done.files }
}

function tellAll({ say }: Messages, progress: Progress, all: readonly Done[], out: string): void {
  const count = (is: (each: Done) => boolean) => all.filter(is).length
  progress.note(
    say('cli.batch.done', {
      looked: count((each) => each.status === 'done' && each.looked),
      kept: count((each) => each.status === 'done' && !each.looked),
      failed: count((each) => each.status === 'failed'),
      out,
    }),
  )
  const stopped = count((each) => each.status === 'stopped')
  if (stopped > 0) progress.note(say('cli.batch.stopped', { photos: stopped }))
  else if (count((each) => each.status === 'failed') > 0) progress.note(say('cli.batch.again'))
}
