/**
 * The available locale that suits best, by the order of preference: the same language and script, and of those the same
 * region, else no region. The first available one if none suits. Tags that are none ("C", "*") are passed over.
 */
export function pickLocale<L extends string>(
  preferred: readonly string[],
  available: readonly [L, ...(readonly L[])],
): L {
  for (const tag of preferred) {
    const wanted = parsed(tag)
    if (!wanted) continue
    const suits = available.filter((each) => sharesWords(wanted, new Intl.Locale(each)))
    const best =
      suits.find((each) => new Intl.Locale(each).maximize().region === wanted.maximize().region) ??
      suits.find((each) => new Intl.Locale(each).region === undefined) ??
      suits[0]
    if (best !== undefined) return best
  }
  return available[0]
}

/** `zh-TW` is written in another script than `zh`, which is `zh-Hans-CN`. */
function sharesWords(wanted: Intl.Locale, available: Intl.Locale): boolean {
  const [a, b] = [wanted.maximize(), available.maximize()]
  return a.language === b.language && a.script === b.script
}

function parsed(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag)
  } catch {
    return undefined
  }
}

/** The locale a terminal is set to, by the variables POSIX names, the strongest first: `en_GB.UTF-8` is `en-GB`. */
export function terminalLocales(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG
  return set ? [set.replace(/[.@].*$/, '').replaceAll('_', '-')] : []
}
