import type { Refusal } from '../../config/refusal.ts'
import { fileSize } from '../../messages/file-size.ts'
import { MAX_PHOTO_BYTES } from '../photos/limits.ts'
import { TOO_LARGE } from '../photos/receive-photo.ts'

/** How large a body may be, and what is said of one that is larger. */
export type Most = { readonly bytes: number; readonly tooLarge: Refusal }

export const ONE_PHOTO: Most = { bytes: MAX_PHOTO_BYTES, tooLarge: TOO_LARGE }

/** Of a request that is no single photo. */
export function mostOf(bytes: number): Most {
  const tooLarge: Refusal = {
    status: 413,
    code: 'too-many-bytes',
    message: (messages) =>
      messages.say('server.refusal.requestTooLarge', { most: fileSize(messages, bytes) }),
  }
  return { bytes, tooLarge }
}
