import type { Row } from '../core/analysis/row.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { sameContent } from '../core/util/memoised.ts'
import type { Messages } from '../messages/messages.ts'
import { decodePhoto } from './decode-photo.ts'
import type { Opened } from './opened.ts'
import type * as asking from './people-asked.ts'
import { PERSON_ATTRIBUTES } from './reflecting.ts'
import type { Refusal } from './refusal.ts'
import { crossOriginOf } from './source.ts'
import type { Speech } from './speech.ts'

export type Shown = {
  readonly report: Opened
  readonly photo: ImageBitmap | undefined
  readonly decode: (photo: PhotoId) => Promise<ImageBitmap | undefined>
  readonly people: readonly HealthProfile[]
  readonly rows: readonly Row[]
  readonly foods: FoodTable | undefined
}

/** What is shown in the element. */
export type Content = Shown | Refusal | 'loading'

export type Wanted = {
  readonly element: Element
  readonly messages: Messages
  readonly loadArea: Speech['loadArea']
  readonly opened: Opened
  /** What the page gave as `people`. */
  readonly people: unknown
  /** What is shown now: photos of the same report are not decoded again. */
  readonly before: Content
  /** The verdicts once more, by more names. */
  readonly onBetter: (later: Pick<Shown, 'rows' | 'foods'>) => void
}

/** Works out what is to be shown of a report, and for whom. */
export async function contentOf(wanted: Wanted): Promise<Shown | Refusal> {
  const report = wanted.opened
  const asked = await askedFor(wanted)
  if (!asked.ok) return asked.failure
  const isKnown = asked.value === undefined || areSame(asked.value, report.people)
  const people = isKnown ? report.people.map(calledAs(asked.value)) : asked.value
  const [pictures, judged] = await Promise.all([
    picturesOf(wanted),
    report.judged && isKnown
      ? { rows: report.judged.rows, foods: undefined }
      : judgedAnew(report, people, wanted.onBetter),
  ])
  return 'code' in judged ? judged : { report, people, ...pictures, ...judged }
}

/** Most pages name nobody: what reads people is fetched for the others. */
async function askedFor({
  element,
  messages,
  loadArea,
  people,
}: Wanted): ReturnType<typeof asking.peopleAsked> {
  const isNamed = people !== undefined || PERSON_ATTRIBUTES.some((name) => element.hasAttribute(name))
  if (!isNamed) return { ok: true, value: undefined }
  const [{ peopleAsked }, words] = await Promise.all([
    import('./people-asked.ts'),
    loadArea('asked', messages.locale),
  ])
  return peopleAsked(messages.with(words), element, people)
}

/** Whether they are known by the same facts, whatever they are called: their verdicts are there then. */
function areSame(asked: readonly HealthProfile[], judged: readonly HealthProfile[]): boolean {
  const facts = (people: readonly HealthProfile[]) => people.map(({ id: _, name: __, ...person }) => person)
  return sameContent(facts(asked), facts(judged))
}

/** As the page calls them. */
function calledAs(asked: readonly HealthProfile[] | undefined) {
  return (person: HealthProfile, at: number) => ({ ...person, name: asked?.[at]?.name ?? person.name })
}

/** The first photo, and how to decode the others: once for each report. */
async function picturesOf({
  element,
  opened: report,
  before,
}: Wanted): Promise<Pick<Shown, 'photo' | 'decode'>> {
  if (isShown(before) && before.report === report) return { photo: before.photo, decode: before.decode }
  const base = new URL(element.getAttribute('src') ?? '', document.baseURI).href
  const place = { base, allowed: crossOriginOf(element) }
  const decode = (photo: PhotoId) => decodePhoto(report, photo, place)
  return { photo: await decode(report.photos[0].sha256), decode }
}

async function judgedAnew(report: Opened, people: readonly HealthProfile[], onBetter: Wanted['onBetter']) {
  const [whole, { judged }] = await Promise.all([report.whole(), import('./judging.ts')])
  if (!whole.ok) return whole.failure
  const { better, ...first } = await judged(whole.value, people)
  void better.then((later) => later && onBetter(later))
  return first
}

export function isShown(content: Content): content is Shown {
  return typeof content === 'object' && 'report' in content
}
