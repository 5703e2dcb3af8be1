import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import * as z from 'zod/mini'
import type { Messages } from '../../messages/messages.ts'
import { unusable } from '../exit-codes.ts'

/** Named instead of a file: what is piped in. */
export const STDIN = '-'

export async function readBytes({ say }: Messages, path: string): Promise<Uint8Array> {
  if (path === STDIN) {
    if (process.stdin.isTTY) throw unusable(say('cli.file.nothingPiped'))
    return new Uint8Array(await buffer(process.stdin))
  }
  try {
    return new Uint8Array(await readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    const trouble = code === 'EISDIR' ? 'isFolder' : code === 'ENOENT' ? 'notThere' : 'cannotRead'
    throw unusable(say(`cli.file.${trouble}`, { path }))
  }
}

/**
 * The text of a file. One in another encoding would lose letters quietly, so it is refused, with what to save it as. UTF-16
 * has a zero beside every plain letter; other files with zeros are no text, and whoever reads them says what they should be.
 */
export async function readText(
  messages: Messages,
  path: string,
  kind: 'csv' | 'other' = 'other',
): Promise<string> {
  const bytes = await readBytes(messages, path)
  const hasZeros = bytes.includes(0)
  const notUtf8 = unusable(messages.say('cli.file.notUtf8', { path, kind }))
  if (hasZeros && kind === 'csv') throw notUtf8
  try {
    return new TextDecoder('utf-8', { fatal: !hasZeros }).decode(bytes)
  } catch {
    throw notUtf8
  }
}

/** What a JSON file holds; where that is not what the schema asks for, the command ends with the sentence, which may be about the first thing wrong. */
export async function readJson<S extends z.core.$ZodType>(
  messages: Messages,
  path: string,
  schema: S,
  sentence: string | ((issue: z.core.$ZodIssue) => string),
): Promise<z.infer<S>> {
  const read = z.safeParse(schema, parseJson(await readText(messages, path)), { reportInput: true })
  if (read.success) return read.data
  if (typeof sentence === 'string') throw unusable(sentence)
  const [first] = read.error.issues as [z.core.$ZodIssue]
  throw unusable(sentence(first))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
