import { createRoot, type Root } from 'react-dom/client'
import type { Row } from '../core/analysis/row.ts'
import { withoutEnergy } from '../core/analysis/without-energy.ts'
import type { HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import type { PhotoId } from '../core/terms/ids.ts'
import { PALETTES } from '../core/terms/palettes.ts'
import { directionOf } from '../messages/direction.ts'
import { inReadersWords } from '../messages/food-names.ts'
import type { Catalogues } from '../messages/load-messages.ts'
import type { Messages } from '../messages/messages.ts'
import { MessagesProvider } from '../messages/react.tsx'
import { type Spoken, spokenOf } from '../messages/spoken.ts'
import { decodePhoto } from './decode-photo.ts'
import facadeCss from './facade.css?inline'
import { firstWords, localeOf } from './language.ts'
import { Notice } from './notice.ts'
import { type Opened, opened } from './opened.ts'
import type { peopleAsked } from './people-asked.ts'
import { PERSON_ATTRIBUTES } from './reflecting.ts'
import type { ErrorCode, Refusal } from './refusal.ts'
import { sheetOf } from './sheet-of.ts'
import { type ShownItem, shownItem } from './shown-item.ts'
import { crossOriginOf, type Source } from './source.ts'
import css from './styles.css?inline'
import { Viewer } from './viewer.tsx'

/** The element, as the stage needs it. */
export type Host = {
  readonly element: HTMLElement
  readonly shadow: ShadowRoot
  readonly catalogues: Catalogues
  readonly people: () => unknown
  /** What is shown now, once it is drawn. */
  readonly onShown: (items: readonly ShownItem[]) => void
  readonly onRefused: (code: ErrorCode, message: string) => void
  readonly onSelect: (item: ShownItem | undefined) => void
  readonly onHover: (item: ShownItem | undefined) => void
}

type Shown = {
  readonly report: Opened
  readonly photo: ImageBitmap | undefined
  readonly decode: (photo: PhotoId) => Promise<ImageBitmap | undefined>
  readonly people: readonly HealthProfile[]
  readonly rows: readonly Row[]
  readonly foods: FoodTable | undefined
}
/** How a page may write that no scores are to stand beside the dots. */
const HIDDEN = ['hidden', 'false']

type Content = Shown | Refusal | 'loading'

/** All of the element that waits until it comes near what is seen: reads, judges and draws. */
export class Stage {
  readonly #host: Host
  readonly #mount = document.createElement('div')
  readonly #notice: Notice
  readonly #root: Root
  readonly #spoken: Spoken
  #messages: Messages | undefined
  #opened: ReturnType<typeof opened> = opened({ failure: 'no-source' })
  #content: Content = 'loading'
  #work = new AbortController()
  #selectedId: string | undefined

  constructor(host: Host) {
    this.#host = host
    this.#spoken = spokenOf(host.catalogues, ['report', 'viewer', 'health', 'foods'])
    host.shadow.adoptedStyleSheets = [sheetOf(facadeCss), sheetOf(css)]
    this.#mount.className = 'dish-light-frame'
    host.shadow.replaceChildren(this.#mount)
    this.#notice = new Notice(host.shadow)
    this.#root = createRoot(this.#mount)
  }

  get selectedId(): string | undefined {
    return this.#selectedId
  }

  /** Shows another report. */
  open(source: Promise<Source>): void {
    this.#opened = source.then(opened)
    // Given up before anybody asked for it.
    this.#opened.catch(() => {})
    this.#selectedId = undefined
    this.#show('loading')
    this.refresh()
  }

  /** Works out anew what is to be shown, for whom and in which language. */
  refresh(): void {
    this.#work.abort()
    const work = new AbortController()
    this.#work = work
    void this.#prepare(work.signal)
  }

  /** Whether there is such an item; it is selected then. The same function each time, so that no row is drawn anew for it. */
  readonly select = (id: string | undefined): boolean => {
    const content = this.#content
    const row = id === undefined ? undefined : this.#rows.find((one) => one.id === id)
    if (id !== undefined && !row) {
      this.#tellRefusal({
        code: 'unknown-item',
        sentence: ({ say }) => say('viewer.widget.unknownItem', { id }),
      })
      return false
    }
    if (this.#selectedId !== id) {
      this.#selectedId = id
      this.#host.onSelect(row && shownItem(row))
    }
    this.#show(content)
    return true
  }

  readonly #hover = (id: string | undefined): void => {
    const row = id === undefined ? undefined : this.#rows.find((one) => one.id === id)
    this.#host.onHover(row && shownItem(row))
  }

  close(): void {
    this.#work.abort()
    this.#notice.close()
    this.#root.unmount()
    if (typeof this.#content === 'object' && 'photo' in this.#content) this.#content.photo?.close()
  }

  async #prepare(signal: AbortSignal): Promise<void> {
    try {
      const messages = await this.#speak()
      const content = await this.#toShow(messages, signal)
      if (signal.aborted) return
      this.#show(content)
      if ('code' in content) this.#tellRefusal(content)
      else this.#host.onShown(this.#rows.map(shownItem))
    } catch {
      if (!signal.aborted) this.#refuseUnloaded()
    }
  }

  async #toShow(messages: Messages, signal: AbortSignal): Promise<Exclude<Content, 'loading'>> {
    const read = await this.#opened
    if (!read.ok) return read.failure
    const report = read.value
    const asked = await this.#asked(messages)
    if (!asked.ok) return asked.failure
    const people = asked.value ?? report.people
    const isAsked = asked.value !== undefined
    const [pictures, judged] = await Promise.all([
      this.#picturesOf(report),
      report.judged && !isAsked
        ? { rows: report.judged.rows, foods: undefined }
        : this.#judge(report, people, signal),
    ])
    return 'code' in judged ? judged : { report, people, ...pictures, ...judged }
  }

  /** Most pages name nobody: what reads people is fetched for the others. */
  async #asked(messages: Messages): ReturnType<typeof peopleAsked> {
    const { element, people } = this.#host
    const isNamed = people() !== undefined || PERSON_ATTRIBUTES.some((name) => element.hasAttribute(name))
    if (!isNamed) return { ok: true, value: undefined }
    return (await import('./people-asked.ts')).peopleAsked(messages, element, people())
  }

  /** The first photo, and how to decode the others: once for each report. */
  async #picturesOf(report: Opened): Promise<Pick<Shown, 'photo' | 'decode'>> {
    const before = this.#content
    if (typeof before === 'object' && 'report' in before && before.report === report) {
      const { photo, decode } = before
      return { photo, decode }
    }
    const { element } = this.#host
    const base = new URL(element.getAttribute('src') ?? '', document.baseURI).href
    const place = { base, allowed: crossOriginOf(element) }
    const decode = (photo: PhotoId) => decodePhoto(report, photo, place)
    return { photo: await decode(report.photos[0].sha256), decode }
  }

  async #judge(report: Opened, people: readonly HealthProfile[], signal: AbortSignal) {
    const [whole, { judged }] = await Promise.all([report.whole(), import('./judging.ts')])
    if (!whole.ok) return whole.failure
    const { better, ...first } = await judged(whole.value, people)
    void better.then((later) => {
      const content = this.#content
      if (later && !signal.aborted && typeof content === 'object' && 'report' in content)
        this.#show({ ...content, ...later })
    })
    return first
  }

  async #speak(): Promise<Messages> {
    const locale = localeOf(this.#host.element)
    if (this.#messages?.locale === locale) return this.#messages
    const messages = await this.#spoken.inLocale(locale)
    this.#messages = messages
    this.#mount.lang = locale
    this.#mount.dir = directionOf(locale)
    return messages
  }

  get #rows(): readonly Row[] {
    const content = this.#content
    if (!this.#messages || typeof content === 'string' || 'code' in content) return []
    const rows = inReadersWords(this.#messages, content.rows)
    return this.#host.element.hasAttribute('hide-calories') ? withoutEnergy(rows) : rows
  }

  #tellRefusal({ code, sentence }: Refusal): void {
    if (this.#messages) this.#host.onRefused(code, sentence(this.#messages))
  }

  /** Its words did not come either, perhaps. */
  #refuseUnloaded(): void {
    const words = firstWords(localeOf(this.#host.element), 'embed.notLoaded')
    this.#show({ code: 'not-loaded', sentence: () => words })
    this.#host.onRefused('not-loaded', words)
  }

  #show(content: Content): void {
    this.#content = content
    this.redraw()
  }

  /** Draws what is shown anew: by other colours, without calories. */
  redraw(): void {
    this.#root.render(this.#drawn())
  }

  #drawn() {
    const locale = localeOf(this.#host.element)
    const content = this.#content
    const messages = this.#messages
    if (content === 'loading') return <State role="status" words={firstWords(locale, 'embed.loading')} />
    // Without messages nothing else can be refused than that they did not come.
    if ('code' in content || !messages)
      return (
        <State
          role="alert"
          words={
            'code' in content && messages ? content.sentence(messages) : firstWords(locale, 'embed.notLoaded')
          }
        />
      )
    this.#notice.say(messages.say('viewer.widget.notAdvice'))
    const { element } = this.#host
    return (
      <MessagesProvider messages={messages} loadArea={this.#spoken.loadArea}>
        <Viewer
          {...content}
          rows={this.#rows}
          palette={PALETTES.find((each) => each === element.getAttribute('palette')) ?? 'green-red'}
          scores={!HIDDEN.includes(element.getAttribute('scores') ?? '')}
          selectedId={this.#selectedId}
          onSelect={this.select}
          onHover={this.#hover}
          onNotLoaded={() => this.#host.onRefused('not-loaded', firstWords(locale, 'embed.notLoaded'))}
        />
      </MessagesProvider>
    )
  }
}

function State({ role, words }: { readonly role: 'status' | 'alert'; readonly words: string }) {
  return (
    <div className="pv-state" role={role}>
      {role === 'alert' ? <slot name="error">{words}</slot> : words}
    </div>
  )
}
