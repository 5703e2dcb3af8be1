import type { Row } from '../core/analysis/row.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Messages } from '../messages/messages.ts'
import type { Pictures } from './opened.ts'

/** What is shown, for whoever does not see it. */
export function photoWords({ say }: Messages, { photos }: Pictures, rows: readonly Row[]): string {
  return photos.length > 1
    ? say('viewer.widget.photos', { photos: photos.length, count: rows.length })
    : say('viewer.widget.photo', { name: photos[0].name, count: rows.length })
}

/** Why a photo is not shown. */
export function withoutImage({ say }: Messages, { images, photos }: Pictures, photo: PhotoId): string {
  if (images.has(photo) || photos.find(({ sha256 }) => sha256 === photo)?.href)
    return say('viewer.widget.unreadablePhoto')
  return photos.length > 1 ? say('viewer.widget.withoutThis') : say('viewer.widget.noPhoto')
}
