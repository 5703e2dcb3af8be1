const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML cannot hold in any spelling: most control characters, and halves of a character. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|[\p{Surrogate}\ufffe\uffff]/gu

/** Text as it may stand in HTML, SVG and XML, in quotes too. */
export function escapedMarkup(text: string): string {
  return wellFormed(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** With the sign for what is not known in place of what no file may hold. */
export function wellFormed(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd')
}
