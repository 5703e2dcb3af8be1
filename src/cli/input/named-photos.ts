import { statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'
import { isAddress } from '../options/values.ts'
import { STDIN } from './read-file.ts'

/** `name`: what it is called in its folder, with the folders below the one that was named: "monday/lunch.jpg". */
export type NamedPhoto = { readonly path: string; readonly name: string }

/** What a photo's file is called. A file named by itself may be called anything. */
const PHOTOS = '**/*.{jpg,jpeg,png,webp,avif,heic,heif,gif,tif,tiff}'

/** The photos that are meant: files, those in a folder and all below it, those that a pattern fits, and `-` for what is piped in. */
export async function namedPhotos(
  messages: Messages,
  named: readonly string[],
): Promise<readonly NamedPhoto[]> {
  const found = await Promise.all(named.map((each) => photosOf(messages, each)))
  return found.flatMap((photos, at) => {
    // What somebody names twice is told of once it is opened; what two patterns find is one photo.
    if (photos.length === 1 && photos[0]?.path === named[at]) return photos
    const before = found.slice(0, at).flat()
    return photos.filter(({ path }) => before.every((other) => other.path !== path))
  })
}

async function photosOf({ say }: Messages, named: string): Promise<readonly NamedPhoto[]> {
  if (named === STDIN) return [{ path: STDIN, name: 'stdin' }]
  const facts = statSync(named, { throwIfNoEntry: false })
  if (facts?.isDirectory()) {
    const below = await glob(PHOTOS, { cwd: named, caseSensitiveMatch: false })
    if (below.length === 0) throw unusable(say('cli.file.noPhotos', { folder: named }))
    return inOrder(below).map((name) => ({ path: join(named, name), name }))
  }
  if (facts) return [{ path: named, name: basename(named) }]
  if (isAddress(named)) throw unusable(say('cli.file.isAddress', { address: named }))
  // A shell that finds nothing hands the pattern on; so does one that has none, and whoever puts it in quotes.
  if (!isDynamicPattern(named)) return [{ path: named, name: basename(named) }]
  const fitting = await glob(named.replaceAll('\\', '/'), { caseSensitiveMatch: false })
  if (fitting.length === 0) throw unusable(say('cli.file.noneFits', { pattern: named }))
  const shared = sharedFolder(fitting)
  return inOrder(fitting).map((path) => ({ path, name: relative(shared, path) || basename(path) }))
}

/** As people count: page 2 before page 10. */
function inOrder(paths: readonly string[]): readonly string[] {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return [...paths].sort(compare)
}

/** The innermost folder that all of them lie in. */
function sharedFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/').slice(0, -1))
  const apart = first.findIndex((folder, at) => others.some((other) => other[at] !== folder))
  return (apart < 0 ? first : first.slice(0, apart)).join(sep)
}
