import type { Catalogues } from '../messages/load-messages.ts'
import type { DishLightEvents } from './events.ts'
import { Facade } from './facade.ts'
import { isPeople, type People, warnOfProfile } from './former-profile.ts'
import { whenNear } from './near.ts'
import { promised } from './promised.ts'
import { ATTRIBUTES, type Attribute, ReflectingElement, type Told } from './reflecting.ts'
import type { ErrorCode } from './refusal.ts'
import type { ShownItem } from './shown-item.ts'
import { crossOriginOf, fetchReport, type Source } from './source.ts'
import type { Stage } from './stage.tsx'

export type { DishLightEvents, ErrorCode, ShownItem }

/** What only changes how it is drawn; whatever else changes is worked out anew. */
const LOOKS: readonly string[] = ['palette', 'theme', 'hide-calories', 'scores']

/**
 * `<dish-light src="lunch.report.json">`: a report on any page. Until it comes near what is seen it is no more than a poster.
 *
 * @tagname dish-light
 * @attr src - Address of a report
 * @attr conditions - Ids of conditions, with commas between them; `profile` is their former name
 * @attr allergies - Ids of allergens, each with `=mild` or `=severe` if need be
 * @attr diets - Ids, with commas between them
 * @attr medicines - Ids, with commas between them
 * @attr age - Years, or `8 months`
 * @attr child - Nothing, or `newborn`, `infant`, `toddler`
 * @attr sex - `female` or `male`
 * @attr activity - `low`, `moderate` or `high`
 * @attr palette - `blue-orange`, `light-dark` or `high-contrast`
 * @attr theme - `light` or `dark`
 * @attr loading - `eager` to load at once; else it waits until it comes near what is seen
 * @attr poster - Address of a picture to show until then
 * @attr crossorigin - Lets it ask for a report and photos on another site
 * @attr hide-calories - No calories are told
 * @attr scores - `hidden`: none stands beside a dot
 * @fires dish-light-ready - `{ items }`: shown, and judged
 * @fires dish-light-select - An item, or null
 * @fires dish-light-hover - An item, or null
 * @fires dish-light-error - `{ code, message }`
 * @slot poster - In place of the poster
 * @slot error - In place of the sentence on why nothing is shown
 * @slot footer - Below the legend
 * @csspart poster
 * @csspart photo
 * @csspart list
 * @csspart card
 * @csspart legend
 * @csspart footer
 * @cssprop --dish-light-surface
 * @cssprop --dish-light-ink
 * @cssprop --dish-light-ink-soft
 * @cssprop --dish-light-line
 * @cssprop --dish-light-accent
 * @cssprop --dish-light-round
 * @cssprop --dish-light-font
 */
