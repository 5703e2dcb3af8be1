import pMap from 'p-map'
import type { VisionClient } from '../../core/analysis/look.ts'
import { PROMPT_VERSION } from '../../lenses/food/prompt-version.ts'
import type { Messages } from '../../messages/messages.ts'
import { rememberedAs } from '../../vision/strategies/cached.ts'
import { stopOnInterrupt } from '../exit-codes.ts'
import { openClients } from '../input/client.ts'
import { tableWith } from '../input/dishes.ts'
import type { NamedPhoto } from '../input/named-photos.ts'
import { questionOf } from '../input/question.ts'
import { isModel } from '../look-at-photo.ts'
import type { AnalyzeOptions } from '../options/analyzing.ts'
import { personOf } from '../options/person.ts'
import { refuseWithoutFonts } from '../output/fonts.ts'
import { hashOf } from '../output/write-file.ts'
import { fileMaker } from './file-maker.ts'
import { outputStems } from './output-names.ts'
import { type Done, photoWork } from './photo-work.ts'
import { progressBar } from './progress.ts'
import { setMaker } from './set-maker.ts'
import { batchState } from './state.ts'
import { tellDone } from './tell-done.ts'

type EachOptions = AnalyzeOptions & { readonly out: string }

/** Looks at every photo by itself and writes its files: what is done stays done, whatever befalls the others. */
export async function analyzeEach(
  messages: Messages,
  photos: readonly NamedPhoto[],
  options: EachOptions,
): Promise<void> {
  const { out, jobs = 1, client: names = [] } = options
  const state = batchState(messages, out)
  const wanted = {
    out,
    formats: options.format ?? (['report'] as const),
    ...(options.force && { force: true }),
    withPeople: options.withPeople ?? false,
    people: [personOf(messages, options)],
    foods: await tableWith(messages, options.dishes),
  }
  await refuseWithoutFonts(messages, wanted.formats)
  const files = fileMaker(messages, state, wanted)
  const sets = setMaker(messages, state, wanted)
  const stems = outputStems(photos)
  if (!options.resume && !options.force) files.refuseToOverwrite(stems, sets.paths(photos.length))

  const { asked, opinionFor, lookups } = await questionOf(messages, options)
  const clients = await openClients(messages, names, photos.length, {
    ...options,
    mayTrain: options.allowTraining,
    lookups,
  })
  const signal = stopOnInterrupt()
  const giveUp = new AbortController()
  const progress = progressBar(messages, photos.length)
  const told = tellDone(messages, progress, out, options.json)
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
      const over = progress.begin(photo.name)
      const done = await work(photo, clients[at] as VisionClient, stems[at] as string)
      over()
      told.one(photo, done)
      // Every further photo would be refused alike.
      if (done.status === 'failed' && done.isForAll) giveUp.abort()
      return done
    },
    // What runs on this machine takes all of it.
    { concurrency: isElsewhere ? jobs : 1 },
  )
  progress.end()
  const together =
    photos.length < 2 ? undefined : await sets.write(photos.flatMap((photo, at) => seenAs(photo, done[at])))
  for (const line of together?.notes ?? []) progress.note(line)
  told.all(done, together?.files ?? [])
}

/** What is known of a photo, called as in the folder that was named: two folders may have a photo of one name. */
function seenAs({ name }: NamedPhoto, done: Done | undefined) {
  if (done?.status !== 'done') return []
  const { analysis, createdAt } = done.kept
  const [photo, ...others] = analysis.photos
  return [{ analysis: { ...analysis, photos: [{ ...photo, name }, ...others] as const }, createdAt }]
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
