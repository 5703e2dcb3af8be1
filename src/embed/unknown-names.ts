import { nearNames, SURELY_MEANT } from '../core/text/near-names.ts'
import type { Messages } from '../messages/messages.ts'

/** What was written, and what could have been. */
type Unknown = { readonly name: string; readonly known: readonly string[] }

/** Which names are not known, and which known ones are most like them: a slip of the keys is soon mended. */
export function unknownNames(messages: Messages, unknown: readonly Unknown[]): string {
  const names = unknown.map(({ name }) => name).join(', ')
  const near = [...new Set(unknown.flatMap(meant))]
  return near.length > 0
    ? messages.say('asked.unknownNear', { names, near: messages.list(near, 'or') })
    : messages.say('asked.unknown', { names })
}

/** Of short names a slip leaves little that is alike. */
function meant({ name, known }: Unknown): readonly string[] {
  const surely = nearNames(name, known, SURELY_MEANT)
  return surely.length > 0 ? surely : nearNames(name, known).slice(0, 1)
}
