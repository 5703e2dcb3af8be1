import { createRoot, type Root } from 'react-dom/client'
import type { Row } from '../core/analysis/row.ts'
import { withoutEnergy } from '../core/analysis/without-energy.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { PALETTES } from '../core/terms/palettes.ts'
import { directionOf } from '../messages/direction.ts'
import { inReadersWords } from '../messages/food-names.ts'
import type { Catalogues } from '../messages/load-messages.ts'
import type { Messages } from '../messages/messages.ts'
import { MessagesProvider } from '../messages/react.tsx'
import { type Spoken, spokenOf } from '../messages/spoken.ts'
import type { OpenedReport } from '../report/report.ts'
import facadeCss from './facade.css?inline'
import { firstWords, localeOf } from './language.ts'
import { Notice } from './notice.ts'
import { decodePhoto, opened } from './opened.ts'
import { peopleAsked } from './people-asked.ts'
import type { ErrorCode, Refusal } from './refusal.ts'
import { sheetOf } from './sheet-of.ts'
import { type ShownItem, shownItem } from './shown-item.ts'
import type { Source } from './source.ts'
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
  readonly report: OpenedReport
  readonly photo: ImageBitmap | undefined
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
  #source: Promise<Source> = Promise.resolve({ failure: 'no-source' })
  #opened: Awaited<ReturnType<typeof opened>> | undefined
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
    this.#source = source
    this.#opened = undefined
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

  /** Whether there is such an item; it is selected then. */
  select(id: string | undefined): boolean {
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
    const source = await this.#source
    this.#opened ??= await opened(source)
    if (!this.#opened.ok) return this.#opened.failure
    const report = this.#opened.value
    const asked = await peopleAsked(messages, this.#host.element, this.#host.people())
    if (!asked.ok) return asked.failure
    const people = asked.value ?? (report.people.length > 0 ? report.people : [GENERAL_PROFILE])
    const before = this.#content
    const photo =
      typeof before === 'object' && 'report' in before && before.report === report
        ? before.photo
        : await decodePhoto(report, report.analysis.photos[0].sha256)
    return { report, photo, people, ...(await this.#judge(report, people, signal)) }
  }

  async #judge(report: OpenedReport, people: readonly HealthProfile[], signal: AbortSignal) {
    const { judged } = await import('./judging.ts')
    const { better, ...first } = await judged(report, people)
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
          onSelect={(id) => this.select(id)}
          onHover={(row) => this.#host.onHover(row && shownItem(row))}
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
