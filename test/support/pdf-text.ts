import { inflateSync } from 'node:zlib'

const OBJECT = /(\d+) 0 obj\s([\s\S]*?)endobj/g
const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/
/** A font is chosen, a place is set, or signs are shown as hex digits. */
const SHOWN = /\/(F\d+) [\d.]+ Tf|\b(Tm)\b|<([0-9A-Fa-f]*)>/g

/**
 * The words of a PDF that Chromium printed, run by run, and how many pages it has. Only what Skia writes: plain objects, streams
 * packed with zlib, signs as glyph numbers with a table of their letters.
 */
export function pdfText(pdf: Uint8Array): { readonly pages: number; readonly text: string } {
  const source = Buffer.from(pdf).toString('latin1')
  const objects = new Map([...source.matchAll(OBJECT)].map(([, id, body = '']) => [id, body]))
  const bodies = [...objects.values()]
  const fonts = new Map(
    bodies
      .flatMap((body) => [...body.matchAll(/\/(F\d+) (\d+) 0 R/g)])
      .map(([, name = '', id]) => {
        const [, table] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id ?? '') ?? '') ?? []
        return [name, lettersOf(unpacked(objects.get(table ?? '') ?? ''))]
      }),
  )
  const text = bodies
    .map(unpacked)
    .filter((content) => /\bBT\b/.test(content))
    .map((content) => words(content, fonts))
    .join('\n')
  return { pages: bodies.filter((body) => /\/Type \/Page\b/.test(body)).length, text }
}

/** Letters by the digits of their glyph numbers: one font has two for each, another four. */
type Letters = ReadonlyMap<string, string>

function words(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let font: Letters = new Map()
  let text = ''
  for (const [, name, moved, signs = ''] of content.matchAll(SHOWN)) {
    if (name) font = fonts.get(name) ?? new Map()
    else if (moved) text += ' '
    else {
      const [first = ''] = font.keys()
      for (let at = 0; at < signs.length; at += first.length || signs.length)
        text += font.get(signs.slice(at, at + first.length)) ?? ''
    }
  }
  return text.replace(/ +/g, ' ')
}

/** Which letters the glyphs of a font stand for. */
function lettersOf(table: string): Letters {
  const letters = new Map<string, string>()
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, sign = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(sign, Buffer.from(to, 'hex').swap16().toString('utf16le'))
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = '', last = '', to = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let sign = hex(first); sign <= hex(last); sign += 1) {
        const digits = sign.toString(16).toUpperCase().padStart(first.length, '0')
        letters.set(digits, String.fromCodePoint(hex(to) + sign - hex(first)))
      }
  return letters
}

function hex(digits: string): number {
  return Number.parseInt(digits, 16)
}

/** The stream of an object, unpacked where it is packed. */
function unpacked(body: string): string {
  const [, stream] = STREAM.exec(body) ?? []
  if (stream === undefined) return ''
  if (!body.includes('/FlateDecode')) return stream
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
  } catch {
    return ''
  }
}
