import type { Analysis } from '../core/analysis/document.ts'
import type { Result } from '../core/terms/failure.ts'
import type { Area } from '../messages/keys.ts'
import type { ExportDocument, ExportDocuments } from './document.ts'
import type { ImportFailure } from './import-failure.ts'
import type { PagePart } from './web-page.ts'

export const FORMAT_IDS = [
  'report',
  'html',
  'handout',
  'png',
  'jpeg',
  'svg',
  'csv',
  'w3c',
  'coco',
  'label-studio',
  'label-studio-config',
  'schema-org',
  'fhir',
] as const
export type FormatId = (typeof FORMAT_IDS)[number]

export const IMPORT_IDS = ['w3c', 'coco', 'label-studio'] as const
export type ImportId = (typeof IMPORT_IDS)[number]

export const PICTURE_TYPES = ['image/png', 'image/jpeg'] as const
export type PictureType = (typeof PICTURE_TYPES)[number]

/** The areas that the messages of a document have to hold. */
export const EXPORT_AREAS: readonly Area[] = [
  'app',
  'exchange',
  'foods',
  'handout',
  'health',
  'reasons',
  'report',
  'viewer',
]

/** What differs between a browser and Node. */
export type ExportTools = {
  readonly pagePart: PagePart
  /** The photos with numbered dots, and every item in words below them. */
  readonly picture: (document: ExportDocument, type: PictureType) => Promise<Uint8Array>
}

export type Format = {
  /** What comes after the photo's name. */
  readonly ending: string
  readonly mediaType: string
  readonly holds: 'text' | 'bytes'
  readonly write: (document: ExportDocument, tools: ExportTools) => Promise<string | Uint8Array>
  /**
   * One file for many documents, where other programs read it as a data set. `before`: what this wrote last, so that numbers
   * stay.
   */
  readonly writeSet?: (documents: ExportDocuments, before?: string) => Promise<string>
}

/** Every format with what writes it, fetched when it is needed. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  report: {
    ending: 'report.json',
    mediaType: 'application/json',
    holds: 'text',
    write: async (document) => (await import('./report-file.ts')).toReportFile(document),
  },
  html: {
    ending: 'html',
    mediaType: 'text/html',
    holds: 'text',
    write: async (document, { pagePart }) => {
      const [{ toWebPage }, { toReportFile }] = await Promise.all([
        import('./web-page.ts'),
        import('./report-file.ts'),
      ])
      return toWebPage(document, toReportFile(document), pagePart)
    },
  },
  handout: {
    ending: 'handout.html',
    mediaType: 'text/html',
    holds: 'text',
    write: async (document) => (await import('./handout-page.ts')).toHandoutPage(document),
  },
  png: picture('png', 'image/png'),
  jpeg: picture('jpg', 'image/jpeg'),
  svg: {
    ending: 'svg',
    mediaType: 'image/svg+xml',
    holds: 'text',
    write: async (document) => (await import('./svg/picture.ts')).toSvg(document),
  },
  csv: {
    ending: 'csv',
    mediaType: 'text/csv',
    holds: 'text',
    write: async ({ messages, analysis, rows, people }) =>
      (await import('../handout/csv.ts')).itemsAsCsv(messages, analysis, rows, people),
    writeSet: async (documents) => {
      const [{ messages, people }] = documents
      return (await import('../handout/csv.ts')).setAsCsv(messages, documents, people)
    },
  },
  w3c: {
    ...json(
      'w3c.json',
      'application/ld+json',
      async () => (await import('./web-annotations.ts')).toWebAnnotations,
    ),
    writeSet: async (documents) =>
      asText((await import('./web-annotations.ts')).toWebAnnotationSet(documents)),
  },
  coco: {
    ...json('coco.json', 'application/json', async () => (await import('./coco.ts')).toCoco),
    writeSet: async (documents, before) =>
      asText((await import('./coco-set.ts')).toCocoSet(documents, before && JSON.parse(before))),
  },
  'label-studio': {
    ...json(
      'label-studio.json',
      'application/json',
      async () => (await import('./label-studio.ts')).toLabelStudio,
    ),
    writeSet: async (documents, before) =>
      asText((await import('./label-studio.ts')).toLabelStudioSet(documents, before && JSON.parse(before))),
  },
  'label-studio-config': {
    ending: 'label-studio.xml',
    mediaType: 'application/xml',
    holds: 'text',
    write: async (document) => (await import('./label-studio.ts')).toLabelStudioConfig(document),
    writeSet: async (documents) => {
      const rows = documents.flatMap((document) => document.rows)
      return (await import('./label-studio.ts')).toLabelStudioConfig({ rows })
    },
  },
  'schema-org': json(
    'schema-org.json',
    'application/ld+json',
    async () => (await import('./schema-org.ts')).toSchemaOrg,
  ),
  fhir: json('fhir.json', 'application/fhir+json', async () => (await import('./fhir.ts')).toFhir),
}

type Read = (json: unknown) => Result<readonly Analysis[], ImportFailure>

/** What can be read back, with what reads it: the parsed JSON in, an analysis for each photo (or for those that belong together) out. */
export const IMPORTS: Readonly<Record<ImportId, () => Promise<Read>>> = {
  w3c: async () => (await import('./from-web-annotations.ts')).fromWebAnnotations,
  coco: async () => (await import('./from-coco.ts')).fromCoco,
  'label-studio': async () => (await import('./from-label-studio.ts')).fromLabelStudio,
}

function json(
  ending: string,
  mediaType: string,
  load: () => Promise<(document: ExportDocument) => object>,
): Format {
  return {
    ending,
    mediaType,
    holds: 'text',
    write: async (document) => asText((await load())(document)),
  }
}

function asText(json: object): string {
  return `${JSON.stringify(json, null, 1)}\n`
}

function picture(ending: string, mediaType: PictureType): Format {
  return {
    ending,
    mediaType,
    holds: 'bytes',
    write: (document, tools) => tools.picture(document, mediaType),
  }
}
