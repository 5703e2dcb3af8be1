/** Raised with every change of wording that may change answers: recordings, memory and evaluations name it. */
export const PROMPT_VERSION = 3
