import { createRoot, type Root } from 'react-dom/client'
import { GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import type { FoodTable } from '../core/nutrition/table/food.ts'
import { hasUnknownWords } from '../core/nutrition/table/food.ts'
import type { Result } from '../core/terms/failure.ts'
import { PALETTES } from '../core/terms/palettes.ts'
import { loadFoods, loadForeignNames } from '../food-data/browser.ts'
import { directionOf } from '../messages/direction.ts'
import { LOCALES } from '../messages/keys.ts'
import type { Catalogues } from '../messages/load-messages.ts'
import type { Messages, Sentence } from '../messages/messages.ts'
import { pickLocale } from '../messages/pick-locale.ts'
import { MessagesProvider } from '../messages/react.tsx'
import { type Spoken, spokenOf } from '../messages/spoken.ts'
import { fromReport, type OpenedReport } from '../report/report.ts'
import { PACE } from '../viewer/pace.ts'
import { decodePhoto, loadReport, orSentence } from './load-report.ts'
import { PROFILE_ATTRIBUTES, profileFromAttributes } from './profile-attributes.ts'
import css from './styles.css?inline'
import type { Viewer } from './viewer.tsx'

/** What is shown: a sentence, or a report. */
type Content =
  | { readonly role: 'status' | 'alert'; readonly sentence: Sentence }
  | {
      readonly report: OpenedReport
      readonly foods: FoodTable
      readonly Viewer: typeof Viewer
      readonly photo: ImageBitmap | undefined
    }

const LOADING: Content = { role: 'status', sentence: ({ say }) => say('viewer.widget.loading') }

/** Made once and shared by every element on the page. */
const sheet = new CSSStyleSheet()
sheet.replaceSync(css)

/**
 * `<dish-light src="lunch.report.json">`: a report on any page.
 * Attributes: `src`; `profile` (conditions), `allergies` (`peanut` or `peanut=severe`), `diets` and `medicines`, each a
 * list of ids, `age` (`5` or `8 months`), `child`, `sex` and `activity`, together one person who replaces those of the
 * report; `palette`, `theme`; `hide-calories`, with which no calories are told; `lang`, or else that of what is around it.
 * Properties: `report` (parsed JSON instead of `src`), `profile` (one person or several).
 * Events, bubbling and composed: `dish-light-ready` { photo }, `dish-light-select` { id, name }, `dish-light-error` { message }.
 */
export class DishLightElement extends HTMLElement {
  static readonly observedAttributes = ['src', ...PROFILE_ATTRIBUTES, 'palette', 'hide-calories', 'lang']
  /** The words it can speak, given by whoever defines it. */
  static catalogues: Catalogues = {}

  /** The names its events are told under. */
  protected readonly names: readonly string[] = ['dish-light']
  readonly #mount = document.createElement('div')
  #root: Root | undefined
  /** Nothing is drawn before they are there. */
  #messages: Messages | undefined
  readonly #spoken: Spoken = spokenOf(DishLightElement.catalogues, ['report', 'viewer', 'health', 'foods'])
  #content = LOADING
  #given: unknown
  #people: readonly HealthProfile[] | undefined
  #loading: AbortController | undefined

  constructor() {
    super()
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheet]
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
    else if (name === 'lang') void this.#speak()
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
    this.#show(LOADING)
    try {
      const [content, messages] = await Promise.all([this.#read(loading.signal), this.#speak()])
      if (loading.signal.aborted) return
      this.#show(content)
      void this.#learnLanguages(content, loading.signal)
      if ('sentence' in content) this.#say('error', { message: content.sentence(messages) })
      else this.#say('ready', { photo: content.report.analysis.photos[0].name })
    } catch (error) {
      if (!loading.signal.aborted) throw error
    }
  }

  /** In its own language or that of what is around it, or else of its reader. */
  async #speak(): Promise<Messages> {
    const around = this.closest<HTMLElement>('[lang]')?.lang ?? ''
    const locale = pickLocale([around, ...navigator.languages], LOCALES)
    if (this.#messages?.locale === locale) return this.#messages
    const messages = await this.#spoken.inLocale(locale)
    this.#messages = messages
    this.#mount.lang = locale
    this.#mount.dir = directionOf(locale)
    this.#render()
    return messages
  }

  async #read(signal: AbortSignal): Promise<Content> {
    const parts = Promise.all([loadFoods(PACE).catch(() => undefined), import('./viewer.tsx')])
    const opened = await this.#source(signal)
    if (!opened.ok) return { role: 'alert', sentence: opened.failure }
    const report = opened.value
    const photo = await decodePhoto(report, report.analysis.photos[0].sha256)
    const [foods, { Viewer }] = await parts
    if (!foods) return { role: 'alert', sentence: ({ say }) => say('viewer.widget.noFoods') }
    return { report, foods, Viewer, photo }
  }

  /** Names of other languages are fetched only where a name has words that nobody knows. Without them such words raise alerts. */
  async #learnLanguages(content: Content, signal: AbortSignal): Promise<void> {
    if ('sentence' in content) return
    const { report, foods } = content
    const isUnknown = report.analysis.sightings.some(({ label }) => hasUnknownWords(foods.read(label, false)))
    if (!isUnknown) return
    const learnt = await loadForeignNames(PACE).catch(() => foods)
    if (!signal.aborted && learnt !== foods) this.#show({ ...content, foods: learnt })
  }

  async #source(signal: AbortSignal): Promise<Result<OpenedReport, Sentence>> {
    if (this.#given !== undefined) return orSentence(fromReport(this.#given))
    const src = this.getAttribute('src')
    if (src) return loadReport(src, signal)
    return { ok: false, failure: ({ say }) => say('viewer.widget.noSource') }
  }

  #show(content: Content): void {
    this.#content = content
    this.#render()
  }

  #render(): void {
    const messages = this.#messages
    if (!messages) return
    this.#root?.render(
      <MessagesProvider messages={messages} loadArea={this.#spoken.loadArea}>
        {this.#view(messages)}
      </MessagesProvider>,
    )
  }

  #view(messages: Messages) {
    const content = this.#content
    if ('sentence' in content) return <State role={content.role} words={content.sentence(messages)} />
    const person = profileFromAttributes(messages, (name) => this.getAttribute(name))
    if (!person.ok) return <State role="alert" words={person.failure} />
    const { Viewer, ...opened } = content
    return (
      <Viewer
        {...opened}
        people={this.#peopleFor(content.report, person.value)}
        palette={PALETTES.find((each) => each === this.getAttribute('palette')) ?? 'green-red'}
        hideCalories={this.hasAttribute('hide-calories')}
        onSelect={(item) => this.#say('select', item)}
      />
    )
  }

  #peopleFor(report: OpenedReport, named: HealthProfile | undefined): readonly HealthProfile[] {
    if (this.#people && this.#people.length > 0) return this.#people
    if (named) return [named]
    return report.people.length > 0 ? report.people : [GENERAL_PROFILE]
  }

  #say(event: 'ready' | 'select' | 'error', detail: unknown): void {
    for (const name of this.names)
      this.dispatchEvent(new CustomEvent(`${name}-${event}`, { detail, bubbles: true, composed: true }))
  }
}

function State({ role, words }: { role: 'status' | 'alert'; words: string }) {
  return (
    <p className="pv-state" role={role}>
      {words}
    </p>
  )
}
