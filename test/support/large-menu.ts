import sharp from 'sharp'
import { outlines } from './lettering.ts'
import { locatedPhoto, locationOf } from './located-photo.ts'
import { replyInDialect, type TruthItem } from './upstream/dialects.ts'
import type { UpstreamRequest } from './upstream/requests.ts'

const WIDTH = 4000
const HEIGHT = 3000
const COLUMNS = 3
const SECTIONS = [
  'Soups',
  'Salads',
  'Starters',
  'Pasta',
  'Rice',
  'Fish',
  'Meat',
  'Grill',
  'Vegan',
  'Cakes',
  'Ices',
  'Drinks',
]
const LINES = 10
const WAYS = [
  'Roast',
  'Grilled',
  'Spiced',
  'Braised',
  'Smoked',
  'Stewed',
  'Baked',
  'Pickled',
  'Glazed',
  'Seared',
]
const THINGS = [
  'beetroot',
  'trout',
  'lamb',
  'lentil',
  'pumpkin',
  'chicken',
  'aubergine',
  'mussel',
  'apricot',
  'celery',
  'walnut',
  'ginger',
]
/** Letters smaller than this in the image are missed now and then, pixels. */
const LEGIBLE = 14
const LETTER = 36

/** How long reading it may take a test, ms: ten tiles of twelve megapixels are cut out and encoded. */
export const LARGE_MENU_MS = 60_000

export type MenuLine = TruthItem & {
  readonly section: string
  readonly price: string
  readonly heading: number
}

/** A menu of 120 lines in three columns, each of four sections: where every line is, and what it says. */
export const MENU_LINES: readonly MenuLine[] = SECTIONS.flatMap((section, index) => {
  const column = Math.floor((index * COLUMNS) / SECTIONS.length)
  const top = (index % (SECTIONS.length / COLUMNS)) * (HEIGHT / (SECTIONS.length / COLUMNS))
  const left = 120 + column * 1300
  return Array.from({ length: LINES }, (_, line): MenuLine => {
    const y = top + 110 + line * 60
    const box = {
      xMin: left / WIDTH,
      xMax: (left + 1120) / WIDTH,
      yMin: (y - 32) / HEIGHT,
      yMax: (y + 10) / HEIGHT,
    }
    const label = `${WAYS[line]} ${THINGS[index]}`
    return {
      label,
      section,
      price: `${4 + line}.${index}0`,
      basis: 'menu',
      box,
      heading: (top + 20) / HEIGHT,
    }
  })
})

/** 4000 × 3000 pixels, as a JPEG. */
export function largeMenu(): Promise<Uint8Array<ArrayBuffer>> {
  const words = MENU_LINES.map(({ label, price, box }) => {
    const y = box.yMax * HEIGHT - 10
    const line = { y, size: LETTER }
    return (
      outlines(label, { ...line, x: box.xMin * WIDTH }) +
      outlines(price, { ...line, x: box.xMax * WIDTH - 90 })
    )
  })
  return locatedPhoto(
    WIDTH,
    HEIGHT,
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${words.join('')}</svg>`,
  )
}

/**
 * A model that reads what it is shown: of the part of the menu in the image, every line that is legible there. A line that
 * an edge cuts is read as far as it goes, one that is too small is missed if its number is a multiple of three, and a
 * section is known where its heading is in the image.
 */
export async function readsWhatItIsShown({ format, model, image }: UpstreamRequest): Promise<string> {
  if (!image) throw new Error('The request has no image')
  const region = await locationOf(image.bytes)
  const { width, height } = await sharp(image.bytes).metadata()
  const letters = (LETTER / HEIGHT / (region.yMax - region.yMin)) * height
  const shown = MENU_LINES.flatMap((line, index) => {
    if (letters < LEGIBLE && index % 3 === 0) return []
    const part = partIn(line, region)
    return part ? [part] : []
  })
  return replyInDialect(format, model, shown, { width, height })
}

type Box = TruthItem['box']

function partIn(line: MenuLine, region: Box): TruthItem | undefined {
  const { box } = line
  const seen = {
    xMin: Math.max(box.xMin, region.xMin),
    xMax: Math.min(box.xMax, region.xMax),
    yMin: Math.max(box.yMin, region.yMin),
    yMax: Math.min(box.yMax, region.yMax),
  }
  const across = (seen.xMax - seen.xMin) / (box.xMax - box.xMin)
  const down = (seen.yMax - seen.yMin) / (box.yMax - box.yMin)
  if (across <= 0.05 || down < 0.6) return undefined
  const { section, price, heading, ...rest } = line
  const from = Math.round(((seen.xMin - box.xMin) / (box.xMax - box.xMin)) * line.label.length)
  const to = Math.round(((seen.xMax - box.xMin) / (box.xMax - box.xMin)) * line.label.length)
  const label = line.label.slice(from, to).trim()
  if (label.length < 2) return undefined
  const scaled = (value: number, min: number, max: number) => (value - min) / (max - min)
  return {
    ...rest,
    label,
    ...(heading > region.yMin && heading < region.yMax ? { section } : {}),
    ...(seen.xMax === box.xMax ? { price } : {}),
    box: {
      xMin: scaled(seen.xMin, region.xMin, region.xMax),
      xMax: scaled(seen.xMax, region.xMin, region.xMax),
      yMin: scaled(seen.yMin, region.yMin, region.yMax),
      yMax: scaled(seen.yMax, region.yMin, region.yMax),
    },
  }
}
