/** Raised with every change of wording that may change answers: recordings and evaluations name it. A test fails where the words change without it. */
export const PROMPT_VERSION = 5

/** Answers to the wording of this version and later ones are remembered: they are no less answers to today's. */
export const ANSWERS_STAND_SINCE = 4
