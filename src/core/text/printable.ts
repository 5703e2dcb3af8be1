/** Control characters, and those that reorder text on screen. */
const UNPRINTABLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu

/** Without what cannot be seen and may make a text look like another; spaces stand in its place. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ')
}
