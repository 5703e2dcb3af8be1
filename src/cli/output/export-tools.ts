import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import type { ExportDocument } from '../../exchange/document.ts'
import { EXPORT_AREAS, type ExportTools, FORMATS, type FormatId } from '../../exchange/formats.ts'
import { toSvg } from '../../exchange/svg/picture.ts'
import { loadCatalogue } from '../../messages/load-messages.ts'
import type { Catalogue, Messages } from '../../messages/messages.ts'

const CATALOGUES = import.meta.glob<Catalogue>(
  '../../messages/*/{app,exchange,foods,handout,health,reasons,report,viewer}.json',
  { import: 'default' },
)
/** The widget in one script lies beside the built command line: `dist/package` beside `dist/node`. */
const WIDGET = join(
  dirname(fileURLToPath(import.meta.url)),
  import.meta.env.DEV ? '../../../dist/package' : '../package',
)
/** A small photo is drawn larger, so that what is written below it can be read. */
const LEAST_WIDTH = 1600
const MOST_ENLARGED = 3
/** One pixel for each unit of the drawing. */
const PLAIN_DENSITY = 72
const JPEG_QUALITY = 90

const tools: ExportTools = {
  pagePart: (name) => readFile(join(WIDGET, name), 'utf8'),
  async picture(document, type) {
    const drawing = Buffer.from(toSvg(document))
    const { width } = await sharp(drawing, { unlimited: true }).metadata()
    const enlarged = Math.min(MOST_ENLARGED, Math.max(1, LEAST_WIDTH / width))
    const drawn = sharp(drawing, { density: PLAIN_DENSITY * enlarged, unlimited: true })
    const flat = drawn.flatten({ background: 'white' })
    return await (type === 'image/png' ? flat.png() : flat.jpeg({ quality: JPEG_QUALITY })).toBuffer()
  },
}

/** What a document says is said with the areas of files beside those of the command line. */
export async function exportMessages(messages: Messages): Promise<Messages> {
  const areas = await Promise.all(
    EXPORT_AREAS.map((area) => loadCatalogue(CATALOGUES, messages.locale, area)),
  )
  return messages.with(...areas)
}

/** The content of a file of that format. */
export async function writtenAs(format: FormatId, document: ExportDocument): Promise<string | Uint8Array> {
  return await FORMATS[format].write(document, tools)
}

export function fileName(stem: string, format: FormatId): string {
  return `${stem}.${FORMATS[format].ending}`
}
