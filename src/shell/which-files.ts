/** A file of this build. Without a revision its name carries the hash of its content. */
export type BuiltFile = { readonly url: string; readonly revision: string | null }

/** What is fetched when it is first used: the reader's nets and runtimes, and what only a few need. */
const LARGE = /\.(wasm|onnx)$|^(reader|libheif)\/|\/ort\./
/** Words of one language: those of the start screen are in one file. */
const WORDS = /^assets\/(?:messages\/([^/]+)\/|words-(.+?)-[\w-]{8}\.js$)/

/** Whether the app has to have this file to open without a network, for somebody who reads this language. */
export function isNeededFirst({ url }: BuiltFile, locale: string): boolean {
  const [, folder, file] = WORDS.exec(url) ?? []
  const language = folder ?? file
  return !LARGE.test(url) && (language === undefined || language === locale || language === 'en')
}
