import type { Catalogues } from '../messages/load-messages.ts'
import { isEnglish, type Messages } from '../messages/messages.ts'
import { type Spoken, spokenOf } from '../messages/spoken.ts'
import { localeOf } from './language.ts'

/** What an element says, in the language it is read in. */
export class Speech {
  readonly #element: Element
  readonly #spoken: Spoken
  #messages: Messages | undefined
  #isNamed = false

  constructor(element: Element, catalogues: Catalogues) {
    this.#element = element
    this.#spoken = spokenOf(catalogues, ['report', 'viewer', 'health'])
  }

  /** Undefined until the first ones came. */
  get messages(): Messages | undefined {
    return this.#messages
  }

  /** Whether it knows what foods are called. */
  get hasNames(): boolean {
    return this.#isNamed || (this.#messages !== undefined && isEnglish(this.#messages))
  }

  get loadArea(): Spoken['loadArea'] {
    return this.#spoken.loadArea
  }

  /** The messages in the language that holds now. */
  async speak(): Promise<Messages> {
    const locale = localeOf(this.#element)
    if (this.#messages?.locale === locale) return this.#messages
    this.#messages = await this.#spoken.inLocale(locale)
    return this.#messages
  }

  /** Learns what foods are called: many words, which dots need not wait for. Another language brings them along from then on. */
  async learnNames(): Promise<void> {
    const messages = this.#messages
    if (!messages || this.hasNames) return
    const names = await this.#spoken.loadArea('foods', messages.locale)
    if (this.#messages !== messages) return
    this.#messages = messages.with(names)
    this.#isNamed = true
  }
}
