/** Raised with every change of wording that may change answers: recordings, remembered looks and evaluations name it. */
export const PROMPT_VERSION = 4

/** Hash of everything that models are asked under this version; a test fails where one changes without the other. */
export const PROMPT_HASH = 'aecf89d6ff8e279b'
