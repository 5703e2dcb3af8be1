import { createRoot, type Root } from 'react-dom/client'
import type { Row } from '../core/analysis/row.ts'
import { withoutEnergy } from '../core/analysis/without-energy.ts'
import { directionOf } from '../messages/direction.ts'
import { inReadersWords } from '../messages/food-names.ts'
import type { Catalogues } from '../messages/load-messages.ts'
import type { Messages } from '../messages/messages.ts'
import { MessagesProvider } from '../messages/react.tsx'
import { type Content, contentOf, isShown, type Shown, type Wanted } from './content.ts'
import facadeCss from './facade.css?inline'
import { firstWords, localeOf } from './language.ts'
import { looksOf } from './looks.ts'
import { Notice } from './notice.ts'
import { opened } from './opened.ts'
import type { ErrorCode, Refusal } from './refusal.ts'
import { sheetOf } from './sheet-of.ts'
import { type ShownItem, shownItem } from './shown-item.ts'
import type { Source } from './source.ts'
import { Speech } from './speech.ts'
import { State } from './state.tsx'
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

/** All of the element that waits until it comes near what is seen: reads, judges and draws. */
export class Stage {
  readonly #host: Host
  readonly #mount = document.createElement('div')
  readonly #notice: Notice
  readonly #root: Root
  readonly #speech: Speech
  #opened: ReturnType<typeof opened> = opened({ failure: 'no-source' })
  #content: Content = 'loading'
  #work = new AbortController()
  #selectedId: string | undefined

  constructor(host: Host) {
    this.#host = host
    this.#speech = new Speech(host.element, host.catalogues)
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
    const row = this.#rows.find((one) => one.id === id)
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
    this.redraw()
    return true
  }

  readonly #hover = (id: string | undefined): void => {
    const row = this.#rows.find((one) => one.id === id)
    this.#host.onHover(row && shownItem(row))
  }

  close(): void {
    this.#work.abort()
    this.#notice.close()
    this.#root.unmount()
    if (isShown(this.#content)) this.#content.photo?.close()
  }

  async #prepare(signal: AbortSignal): Promise<void> {
    try {
      const messages = await this.#speech.speak()
      this.#mount.lang = messages.locale
      this.#mount.dir = directionOf(messages.locale)
      const content = await this.#toShow(messages, signal)
      if (signal.aborted) return
      this.#show(content)
      if ('code' in content) return this.#tellRefusal(content)
      await this.#speech.learnNames()
      if (signal.aborted) return
      this.redraw()
      this.#host.onShown(this.#rows.map(shownItem))
    } catch {
      if (!signal.aborted) this.#refuseUnloaded()
    }
  }

  async #toShow(messages: Messages, signal: AbortSignal): Promise<Shown | Refusal> {
    const read = await this.#opened
    if (!read.ok) return read.failure
    const { element, people } = this.#host
    const onBetter: Wanted['onBetter'] = (later) => {
      if (!signal.aborted && isShown(this.#content)) this.#show({ ...this.#content, ...later })
    }
    const before = this.#content
    const { loadArea } = this.#speech
    return contentOf({ element, messages, loadArea, opened: read.value, people: people(), before, onBetter })
  }

  get #rows(): readonly Row[] {
    const content = this.#content
    const { messages } = this.#speech
    if (!messages || !isShown(content)) return []
    const rows = inReadersWords(messages, content.rows)
    return this.#host.element.hasAttribute('hide-calories') ? withoutEnergy(rows) : rows
  }

  #tellRefusal({ code, sentence }: Refusal): void {
    const { messages } = this.#speech
    if (messages) this.#host.onRefused(code, sentence(messages))
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
    const { messages, hasNames, loadArea } = this.#speech
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
    return (
      <MessagesProvider messages={messages} loadArea={loadArea}>
        <Viewer
          {...content}
          rows={this.#rows}
          hasNames={hasNames}
          {...looksOf(this.#host.element)}
          selectedId={this.#selectedId}
          onSelect={this.select}
          onHover={this.#hover}
          onNotLoaded={() => this.#host.onRefused('not-loaded', firstWords(locale, 'embed.notLoaded'))}
        />
      </MessagesProvider>
    )
  }
}
