/** What tells, in a language, that something is not so, and what stands between the parts of a list besides commas. */
export type ListWords = {
  /** Anywhere in a text, it may turn round all that is said in it. */
  readonly not: RegExp
  readonly and: RegExp
}

/** In Arabic "and" is written onto the next word; in Chinese there are no spaces. */
export const LIST_WORDS: Readonly<Record<string, ListWords>> = {
  en: { not: /\b(no|not|never|none|neither|nor|without|free|\w+n[’']t)\b/i, and: /\s+and\s+|\s*&\s*/i },
  es: {
    not: /(?<!\p{L})(no|sin|nunca|jamás|jamas|ni|nada|tampoco|ningun\p{L}*|ningún)(?!\p{L})/iu,
    and: /\s+[ye]\s+/i,
  },
  de: {
    not: /(?<!\p{L})(nicht|nichts|kein\p{L}*|ohne|nie|niemals|weder|noch|nein|\p{L}*frei)(?!\p{L})/iu,
    and: /\s+und\s+/i,
  },
  'zh-Hans': { not: /[不没無无非勿否未别]/u, and: /\s*[和与及跟或]\s*/u },
  ar: {
    not: /(?<!\p{L})[وف]?(لا|ليس\p{L}*|لست|لسنا|بدون|دون|بلا|غير|ما|لم|لن|كلا|خال\p{L}*|أبدا|ابدا)(?!\p{L})/u,
    and: /\s+و\s*/u,
  },
}
