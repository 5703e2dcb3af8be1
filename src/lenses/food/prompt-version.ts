/** Raised with every change of wording that may change answers: recordings, remembered looks and evaluations name it. */
export const PROMPT_VERSION = 4
