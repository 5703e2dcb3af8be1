import * as z from 'zod/mini'
import type { MenuTruth } from '../../evaluate/reader-score.ts'
import type { Messages } from '../../messages/messages.ts'
import { boxSchema } from '../../wire/detection.ts'
import { optionalKeys } from '../../wire/optional-keys.ts'
import { unusable } from '../exit-codes.ts'
import { type PhotoTruth, readTruths } from './truth-files.ts'

const text = z.string().check(z.minLength(1))

/** What is written on a menu: its lines with their prices, and writing that offers nothing. */
const menuSchema = z.object({
  items: z
    .array(
      z.object({
        label: text,
        food: z.optional(text),
        price: z.optional(text),
        box: boxSchema,
        legible: z._default(z.boolean(), true),
      }),
    )
    .check(z.minLength(1)),
  other: z._default(z.array(z.object({ box: boxSchema })), []),
})

const menuTruthSchema = optionalKeys<MenuTruth>()(
  z.pipe(
    menuSchema,
    z.transform(({ items: lines, other }) => ({ lines, other: other.map(({ box }) => box) })),
  ),
)

const kindSchema = z.object({ kind: z.string() })

/** What is written on the menus named: photos, truth files or folders of these. Photos of anything else are refused. */
export async function menuTruths(
  messages: Messages,
  paths: readonly string[],
): Promise<readonly PhotoTruth<MenuTruth>[]> {
  const bad = 'cli.measureReader.badTruth'
  for (const { path, truth } of await readTruths(messages, paths, kindSchema, bad)) {
    if (truth.kind !== 'menu')
      throw unusable(messages.say('cli.measureReader.notMenu', { path, kind: truth.kind }))
  }
  return await readTruths(messages, paths, menuTruthSchema, bad)
}
