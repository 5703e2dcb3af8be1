import { basename } from 'node:path'
import { MOST_PHOTOS, type Photo } from '../../core/analysis/photo.ts'
import type { Messages } from '../../messages/messages.ts'
import { loadPhotoBytes } from '../../photo/node/load.ts'
import { CommandFailure, failed, tell, unusable } from '../exit-codes.ts'
import { readBytes } from './read-file.ts'

/** `place`: where its file stands among those named, from 0. */
export type OpenedPhoto = { readonly photo: Photo; readonly path: string; readonly place: number }

/** The photo file as every other part of Dishlight sees it: upright, sized, without metadata. */
export async function openPhoto(messages: Messages, path: string): Promise<Photo> {
  const photo = await loadPhotoBytes(await readBytes(messages, path), basename(path))
  if (photo.ok) return photo.value
  throw ofFile(messages, path, failed(messages, photo.failure))
}

/**
 * Photos of one thing, each once and in the order named. One that cannot be opened, or is there twice, is told of and left
 * out.
 */
export async function openPhotos(
  messages: Messages,
  paths: readonly string[],
): Promise<readonly OpenedPhoto[]> {
  const photos: OpenedPhoto[] = []
  for (const [place, path] of paths.entries()) {
    const photo = await openPhoto(messages, path).catch((error: unknown) => {
      if (!(error instanceof CommandFailure)) throw error
      tell(error)
    })
    if (!photo) continue
    const same = photos.findIndex((other) => other.photo.sha256 === photo.sha256)
    if (same === -1) photos.push({ photo, path, place })
    else process.stderr.write(`${messages.say('analysis.notices.known', { name: path, number: same + 1 })}\n`)
    if (photos.length > MOST_PHOTOS)
      throw unusable(messages.say('cli.look.tooManyPhotos', { most: MOST_PHOTOS }))
  }
  return photos
}

/** The failure with the file it is about, unless its sentence names it. */
export function ofFile(
  { say }: Messages,
  path: string,
  { message, exitCode }: CommandFailure,
): CommandFailure {
  const sentence = message.includes(path) ? message : say('cli.file.about', { path, sentence: message })
  return new CommandFailure(exitCode, sentence)
}
