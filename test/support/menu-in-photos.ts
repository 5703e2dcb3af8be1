import type { Browser } from 'playwright-core'
import sharp from 'sharp'
import { printedMenu } from './printed-menu.ts'
import { replyInDialect, type TruthItem } from './upstream/dialects.ts'
import type { UpstreamRequest } from './upstream/requests.ts'

export type MenuPhoto = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  readonly items: readonly TruthItem[]
}

export type MenuInPhotos = {
  readonly photos: readonly [upper: MenuPhoto, lower: MenuPhoto]
  /** Its dishes as the menu has them. */
  readonly dishes: readonly string[]
  /** Those that both photos show. */
  readonly inBoth: readonly string[]
}

/** Pixels above the first line of a photo: an edge cuts no letter. */
const CLEAR = 6

/** A printed menu in two photos that overlap by two dishes; the lower one begins within a section. */
export async function menuInPhotos(browser: Browser): Promise<MenuInPhotos> {
  const { photo, truth } = await printedMenu(browser)
  const { width = 0, height = 0 } = await sharp(photo).metadata()
  const topOf = (dish: number) => Math.round((truth.items[dish]?.box.yMin ?? 1) * height) - CLEAR
  const [from, to] = [4, 6]
  const cut = async (name: string, top: number, bottom: number): Promise<MenuPhoto> => {
    const region = { left: 0, top, width, height: bottom - top }
    const scaled = (y: number) => (y * height - top) / region.height
    const shown = truth.items.filter(({ box }) => scaled(box.yMin) >= 0 && scaled(box.yMax) <= 1)
    const cutSection = top > 0 ? shown[0]?.section : undefined
    const items = shown.map(
      ({ label, price, section, box }): TruthItem => ({
        label,
        price: price ?? '',
        basis: 'menu',
        ...(section !== undefined && section !== cutSection ? { section } : {}),
        box: { ...box, yMin: scaled(box.yMin), yMax: scaled(box.yMax) },
      }),
    )
    const bytes = new Uint8Array(await sharp(photo).extract(region).jpeg({ quality: 90 }).toBuffer())
    return { name, bytes, width, height: region.height, items }
  }
  const dishes = truth.items.map(({ label }) => label)
  return {
    photos: [await cut('upper.jpg', 0, topOf(to)), await cut('lower.jpg', topOf(from), height)],
    dishes,
    inBoth: dishes.slice(from, to),
  }
}

/** A model that reads whichever of the photos it is sent. */
export function readsMenuPhotos({ photos }: MenuInPhotos) {
  return async ({ format, model, image }: UpstreamRequest): Promise<string> => {
    if (!image) throw new Error('The request has no image')
    const { width = 0, height = 0 } = await sharp(image.bytes).metadata()
    const shown = photos.find((photo) => photo.width === width && photo.height === height)
    return replyInDialect(format, model, shown?.items ?? [], { width, height })
  }
}
