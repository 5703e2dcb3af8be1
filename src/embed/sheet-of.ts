/** A length worked out once, at the element: the page's own text size there, whatever that of its root is. */
const EM = '--dish-light-em'

const made = new Map<string, CSSStyleSheet>()

/** A style sheet, made once and shared by every element on the page. Its `rem` are the element's `em`. */
export function sheetOf(css: string): CSSStyleSheet {
  const known = made.get(css)
  if (known) return known
  if (made.size === 0) registerEm()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(inEms(css))
  made.set(css, sheet)
  return sheet
}

/** Unregistered it would be worked out anew in every part, by its parent's size. */
function registerEm(): void {
  try {
    CSS.registerProperty({ name: EM, syntax: '<length>', inherits: true, initialValue: '16px' })
  } catch {
    // The page has it from another copy of the script, or the browser knows no such properties.
  }
}

export function inEms(css: string): string {
  return css.replace(/@(?:container|media)[^{]*|(-?[\d.]+)rem\b/g, (found, length?: string) =>
    length === undefined ? found.replaceAll('rem', 'em') : `calc(${length} * var(${EM}, 1em))`,
  )
}
