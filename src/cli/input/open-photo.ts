import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Photo } from '../../core/analysis/photo.ts'
import { loadPhotoBytes } from '../../photo/node/load.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { endWith, failed, goOn, misunderstood, type Step } from '../exit-codes.ts'

/** The photo file as every other part of Dishlight sees it: upright, sized, without metadata. */
export async function openPhoto(path: string): Promise<Step<Photo>> {
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) return endWith(misunderstood(cliWording.cannotRead(path)))
  const photo = await loadPhotoBytes(new Uint8Array(bytes), basename(path))
  return photo.ok ? goOn(photo.value) : endWith(failed(photo.failure))
}
