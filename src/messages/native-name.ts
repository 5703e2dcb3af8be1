/** A language in its own words, with a capital where it has them: "Español", "العربية". */
export function nativeName(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  return capitalised(locale, name)
}

/** With a capital at the start of a line, where the language has any. */
export function capitalised(locale: string, text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
