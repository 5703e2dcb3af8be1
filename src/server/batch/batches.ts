import type { Locale } from '../../messages/keys.ts'
import type { Problem } from '../../wire/http.ts'
import type { SharedStore } from '../store/store.ts'
import type { Batch, BatchOwner, BatchRequest, BatchState, PhotoState } from './batch.ts'
import { hookJob, photoJob, photoKey } from './batch-keys.ts'

/** What became of a photo. */
export type PhotoResult = {
  readonly state: 'done' | 'failed'
  /** As a report file has it, as JSON. */
  readonly report?: string
  /** What went wrong, perhaps after something was found. */
  readonly error?: Problem['error']
}

/**
 * Batches are kept as runs: one for what was asked, and one for each photo, whose lines are its result and its state. So a result
 * is there whole or not at all, and once; and whoever asks how far a batch is reads no results.
 */
export function createBatches({ runs, shelf, jobs }: Pick<SharedStore, 'runs' | 'shelf' | 'jobs'>) {
  const batches = {
    async open(request: BatchRequest, owner: BatchOwner, locale: Locale): Promise<Batch> {
      const batch = { ...request, id: crypto.randomUUID(), owner, locale }
      await runs.claim(`batch ${batch.id}`, owner.id)
      await runs.append(`batch ${batch.id}`, [JSON.stringify(batch)], true)
      return batch
    },

    async find(id: string): Promise<Batch | undefined> {
      const run = await runs.read(`batch ${id}`, 0)
      return run?.lines[0] === undefined ? undefined : (JSON.parse(run.lines[0]) as Batch)
    },

    /** The same photo may come again under its number; another may not. */
    async put({ id }: Batch, number: number, photo: Uint8Array, sha256: string): Promise<'kept' | 'taken'> {
      if ((await runs.claim(photoKey(id, number), sha256)) === 'other') return 'taken'
      if (await batches.result(id, number)) return 'kept'
      await shelf.put(photoJob(id, number), photo)
      await jobs.add(photoJob(id, number))
      return 'kept'
    },

    /** A photo that cannot be looked at has its result at once. */
    async refuse(batch: Batch, photo: number, error: Problem['error']): Promise<void> {
      await runs.claim(photoKey(batch.id, photo), 'refused')
      await batches.finish(batch, photo, { state: 'failed', error })
    },

    async result(id: string, number: number): Promise<string | undefined> {
      return (await runs.read(photoKey(id, number), 0))?.lines[0]
    },

    /** The first result of a photo stands. */
    async finish(batch: Batch, number: number, result: PhotoResult): Promise<void> {
      await runs.append(photoKey(batch.id, number), [lineOf(number, result), result.state], true)
      await batches.clearUp(batch, number)
    },

    /** What follows a photo's result; done again where a process died over it. */
    async clearUp(batch: Batch, number: number): Promise<void> {
      await shelf.remove(photoJob(batch.id, number))
      if (batch.webhook && (await batches.state(batch)).state === 'done') await jobs.add(hookJob(batch.id))
    },

    async state({ id, photos }: Batch): Promise<BatchState> {
      const counts: Record<PhotoState, number> = { missing: 0, waiting: 0, done: 0, failed: 0 }
      for (let number = 1; number <= photos; number += 1) {
        const run = await runs.read(photoKey(id, number), 1)
        const state = run?.lines[0] as PhotoResult['state'] | undefined
        counts[state ?? (run ? 'waiting' : 'missing')] += 1
      }
      return { id, state: counts.missing + counts.waiting === 0 ? 'done' : 'running', photos, counts }
    },

    /** Results that are there, by number. */
    async *results({ id, photos }: Batch): AsyncGenerator<string> {
      for (let number = 1; number <= photos; number += 1) {
        const line = await batches.result(id, number)
        if (line !== undefined) yield `${line}\n`
      }
    },

    /** What is being looked at goes on, and its result is lost. */
    async remove({ id, photos }: Batch): Promise<void> {
      await runs.remove(`batch ${id}`)
      for (let number = 1; number <= photos; number += 1) {
        await runs.remove(photoKey(id, number))
        await shelf.remove(photoJob(id, number))
      }
    },
  }
  return batches
}
export type Batches = ReturnType<typeof createBatches>

/** Its report is put in as it is: to read it only to write it again would keep others waiting. */
function lineOf(photo: number, { state, report, error }: PhotoResult): string {
  const line = JSON.stringify({ photo, state, ...(error && { error }) })
  return report === undefined ? line : `${line.slice(0, -1)},"report":${report}}`
}
