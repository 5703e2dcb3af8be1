import type { PhotoId } from '../core/terms/ids.ts'
import type { Pictures } from './opened.ts'
import { type CrossOrigin, fetchFile } from './source.ts'

/** Where a report lies, and whether its photos may lie on another site. */
export type ReportPlace = { readonly base: string; readonly allowed: CrossOrigin }

/** One of the report's photos, from the report or from where it says, decoded; nothing where it cannot be had or read. */
export async function decodePhoto(
  { images, photos }: Pictures,
  photo: PhotoId,
  { base, allowed }: ReportPlace,
): Promise<ImageBitmap | undefined> {
  const image = images.get(photo)
  if (image) return bitmapOf(new Blob([image], { type: 'image/jpeg' }))
  const href = photos.find(({ sha256 }) => sha256 === photo)?.href
  if (!href) return undefined
  const response = await fetchFile(new URL(href, base).href, allowed).catch(() => undefined)
  return response?.ok ? bitmapOf(await response.blob()) : undefined
}

const bitmapOf = (blob: Blob) => createImageBitmap(blob).catch(() => undefined)
