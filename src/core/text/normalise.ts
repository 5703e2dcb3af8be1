/** What `normalise` leaves alone but for capitals: most names. */
const PLAIN = /^[a-z0-9 ,.()&/-]*$/i

/** Ligatures, full-width letters, and the micro sign, which is not the Greek letter it looks like. */
const OTHER_FORMS = /[µ\uFB00-\uFB06\uFF01-\uFF5E]/g

/**
 * Lower case, without accents, ligatures and full-width letters: what two spellings of one word have in common. Everything
 * else stays: by Unicode's compatibility forms (NFKC, NFKD) "№ 5" would become "no 5", and "Cola™" "colatm".
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  return text
    .replace(OTHER_FORMS, (letter) => letter.normalize('NFKC'))
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[œæßø]/g, (letter) => SPELT_OUT[letter] ?? letter)
}

/** Letters that no mark can be taken off. */
const SPELT_OUT: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' }

/** Whether a text has no other letters and signs than those of a typewriter, all that ASCII can print. */
export function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

/** The words and figures of a text, normalised, in order. */
export function tokens(text: string): readonly string[] {
  return normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
