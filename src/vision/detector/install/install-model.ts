import { createHash, randomUUID } from 'node:crypto'
import { open, readFile, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { InstallFailure } from '../../../wire/models.ts'
import { withoutUndefined } from '../../../wire/optional-keys.ts'
import { NotInstalled } from '../../installed.ts'
import { makeFolder } from '../../make-folder.ts'
import type { OfferedModel } from '../offered-models.ts'
import { UnusableModel } from '../unusable-model.ts'
import { InstallFailed } from './install-failed.ts'
import { type InstalledModel, keepModel } from './model-folder.ts'
import { openAddress, openFile } from './open-source.ts'

export type InstallEvent =
  | { readonly type: 'fetched'; readonly bytes: number; readonly of?: number }
  | { readonly type: 'checking' }
  | { readonly type: 'installed'; readonly model: InstalledModel }
  | ({ readonly type: 'failed' } & InstallFailure)

type InstallOptions = {
  readonly folder: string
  /** An address or a file of one's own, instead of where the model is published. */
  readonly from?: string | undefined
  readonly signal: AbortSignal
}

/** Bytes. More than any model that is offered; a copy of one's own is told by nothing else. */
const MOST_BYTES = 512 * 1024 * 1024
/** How often progress is told, in bytes. */
const STEP = 512 * 1024

/**
 * Fetches a model, checks it by loading it and trying it on pictures, and keeps it. The published file has to be the one that
 * is known, to the byte; a copy of one's own need not be, since one export is as good as another. Ends with `installed` or
 * `failed`; if aborted it just ends. Unless it was installed nothing is kept.
 */
export async function* installModel(
  offer: OfferedModel,
  { folder, from, signal }: InstallOptions,
): AsyncGenerator<InstallEvent> {
  const own = join(folder, offer.id)
  const part = join(own, `${randomUUID()}.part`)
  const asked = from ?? offer.url
  try {
    const { checkModel, readyToCheck } = await import('../node.ts')
    await readyToCheck()
    makeFolder(own)
    const source = isAddress(asked) ? await openAddress(asked, signal) : await openFile(asked)
    const facts = yield* write(
      part,
      source.chunks,
      source.of,
      from === undefined
        ? { bytes: offer.bytes, beyond: 'other-file' }
        : { bytes: MOST_BYTES, beyond: 'too-large' },
      signal,
    )
    if (source.of !== undefined && facts.bytes < source.of) throw new InstallFailed('cut-short')
    if (from === undefined && facts.sha256 !== offer.sha256) throw new InstallFailed('other-file')
    yield { type: 'checking' }
    await checkModel(await readFile(part))
    if (signal.aborted) return
    yield { type: 'installed', model: await keepModel(folder, offer.id, part, { ...facts, from: asked }) }
  } catch (error) {
    if (signal.aborted) return
    const { issue, status } = failureOf(error)
    yield withoutUndefined({ type: 'failed' as const, issue, status, from: placeOf(asked) })
  } finally {
    await rm(part, { force: true })
    // A folder with a model in it stays.
    await rmdir(own).catch(() => undefined)
  }
}

/** The most that is taken, and what more of it is: the published file is known to the byte. */
type Most = { readonly bytes: number; readonly beyond: 'other-file' | 'too-large' }

/** Writes the file as it comes, and tells how far it is. */
async function* write(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  of: number | undefined,
  most: Most,
  signal: AbortSignal,
): AsyncGenerator<InstallEvent, { readonly sha256: string; readonly bytes: number }> {
  const hash = createHash('sha256')
  const file = await open(part, 'w', 0o600)
  const told = (bytes: number) => withoutUndefined({ type: 'fetched' as const, bytes, of })
  let [bytes, last] = [0, 0]
  try {
    for await (const chunk of chunks) {
      signal.throwIfAborted()
      // Pages, JSON and pointers to a file are text; a model begins with the number of a field.
      if (bytes === 0 && isText(chunk)) throw new InstallFailed('a-page')
      bytes += chunk.length
      if (Math.max(bytes, of ?? 0) > most.bytes) throw new InstallFailed(most.beyond)
      hash.update(chunk)
      await file.write(chunk)
      if (bytes - last < STEP) continue
      last = bytes
      yield told(bytes)
    }
  } finally {
    await file.close()
  }
  yield told(bytes)
  return { sha256: hash.digest('hex'), bytes }
}

function isText(start: Uint8Array): boolean {
  return /^\s*(?:[<{[]|version )/.test(new TextDecoder().decode(start.slice(0, 64)))
}

function isAddress(from: string): boolean {
  return /^https?:\/\//i.test(from) && URL.canParse(from)
}

/** What a person calls the address or file: its host, or its name. */
export function placeOf(from: string): string {
  return isAddress(from) ? new URL(from).host : from
}

function failureOf(error: unknown): {
  readonly issue: InstallFailure['issue']
  readonly status?: number | undefined
} {
  if (error instanceof InstallFailed) return error
  if (error instanceof UnusableModel) return { issue: error.issue }
  if (error instanceof NotInstalled) return { issue: 'not-installed' }
  // Node's own codes: no room, no permission, a disk that cannot be written.
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return { issue: 'cannot-write' }
  throw error
}
