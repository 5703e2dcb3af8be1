import { directionOf } from '../../messages/direction.ts'
import { type Catalogues, loadMessages } from '../../messages/load-messages.ts'
import type { Messages } from '../../messages/messages.ts'
import facade from '../facade.css?inline'
import { firstWords, localeOf } from '../language.ts'
import { ATTRIBUTES, ReflectingElement, type Told } from '../reflecting.ts'
import { sheetOf } from '../sheet-of.ts'
import { sendPhoto } from './send-photo.ts'
import { smallPhoto } from './small-photo.ts'
import css from './upload.css?inline'

/** Phones hand over what they keep in other formats as one of these. */
const ACCEPTED = 'image/jpeg,image/png,image/webp,image/avif'

/**
 * `<dish-light-upload endpoint="https://dishlight.example">`: whoever visits the page opens a photo, a Dishlight server that
 * allows this page looks at it, and a `<dish-light>` shows what was found. It takes the attributes of that one too: who the
 * food is for is judged here, and sent nowhere.
 *
 * @tagname dish-light-upload
 * @attr endpoint - Address of a Dishlight server
 * @attr token - A signed token, where the server asks for one
 * @fires dish-light-error - `{ code, message }`, and all that `<dish-light>` tells
 */
export class DishLightUploadElement extends ReflectingElement {
  static readonly observedAttributes: readonly string[] = [...ATTRIBUTES, 'lang', 'endpoint']
  static catalogues: Catalogues = {}

  readonly #frame = document.createElement('div')
  readonly #button = document.createElement('label')
  readonly #words = document.createElement('span')
  readonly #input = document.createElement('input')
  readonly #note = document.createElement('p')
  readonly #status = document.createElement('p')
  readonly #result = document.createElement('dish-light')
  #isShown = false
  #messages: Promise<Messages> | undefined
  #sending = new AbortController()

  constructor() {
    super()
    const shadow = this.attachShadow({ mode: 'open' })
    shadow.adoptedStyleSheets = [sheetOf(facade), sheetOf(css)]
    Object.assign(this.#input, { type: 'file', accept: ACCEPTED })
    this.#input.addEventListener('change', () => void this.#open())
    this.#frame.className = 'dish-light-frame'
    this.#button.className = 'upload-button'
    this.#button.setAttribute('part', 'button')
    this.#status.setAttribute('role', 'status')
    this.#note.className = 'upload-note'
    this.#button.append(this.#words, this.#input)
    this.#frame.append(this.#button, this.#note, this.#status)
    this.#result.hidden = true
    this.#result.loading = 'eager'
    shadow.append(this.#frame, this.#result)
  }

  get endpoint(): string {
    return this.getAttribute('endpoint') ?? ''
  }
  set endpoint(value: Told) {
    this.setAttribute('endpoint', String(value ?? ''))
  }

  get token(): string {
    return this.getAttribute('token') ?? ''
  }
  set token(value: Told) {
    this.setAttribute('token', String(value ?? ''))
  }

  connectedCallback(): void {
    void this.#speak()
  }

  disconnectedCallback(): void {
    this.#sending.abort()
  }

  attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
    if ((name === 'lang' || name === 'endpoint') && this.isConnected) void this.#speak()
    if (['src', 'loading', 'endpoint'].includes(name)) return
    if (value === null) this.#result.removeAttribute(name)
    else this.#result.setAttribute(name, value)
  }

  /** Nothing where its words cannot be loaded, which is told. */
  async #speak(): Promise<Messages | undefined> {
    const locale = localeOf(this)
    this.#messages = loadMessages(DishLightUploadElement.catalogues, locale, ['upload'])
    const messages = await this.#messages.catch(() => undefined)
    if (!messages) {
      this.#messages = undefined
      this.#refuse('not-loaded', firstWords(locale, 'embed.notLoaded'))
      return undefined
    }
    this.#frame.lang = locale
    this.#frame.dir = directionOf(locale)
    this.#words.textContent = messages.say(this.#isShown ? 'upload.openAnother' : 'upload.open')
    this.#note.textContent = this.endpoint ? messages.say('upload.sent', { host: this.#host }) : ''
    return messages
  }

  get #host(): string {
    return URL.canParse(this.endpoint, document.baseURI)
      ? new URL(this.endpoint, document.baseURI).host
      : this.endpoint
  }

  async #open(): Promise<void> {
    const file = this.#input.files?.[0]
    // The same photo may be opened again.
    this.#input.value = ''
    if (!file) return
    this.#sending.abort()
    const sending = new AbortController()
    this.#sending = sending
    const messages = await (this.#messages ?? this.#speak())
    if (!messages) return
    if (!this.endpoint) return this.#refuse('no-endpoint', messages.say('upload.noEndpoint'))
    this.#result.hidden = true
    this.#say(messages.say('upload.sending'))
    const photo = await smallPhoto(file).catch(() => undefined)
    if (!photo) return this.#refuse('not-an-image', messages.say('upload.unreadable'))
    const { endpoint, token } = this
    const asking = { endpoint, token, locale: messages.locale, signal: sending.signal }
    for await (const step of sendPhoto(photo, asking)) {
      if (sending.signal.aborted) return
      if (step.type === 'seen') this.#say(messages.say('upload.seen', { count: step.count }))
      else if (step.type === 'report') this.#show(step.report)
      else if (step.type === 'refused') this.#refuse(step.code, step.message)
      else if (step.code === 'cut-off') this.#refuse(step.code, messages.say('upload.cutOff'))
      else this.#refuse(step.code, messages.say('upload.unreachable', { host: this.#host }))
    }
  }

  #show(report: unknown): void {
    this.#say('')
    this.#isShown = true
    void this.#speak()
    this.#result.hidden = false
    this.#result.report = report
  }

  #say(words: string): void {
    this.#status.setAttribute('role', 'status')
    this.#status.textContent = words
  }

  #refuse(code: string, message: string): void {
    this.#status.setAttribute('role', 'alert')
    this.#status.textContent = message
    this.dispatchEvent(
      new CustomEvent('dish-light-error', { detail: { code, message }, bubbles: true, composed: true }),
    )
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dish-light-upload': DishLightUploadElement
  }
}
