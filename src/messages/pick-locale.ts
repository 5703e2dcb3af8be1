/** Whoever sends more, reads the first; each costs time, and a stranger may send thousands. */
const MOST_TAGS = 10
/** So long RFC 5646 asks everybody to take them. */
const LONGEST_TAG = 35

/**
 * The available locale that suits best, by the order of preference: the same language and script, and of those the same
 * region, else no region. The first available one if none suits. Tags that are none ("C", "*") are passed over.
 */
export function pickLocale<L extends string>(
  preferred: readonly string[],
  available: readonly [L, ...(readonly L[])],
): L {
  for (const tag of preferred.slice(0, MOST_TAGS)) {
    const same = available.find((each) => each === tag)
    if (same !== undefined) return same
    const wanted = wholeOf(tag)
    if (!wanted) continue
    const suits = available.filter((each) => sharesWords(wanted, known(each)))
    const best =
      suits.find((each) => known(each)?.region === wanted.region) ??
      suits.find((each) => known(each)?.saysRegion === false) ??
      suits[0]
    if (best !== undefined) return best
  }
  return available[0]
}

/** A locale with what its tag leaves out. */
type Whole = {
  readonly language: string
  readonly script: string | undefined
  readonly region: string | undefined
  readonly saysRegion: boolean
}

/** `zh-TW` is written in another script than `zh`, which is `zh-Hans-CN`. */
function sharesWords(wanted: Whole, available: Whole | undefined): boolean {
  return wanted.language === available?.language && wanted.script === available.script
}

function wholeOf(tag: string): Whole | undefined {
  if (tag.length > LONGEST_TAG) return undefined
  try {
    const locale = new Intl.Locale(tag)
    const { language, script, region } = locale.maximize()
    return { language, script, region, saysRegion: locale.region !== undefined }
  } catch {
    return undefined
  }
}

const availableOnes = new Map<string, Whole | undefined>()

/** Only of those that are available: there are a handful. */
function known(available: string): Whole | undefined {
  if (!availableOnes.has(available)) availableOnes.set(available, wholeOf(available))
  return availableOnes.get(available)
}

/** The locale a terminal is set to, by the variables POSIX names, the strongest first: `en_GB.UTF-8` is `en-GB`. */
export function terminalLocales(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG
  return set ? [set.replace(/[.@].*$/, '').replaceAll('_', '-')] : []
}
