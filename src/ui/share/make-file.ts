import type { App } from '../../app/create-app.ts'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import { composeHandout, type Handout, numbersOf } from '../../handout/handout.ts'
import { alertsInBrief } from '../../messages/assessment-words.ts'
import type { Messages } from '../../messages/messages.ts'
import { whomWords } from '../../messages/people-in-words.ts'
import { toDots } from '../../viewer/painter/dots.ts'

/** What is handed on as a file. */
export const FILE_KINDS = ['picture', 'page', 'report', 'table'] as const
export type FileKind = (typeof FILE_KINDS)[number]

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
  const { people, analysis, rows } = open
  const { hideCalories } = app.store.getState().settings
  const handout = composeHandout(messages, analysis, rows, {
    people,
    named: withPeople,
    calories: !hideCalories,
  })
  const { reportFileName, serializeReport } = await import('../../report/report.ts')
  const named = (ending: string) => reportFileName(analysis.photos[0].name).replace(/report\.json$/, ending)
  const report = async () => {
    const about = messages.say('report.about', { date: PRICES_AS_OF })
    const made = await app.makeReport({ withPeople, about, messages })
    return made ? serializeReport(made) : ''
  }
  switch (kind) {
    case 'report':
      return new File([await report()], named('report.json'), { type: 'application/json' })
    case 'table': {
      const { itemsAsCsv } = await import('../../handout/csv.ts')
      return new File([itemsAsCsv(messages, analysis, rows, people)], named('csv'), { type: 'text/csv' })
    }
    case 'page':
      return new File([await page(messages, open, handout, await report(), hideCalories)], named('html'), {
        type: 'text/html',
      })
    case 'picture':
      return new File([await picture(app, messages, open, handout, withPeople)], named('png'), {
        type: 'image/png',
      })
  }
}

/** "Made with Dishlight on 30 Nov 2026. Rules 1a2b3c4d. Estimates from a photo …" */
export function footWords(
  messages: Messages,
  createdAt: string,
  { rules, rulesNote = '' }: Pick<Handout, 'rules' | 'rulesNote'>,
): string {
  return messages.sentences([
    messages.say('handout.madeBy', {
      app: messages.say('app.name'),
      date: messages.date(new Date(createdAt)),
      rules,
    }),
    rulesNote,
    messages.say('handout.estimates'),
    messages.say('app.advice'),
  ])
}

/** The widget in one script and its words, beside the app: fetched only for this. */
async function page(
  messages: Messages,
  open: HandedOn,
  handout: Handout,
  report: string,
  hideCalories: boolean,
): Promise<string> {
  const [{ webPage }, script, words] = await Promise.all([
    import('../../handout/web-page.ts'),
    fetchText('page/page.js'),
    fetchText(`page/words-${messages.locale}.json`),
  ])
  return webPage(messages, handout, {
    title: open.analysis.photos[0].name,
    report,
    hideCalories,
    words,
    script,
    foot: footWords(messages, open.createdAt, handout),
  })
}

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`A part of the page is not there: ${path} gave ${response.status}`)
  return response.text()
}

async function picture(
  app: App,
  messages: Messages,
  open: HandedOn,
  handout: Handout,
  withPeople: boolean,
): Promise<Blob> {
  const { drawPicture } = await import('../../viewer/picture/draw-picture.ts')
  const { palette } = app.store.getState().settings
  return drawPicture({
    photos: open.photos.map(({ sha256, original }) => ({
      file: new Blob([original.bytes], { type: original.mediaType }),
      dots: toDots(open.rows, sha256),
    })),
    numbers: numbersOf(handout),
    legend: {
      groups: handout.groups.map(({ dot, heading, items }) => ({
        dot,
        heading,
        items: items.map(({ number, name, assessments, words }) => ({
          number,
          name,
          note:
            open.people.length > 1 || !assessments[0]
              ? words
              : (alertsInBrief(messages, assessments[0]) ?? ''),
        })),
      })),
      foot: messages.sentences([
        ...(withPeople
          ? [messages.say('health.assessment.sentence', { words: whomWords(messages, open.people) })]
          : []),
        footWords(messages, open.createdAt, handout),
      ]),
    },
    palette,
  })
}
