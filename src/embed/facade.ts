import { directionOf } from '../messages/direction.ts'
import css from './facade.css?inline'
import { firstWords, localeOf } from './language.ts'
import { sheetOf } from './sheet-of.ts'

/** What stands in the element until its report is there: the poster, and what goes on. */
export class Facade {
  readonly #element: HTMLElement
  readonly #frame = document.createElement('div')
  readonly #poster = document.createElement('img')
  readonly #words = document.createElement('p')

  constructor(element: HTMLElement, shadow: ShadowRoot) {
    this.#element = element
    const slot = document.createElement('slot')
    slot.name = 'poster'
    this.#poster.setAttribute('part', 'poster')
    this.#poster.alt = ''
    slot.append(this.#poster)
    this.#frame.className = 'dish-light-frame dish-light-waiting'
    this.#frame.append(slot, this.#words)
    shadow.adoptedStyleSheets = [sheetOf(css)]
    shadow.replaceChildren(this.#frame)
    this.redraw()
  }

  redraw(): void {
    const poster = this.#element.getAttribute('poster')
    this.#poster.hidden = !poster
    if (poster && this.#poster.getAttribute('src') !== poster) this.#poster.src = poster
  }

  say(role: 'status' | 'alert', key: Parameters<typeof firstWords>[1]): string {
    const locale = localeOf(this.#element)
    const words = firstWords(locale, key)
    this.#frame.lang = locale
    this.#frame.dir = directionOf(locale)
    this.#words.setAttribute('role', role)
    this.#words.textContent = words
    return words
  }
}
