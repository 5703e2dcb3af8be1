import type { App } from '../../app/create-app.ts'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import type { ExportDocument } from '../../exchange/document.ts'
import { type ExportTools, FORMATS, type FormatId, type PictureType } from '../../exchange/formats.ts'
import { composeHandout, numbersOf } from '../../handout/handout.ts'
import type { Messages } from '../../messages/messages.ts'
import { toDots } from '../../viewer/painter/dots.ts'

/** What is handed on as a file, to people. */
export const FILE_KINDS = ['picture', 'page', 'report', 'table'] as const
/** The same as other programs take it, under the names of its formats. */
export const PROGRAM_KINDS = [
  'jpeg',
  'svg',
  'w3c',
  'coco',
  'label-studio',
  'label-studio-config',
  'schema-org',
  'fhir',
] as const satisfies readonly FormatId[]
export type FileKind = (typeof FILE_KINDS)[number] | (typeof PROGRAM_KINDS)[number]

/** Those whose format has another name. */
const FORMAT_OF = { picture: 'png', page: 'html', table: 'csv' } as const satisfies {
  readonly [K in FileKind]?: FormatId
}

type HandedOn = NonNullable<ReturnType<App['handedOn']>>

/** The file of that kind, of what is open now. Its makers are fetched when they are needed. Rejects where one cannot be had. */
export async function makeFile(
  kind: FileKind,
  app: App,
  messages: Messages,
  withPeople: boolean,
): Promise<File | undefined> {
  const open = app.handedOn(withPeople)
  if (!open) return undefined
  const tools: ExportTools = { pagePart: fetchPart, picture: pictureOf(open) }
  const { hideCalories, palette } = app.store.getState().settings
  const document: ExportDocument = {
    ...open,
    named: withPeople,
    calories: !hideCalories,
    palette,
    images: new Map(open.photos.map(({ sha256, sent }) => [sha256, sent.bytes])),
    messages,
  }
  const { reportFileName, serializeReport } = await import('../../report/report.ts')
  const report = async () => {
    const about = messages.say('report.about', { date: PRICES_AS_OF })
    const made = await app.makeReport({ withPeople, about, messages })
    return made ? serializeReport(made) : ''
  }
  const { ending, mediaType, write } = FORMATS[formatOf(kind)]
  const name = reportFileName(open.analysis.photos[0].name).replace(/report\.json$/, ending)
  return new File([await content()], name, { type: mediaType })

  async function content(): Promise<BlobPart> {
    // What was checked here counts in them for nobody else.
    if (kind === 'report') return report()
    if (kind === 'page') {
      const { toWebPage } = await import('../../exchange/web-page.ts')
      return toWebPage(document, await report(), fetchPart)
    }
    return (await write(document, tools)) as BlobPart
  }
}

function formatOf(kind: FileKind): FormatId {
  return kind in FORMAT_OF ? FORMAT_OF[kind as keyof typeof FORMAT_OF] : (kind as FormatId)
}

/** The widget in one script and its data, beside the app: fetched only for a page. */
async function fetchPart(file: string): Promise<string> {
  const response = await fetch(`embed/${file}`)
  if (!response.ok) throw new Error(`A part of the page is not there: ${file} gave ${response.status}`)
  return response.text()
}

/** Draws the photos as they were opened, which may be larger than what was sent. */
function pictureOf({ photos }: HandedOn): ExportTools['picture'] {
  return async (document: ExportDocument, type: PictureType) => {
    const [{ drawPicture }, { pictureLegend }] = await Promise.all([
      import('../../viewer/picture/draw-picture.ts'),
      import('../../exchange/picture-legend.ts'),
    ])
    const { messages, analysis, rows, people, named, calories, palette } = document
    const handout = composeHandout(messages, analysis, rows, { people, named, calories })
    const drawn = await drawPicture({
      photos: photos.map(({ sha256, original }) => ({
        file: new Blob([original.bytes], { type: original.mediaType }),
        dots: toDots(rows, sha256),
      })),
      numbers: numbersOf(handout),
      legend: pictureLegend(document, handout),
      palette,
      type,
    })
    return new Uint8Array(await drawn.arrayBuffer())
  }
}
