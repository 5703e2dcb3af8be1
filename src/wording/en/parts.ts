export const CARD_WORDS = {
  unreviewed: 'not yet checked by a dietitian',
  swaps: 'Try instead',
} as const
