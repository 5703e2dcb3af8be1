import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cliWording } from '../../wording/en/cli.ts'
import { endWith, goOn, misunderstood, type Step } from '../exit-codes.ts'
import { parseJson } from './parse-json.ts'

/** The truth that stands beside a photo, "lunch.truth.json" for "lunch.jpg"; not understood where it is none. */
export async function truthBeside<T>(
  photo: string,
  parse: (json: unknown) => T | undefined,
  badTruth: (path: string) => string,
): Promise<Step<T>> {
  const path = truthPath(photo)
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return endWith(misunderstood(cliWording.cannotRead(path)))
  const truth = parse(parseJson(text))
  return truth ? goOn(truth) : endWith(misunderstood(badTruth(path)))
}

/** The photos of a folder that have their truth beside them, by name; none where there is no such folder. */
export async function photosWithTruth(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  const photos = names.filter((name) => name.endsWith('.jpg')).sort()
  return photos.map((name) => join(folder, name)).filter((path) => existsSync(truthPath(path)))
}

function truthPath(photo: string): string {
  return photo.replace(/\.[^.]+$/, '.truth.json')
}
