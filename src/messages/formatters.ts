/** Formatters of `Intl` take long to make, so each is made once for its locale and options. */
function once<F, O>(Formatter: new (locale: string, options?: O) => F): (locale: string, options?: O) => F {
  const made = new Map<string, F>()
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`
    const formatter = made.get(key) ?? new Formatter(locale, options)
    made.set(key, formatter)
    return formatter
  }
}

export const numberFormat = once<Intl.NumberFormat, Intl.NumberFormatOptions>(Intl.NumberFormat)
export const dateFormat = once<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>(Intl.DateTimeFormat)
export const listFormat = once<Intl.ListFormat, Intl.ListFormatOptions>(Intl.ListFormat)
export const pluralRules = once<Intl.PluralRules, Intl.PluralRulesOptions>(Intl.PluralRules)

/** To `Intl`, `en` alone is American. Our English is written for the world: "a, b and c", "1 Jan 2026". */
export function formatLocale(locale: string): string {
  return locale === 'en' ? 'en-001' : locale
}
