import { createRoot, type Root } from 'react-dom/client'
import { GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import { LOCALES } from '../messages/keys.ts'
import { loadMessages } from '../messages/load-messages.ts'
import type { Catalogue, Messages, Sentence } from '../messages/messages.ts'
import { pickLocale } from '../messages/pick-locale.ts'
import { MessagesProvider } from '../messages/react.tsx'
import { fromReport, type OpenedReport } from '../report/report.ts'
import type { Palette } from '../viewer/tokens.ts'
import type { Judge } from './judge.ts'
import { decodePhoto, failedToOpen, loadReport } from './load-report.ts'
import { PROFILE_ATTRIBUTES, profileFromAttributes } from './profile-attributes.ts'
import css from './styles.css?inline'
import type { Viewer } from './viewer.tsx'

const CATALOGUES = import.meta.glob<Catalogue>('../messages/*/{health,reasons,report,viewer}.json', {
  import: 'default',
})

type Content =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly sentence: Sentence }
  | {
      readonly state: 'open'
      readonly report: OpenedReport
      readonly judge: Judge
      readonly Viewer: typeof Viewer
      readonly photo?: ImageBitmap | undefined
    }

/**
 * `<dish-light src="lunch.report.json">`: a report on any page.
 * Attributes: `src`; `profile` (conditions), `allergies` (`peanut` or `peanut=severe`), `diets` and `medicines`, each a
 * list of ids, together one person who replaces those of the report; `palette`, `theme`.
 * Properties: `report` (parsed JSON instead of `src`), `profile` (one person or several).
 * Events, bubbling and composed: `dish-light-ready` { photo }, `dish-light-select` { id, name }, `dish-light-error` { message }.
 */
export class DishLightElement extends HTMLElement {
  static readonly observedAttributes = ['src', ...PROFILE_ATTRIBUTES, 'palette']

  /** The names its events are told under. */
  protected readonly names: readonly string[] = ['dish-light']
  readonly #mount = document.createElement('div')
  #root: Root | undefined
  /** Nothing is drawn before they are there. */
  #messages: Messages | undefined
  #content: Content = { state: 'loading' }
  #given: unknown
  #people: readonly HealthProfile[] | undefined
  #loading: AbortController | undefined

  constructor() {
    super()
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [styles()]
    shadow.append(this.#mount)
  }

  get report(): unknown {
    return this.#given
  }

  set report(json: unknown) {
    this.#given = json
    if (this.#root) void this.#open()
  }

  get profile(): readonly HealthProfile[] | undefined {
    return this.#people
  }

  set profile(people: HealthProfile | readonly HealthProfile[] | undefined) {
    this.#people = people && [people].flat()
    this.#render()
  }

  connectedCallback(): void {
    this.#adopt('report')
    this.#adopt('profile')
    this.#root = createRoot(this.#mount)
    void this.#open()
  }

  disconnectedCallback(): void {
    this.#loading?.abort()
    this.#root?.unmount()
    this.#root = undefined
  }

  attributeChangedCallback(name: string): void {
    // Attributes in the page's HTML are announced before the element is connected.
    if (!this.#root) return
    if (name === 'src') void this.#open()
    else this.#render()
  }

  /** A property set before the element was defined hides its accessor: hand it over. */
  #adopt(name: 'report' | 'profile'): void {
    const early = Object.getOwnPropertyDescriptor(this, name)
    if (!early) return
    delete (this as { report?: unknown; profile?: unknown })[name]
    Object.assign(this, { [name]: early.value })
  }

  async #open(): Promise<void> {
    this.#loading?.abort()
    const loading = new AbortController()
    this.#loading = loading
    this.#show({ state: 'loading' })
    try {
      const [content, messages] = await Promise.all([this.#read(loading.signal), this.#speak()])
      if (loading.signal.aborted) return
      this.#show(content)
      if (content.state === 'failed') this.#say('error', { message: content.sentence(messages) })
      else this.#say('ready', { photo: this.#report()?.analysis.photos[0].name })
    } catch (error) {
      if (!loading.signal.aborted) throw error
    }
  }

  /** In the language of the page, or else of its reader. */
  async #speak(): Promise<Messages> {
    if (this.#messages) return this.#messages
    const locale = pickLocale([document.documentElement.lang, ...navigator.languages], LOCALES)
    const messages = await loadMessages(CATALOGUES, locale, ['report', 'viewer', 'health', 'reasons'])
    this.#messages = messages
    this.#mount.lang = locale
    this.#render()
    return messages
  }

  async #read(signal: AbortSignal): Promise<Content> {
    const parts = Promise.all([import('./judge.ts').then(({ judge }) => judge()), import('./viewer.tsx')])
    const opened = await this.#source(signal)
    if (!opened.ok) return { state: 'failed', sentence: opened.failure }
    const report = opened.value
    const photo = await decodePhoto(report, report.analysis.photos[0].sha256)
    const [judge, { Viewer }] = await parts
    return { state: 'open', report, judge, Viewer, photo }
  }

  async #source(signal: AbortSignal) {
    if (this.#given !== undefined) {
      const opened = fromReport(this.#given)
      return opened.ok ? opened : { ok: false as const, failure: failedToOpen(opened.failure) }
    }
    const src = this.getAttribute('src')
    return src ? loadReport(src, signal) : { ok: false as const, failure: NO_SOURCE }
  }

  #report(): OpenedReport | undefined {
    return this.#content.state === 'open' ? this.#content.report : undefined
  }

  #show(content: Content): void {
    this.#content = content
    this.#render()
  }

  #render(): void {
    const messages = this.#messages
    if (!messages) return
    this.#root?.render(<MessagesProvider messages={messages}>{this.#view(messages)}</MessagesProvider>)
  }

  #view(messages: Messages) {
    const content = this.#content
    if (content.state === 'loading')
      return (
        <p className="pv-state" role="status">
          {messages.say('viewer.widget.loading')}
        </p>
      )
    const person = profileFromAttributes(messages, (name) => this.getAttribute(name))
    if (content.state === 'failed' || !person.ok)
      return (
        <p className="pv-state" role="alert">
          {content.state === 'failed' ? content.sentence(messages) : person.ok ? '' : person.failure}
        </p>
      )
    return (
      <content.Viewer
        report={content.report}
        judge={content.judge}
        photo={content.photo}
        people={this.#peopleFor(content.report, person.value)}
        palette={this.#palette()}
        onSelect={(item) => this.#say('select', item)}
      />
    )
  }

  #peopleFor(report: OpenedReport, named: HealthProfile | undefined): readonly HealthProfile[] {
    if (this.#people && this.#people.length > 0) return this.#people
    if (named) return [named]
    return report.profiles.length > 0 ? report.profiles : [GENERAL_PROFILE]
  }

  #palette(): Palette {
    return this.getAttribute('palette') === 'blue-orange' ? 'blue-orange' : 'green-red'
  }

  #say(event: 'ready' | 'select' | 'error', detail: unknown): void {
    for (const name of this.names)
      this.dispatchEvent(new CustomEvent(`${name}-${event}`, { detail, bubbles: true, composed: true }))
  }
}

const NO_SOURCE: Sentence = ({ say }) => say('viewer.widget.noSource')

let sheet: CSSStyleSheet | undefined

/** Made once and shared by every element on the page. */
function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
  }
  return sheet
}
