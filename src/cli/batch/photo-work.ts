import type { LookRequest, VisionClient } from '../../core/analysis/look.ts'
import type { Photo } from '../../core/analysis/photo.ts'
import { failuresOf } from '../../core/analysis/run.ts'
import type { Failure } from '../../core/terms/failure.ts'
import type { PhotoId } from '../../core/terms/ids.ts'
import type { Messages } from '../../messages/messages.ts'
import { CommandFailure, failed } from '../exit-codes.ts'
import type { NamedPhoto } from '../input/named-photos.ts'
import { ofFile, openPhoto } from '../input/photos.ts'
import { type Asked, look } from '../look-at-photo.ts'
import type { FileMaker } from './file-maker.ts'
import { patiently } from './patiently.ts'
import type { batchState, Kept } from './state.ts'

/** What came of a photo. `isForAll`: the model would refuse every other one as well. */
export type Done =
  | {
      readonly status: 'done'
      /** It was asked about now, and not known from before. */
      readonly looked: boolean
      readonly items: number
      readonly files: readonly string[]
      readonly notes: readonly string[]
      readonly kept: Kept
    }
  | {
      readonly status: 'failed'
      /** With the name of the file, and without. */
      readonly sentence: string
      readonly why: string
      readonly isForAll: boolean
    }
  | { readonly status: 'stopped' }

type Work = {
  readonly state: ReturnType<typeof batchState>
  readonly files: FileMaker
  readonly asked: Asked
  readonly opinionFor: Pick<LookRequest, 'opinionFor'>
  readonly resume: boolean
  readonly signal: AbortSignal
  readonly questionFor: (client: VisionClient) => string
}

/** Works on one photo after the other: opens it, has it looked at unless that is known, and has its files written. */
export function photoWork(messages: Messages, work: Work) {
  const { state, files, asked, opinionFor, resume, signal, questionFor } = work
  /** The same photo under two names is asked about once: the second waits for the first. */
  const underWay = new Map<PhotoId, Promise<unknown>>()

  return async function workOn(photo: NamedPhoto, client: VisionClient, stem: string): Promise<Done> {
    if (signal.aborted) return { status: 'stopped' }
    try {
      const opened = await openPhoto(messages, photo.path)
      const before = underWay.get(opened.sha256)
      const working = (before ?? Promise.resolve()).then(() =>
        ofPhoto(opened, client, stem, resume || before !== undefined),
      )
      underWay.set(
        opened.sha256,
        working.catch(() => undefined),
      )
      return await working
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      return told(photo.path, error, false)
    }
  }

  async function ofPhoto(
    photo: Photo,
    client: VisionClient,
    stem: string,
    mayRecall: boolean,
  ): Promise<Done> {
    const question = questionFor(client)
    const known = mayRecall ? await state.recall(photo.sha256) : undefined
    const seen = known?.asked === question ? known : await lookAt(photo, client, question, known)
    if (seen === 'stopped') return { status: seen }
    if ('code' in seen) return told(photo.name, failed(messages, seen), isForAll(seen))
    const made = await files.write(photo, seen, stem)
    return { status: 'done', looked: seen !== known, kept: seen, ...made }
  }

  /** Only what was looked at to the end is kept: half of an answer would look like all of it. */
  async function lookAt(
    photo: Photo,
    client: VisionClient,
    question: string,
    before: Kept | undefined,
  ): Promise<Kept | Failure | 'stopped'> {
    const request = { photo, ...opinionFor }
    const now = await patiently(async () => (await look(client, request, asked, signal)).now, signal)
    if (signal.aborted) return 'stopped'
    const [failure] = failuresOf(now.run)
    if (failure) return failure
    const kept = {
      asked: question,
      analysis: now.analysis,
      createdAt: new Date().toISOString(),
      written: before?.written ?? {},
    }
    await state.keep(photo.sha256, kept)
    return kept
  }

  function told(name: string, failure: CommandFailure, forAll: boolean): Done {
    const { message } = ofFile(messages, name, failure)
    return { status: 'failed', sentence: message, why: failure.message, isForAll: forAll }
  }
}

/** Refused by the model's provider for what is the same for all photos: key, name of the model, budget. */
function isForAll({ kind, code }: Failure): boolean {
  return kind === 'provider' && code !== 'refused' && code !== 'bad-request'
}
