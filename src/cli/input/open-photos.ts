import { MOST_PHOTOS, type Photo } from '../../core/analysis/photo.ts'
import { cliWording } from '../../wording/en/cli.ts'
import { endWith, goOn, misunderstood, type Step, type Trouble } from '../exit-codes.ts'
import { openPhoto } from './open-photo.ts'

/** `place`: the how manieth of the files named it was, from 0. */
export type OpenedPhoto = { readonly photo: Photo; readonly path: string; readonly place: number }

export type OpenedPhotos = {
  /** Each once, in the order named; never empty. */
  readonly photos: readonly OpenedPhoto[]
  /** Of the files that could not be opened. */
  readonly troubles: readonly Trouble[]
  /** Files of a photo that was opened before, each with that photo's number, from 1. */
  readonly repeats: readonly { readonly path: string; readonly number: number }[]
}

/** Photos of one thing. One that cannot be opened does not keep the others from being looked at. */
export async function openPhotos(paths: readonly string[]): Promise<Step<OpenedPhotos>> {
  const photos: OpenedPhoto[] = []
  const troubles: Trouble[] = []
  const repeats: { path: string; number: number }[] = []
  for (const [place, path] of paths.entries()) {
    const opened = await openPhoto(path)
    if (!opened.ok) {
      troubles.push(paths.length > 1 ? ofFile(path, opened.ending) : opened.ending)
      continue
    }
    const same = photos.findIndex(({ photo }) => photo.sha256 === opened.value.sha256)
    if (same === -1) photos.push({ photo: opened.value, path, place })
    else repeats.push({ path, number: same + 1 })
    if (photos.length > MOST_PHOTOS) return endWith(misunderstood(cliWording.tooManyPhotos(MOST_PHOTOS)))
  }
  return photos.length > 0 ? goOn({ photos, troubles, repeats }) : endWith(allOf(troubles))
}

/** The sentence with the file it is about, unless it names it. */
export function ofFile(path: string, trouble: Trouble): Trouble {
  const { sentence } = trouble
  return sentence.includes(path) ? trouble : { ...trouble, sentence: cliWording.ofFile(path, sentence) }
}

/** What went wrong with several photos, a line each; the gravest code counts. */
export function allOf(troubles: readonly Trouble[]): Trouble {
  const code = troubles.some((trouble) => trouble.code === 2) ? 2 : 1
  return { code, sentence: troubles.flatMap(({ sentence }) => sentence || []).join('\n') }
}
