import { MOST_PHOTOS } from '../../core/analysis/photo.ts'
import type { Messages } from '../../messages/messages.ts'
import { analyzeEach } from '../batch/analyze-each.ts'
import { unusable } from '../exit-codes.ts'
import { namedPhotos } from '../input/named-photos.ts'
import type { AnalyzeOptions } from '../options/analyzing.ts'
import { analyzeTogether } from './analyze-together.ts'

/** `dishlight analyze <photos...>`: with `--out` each photo by itself, with files of its own; otherwise all of them as one. */
export async function analyze(
  messages: Messages,
  named: readonly string[],
  options: AnalyzeOptions,
): Promise<void> {
  const photos = await namedPhotos(messages, named)
  const { out } = options
  if (out !== undefined) {
    const each = photos.filter(({ path }, at) => photos.findIndex((other) => other.path === path) === at)
    return analyzeEach(messages, each, { ...options, out })
  }
  for (const option of ['format', 'resume'] as const) {
    if (options[option]) throw unusable(messages.say('cli.batch.needsOut', { option: `--${option}` }))
  }
  if (photos.length > MOST_PHOTOS)
    throw unusable(messages.say('cli.look.tooManyPhotos', { most: MOST_PHOTOS }))
  return analyzeTogether(messages, photos, options)
}
