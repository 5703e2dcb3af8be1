/** With this many looks, what hardly any of them saw is most likely not there. */
export const DOUBT_FROM = 5
/** "Hardly any": this share of them or less, each by its weight. */
export const DOUBT_SHARE = 0.2
