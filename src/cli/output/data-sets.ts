import type { ExportDocument, ExportDocuments } from '../../exchange/document.ts'
import { FORMATS, type FormatId } from '../../exchange/formats.ts'
import type { Seen } from './documents.ts'
import { fileName } from './export-tools.ts'

/** What files of all photos together are called. */
export const SET_STEM = 'dataset'

/** Those of the formats that other programs read as one file for many photos. */
export function setFormats(formats: readonly FormatId[]): readonly FormatId[] {
  return formats.filter((format) => FORMATS[format].writeSet)
}

export function setName(format: FormatId): string {
  return fileName(SET_STEM, format)
}

/** What a data set is made of: a photo that is there twice is in it once, and pictures are left out. */
export async function setDocuments(
  all: readonly Omit<Seen, 'images'>[],
  documentOf: (seen: Seen, format: FormatId) => Promise<ExportDocument>,
  format: FormatId,
): Promise<ExportDocuments> {
  const each = [...new Map(all.toReversed().map((seen) => [seen.analysis.photos[0].sha256, seen])).values()]
  const documents: ExportDocument[] = []
  for (const seen of each.reverse()) documents.push(await documentOf({ ...seen, images: new Map() }, format))
  return documents as unknown as ExportDocuments
}

/** The content of a data set. `before`: that of the file it takes the place of. */
export async function setWrittenAs(
  format: FormatId,
  documents: ExportDocuments,
  before?: string,
): Promise<string> {
  return (await FORMATS[format].writeSet?.(documents, before)) ?? ''
}
