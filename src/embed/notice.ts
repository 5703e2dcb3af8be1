/**
 * What the figures are good for, said below every report. It belongs to no part and no slot, has colours and a size of its own,
 * and is put back where it was changed. Who hides the whole element hides it too; who rewrites the script can do anything.
 */
export class Notice {
  readonly #shadow: ShadowRoot
  readonly #observer = new MutationObserver(() => this.#restore())
  #shown: HTMLElement | undefined
  #words = ''

  constructor(shadow: ShadowRoot) {
    this.#shadow = shadow
  }

  say(words: string): void {
    if (words === this.#words) return
    this.#words = words
    this.#restore()
  }

  close(): void {
    this.#observer.disconnect()
  }

  /** Made anew rather than mended: whatever was done to the old one is gone with it. */
  #restore(): void {
    this.#observer.disconnect()
    const notice = document.createElement('p')
    notice.className = 'dish-light-notice'
    notice.textContent = this.#words
    if (this.#shown?.isConnected) this.#shown.replaceWith(notice)
    else this.#shadow.append(notice)
    this.#shown = notice
    this.#observer.observe(this.#shadow, { childList: true })
    this.#observer.observe(notice, { attributes: true, childList: true, characterData: true, subtree: true })
  }
}