export class DishLightElement extends ReflectingElement {
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'lang']
  /** The words it can speak, given by whoever defines it. */
  static catalogues: Catalogues = {}

  /** The names its events are told under. */
  protected readonly names: readonly string[] = ['dish-light']
  readonly #shadow = this.attachShadow({ mode: 'open' })
  #facade = new Facade(this, this.#shadow)
  #stage: Stage | undefined
  #report: unknown
  #people: unknown
  #items: readonly ShownItem[] = []
  #wantedId: string | undefined
  #ready = promised<readonly ShownItem[]>()
  #fetching = new AbortController()
  /** Whether it may load: it is in a page, and has come near. */
  #begun = false
  #stopWaiting = () => {}
  #updating = false

  /** A report, or its JSON, in place of `src`: whichever was written last is shown. */
  get report(): unknown {
    return this.#report
  }
  set report(json: unknown) {
    this.#report = json === '' || json === null ? undefined : json
    this.#open()
  }

  /** One person or several, or their JSON, in place of those named by attributes. */
  get people(): People | string | undefined {
    return this.#people as People | string | undefined
  }
  set people(people: People | string | null | undefined) {
    this.#people = people === '' || people === null ? undefined : people
    this.#refresh()
  }

  /** The former name of `conditions`, and of `people`. */
  get profile(): string {
    return this.told('profile')
  }
  set profile(value: Told | People) {
    if (isPeople(value)) this.people = value
    else this.tell('profile', value)
  }

  /** What is shown, judged; empty until it is there. */
  get items(): readonly ShownItem[] {
    return this.#items
  }

  get selectedId(): string | undefined {
    return this.#wantedId ?? this.#stage?.selectedId
  }
  set selectedId(id: string | null | undefined) {
    this.select(id ?? undefined)
  }

  /** Resolves with the items once they are shown; rejects where nothing can be. Anew with every change of them. */
  get ready(): Promise<readonly ShownItem[]> {
    return this.#ready.promise
  }

  /** Opens the card of an item, or closes it. Before the report is there it is kept in mind. Whether there is such an item. */
  select(id?: string): boolean {
    const isEarly = this.#items.length === 0
    this.#wantedId = isEarly ? id || undefined : undefined
    return (isEarly && id) || !this.#stage ? true : this.#stage.select(id || undefined)
  }

  /** Asks for the report once more. */
  reload(): void {
    this.#wantedId = this.selectedId
    this.#open()
  }

  connectedCallback(): void {
    this.#adopt()
    if (this.loading === 'eager') this.#begin()
    else this.#stopWaiting = whenNear(this, () => this.#begin())
  }

  disconnectedCallback(): void {
    this.#begun = false
    this.#stopWaiting()
    this.#fetching.abort()
    this.#stage?.close()
    this.#stage = undefined
    this.#items = []
    this.#facade = new Facade(this, this.#shadow)
  }

  attributeChangedCallback(name: Attribute | 'lang'): void {
    if (name === 'profile') warnOfProfile()
    if (name === 'poster') this.#facade.redraw()
    if (name === 'src' || name === 'crossorigin') {
      if (name === 'src') this.#report = undefined
      this.#open()
    } else if (LOOKS.includes(name)) this.#stage?.redraw()
    else if (name === 'loading') {
      if (this.loading === 'eager' && this.isConnected) this.#begin()
    } else this.#refresh()
  }

  /** Properties set before the element was defined hide its accessors: hand them over. */
  #adopt(): void {
    for (const [name, early] of Object.entries(this)) {
      if (!(name in DishLightElement.prototype)) continue
      Reflect.deleteProperty(this, name)
      Object.assign(this, { [name]: early })
    }
  }

  #begin(): void {
    this.#stopWaiting()
    if (this.#begun) return
    this.#begun = true
    this.#open()
  }

  /** What was shown holds no more: whoever asks now waits for what comes. */
  #renew(): void {
    this.#items = []
    if (this.#ready.isSettled()) this.#ready = promised()
  }

  #open(): void {
    this.#renew()
    if (!this.#begun) return
    this.#fetching.abort()
    const fetching = new AbortController()
    this.#fetching = fetching
    const source = this.#source(fetching.signal)
    // Given up before anybody asked for it.
    source.catch(() => {})
    void this.#show(source, fetching.signal)
  }

  /** The request for the report goes out together with that for the script which shows it. */
  async #source(signal: AbortSignal): Promise<Source> {
    const json = this.#report
    if (json === undefined) return fetchReport(this.src, crossOriginOf(this), signal)
    return typeof json === 'string' ? { text: json } : { json }
  }

  async #show(source: Promise<Source>, signal: AbortSignal): Promise<void> {
    if (!this.#stage) this.#facade.say('status', 'embed.loading')
    try {
      const { Stage } = await import('./stage.tsx')
      if (signal.aborted) return
      this.#stage ??= new Stage({
        element: this,
        shadow: this.#shadow,
        catalogues: DishLightElement.catalogues,
        people: () => this.#people,
        onShown: (items) => this.#shown(items),
        onRefused: (code, message) => this.#refused(code, message),
        onSelect: (item) => this.#say('select', item ?? null),
        onHover: (item) => this.#say('hover', item ?? null),
      })
      this.#stage.open(source)
    } catch {
      if (!signal.aborted) this.#refused('not-loaded', this.#facade.say('alert', 'embed.notLoaded'))
    }
  }

  /** Attributes that change together are worked out once. */
  #refresh(): void {
    const isLost = !this.#stage && this.#ready.isSettled()
    this.#renew()
    // What draws it did not load: it is asked for once more.
    if (isLost) this.#open()
    if (!this.#stage || this.#updating) return
    this.#updating = true
    queueMicrotask(() => {
      this.#updating = false
      this.#stage?.refresh()
    })
  }

  #shown(items: readonly ShownItem[]): void {
    // Worked out before the last change.
    if (this.#updating) return
    this.#items = items
    const wanted = this.#wantedId
    // Told once where there is no such item.
    this.#wantedId = undefined
    if (wanted !== undefined) this.#stage?.select(wanted)
    this.#ready.resolve(items)
    this.#say('ready', { items })
  }

  #refused(code: ErrorCode, message: string): void {
    if (code !== 'unknown-item') {
      if (this.#updating) return
      this.#items = []
      this.#ready.reject(Object.assign(new Error(message), { code }))
    }
    this.#say('error', { code, message })
  }

  #say<E extends keyof DishLightEvents>(event: E, detail: DishLightEvents[E]): void {
    for (const name of this.names)
      this.dispatchEvent(new CustomEvent(`${name}-${event}`, { detail, bubbles: true, composed: true }))
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dish-light': DishLightElement
  }
}
