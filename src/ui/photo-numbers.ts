import type { Photo } from '../core/analysis/photo.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import type { Messages } from '../messages/messages.ts'

/** How many of the open photos these are, and their numbers in words: what messages about some of several take. */
export function numbered({ list }: Messages, photos: readonly Photo[], some: readonly PhotoId[]) {
  const numbers = photos.flatMap(({ sha256 }, index) => (some.includes(sha256) ? [`${index + 1}`] : []))
  return { count: numbers.length, numbers: list(numbers) }
}
