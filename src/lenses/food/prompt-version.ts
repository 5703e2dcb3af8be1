/** Raised with every change of wording that may change answers: recordings, remembered looks and evaluations name it. A test fails where the words change without it. */
export const PROMPT_VERSION = 5
