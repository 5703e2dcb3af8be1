import { parseArgs } from 'node:util'
import type { Sentence } from '../../messages/messages.ts'

export type StartOptions = {
  /** Open to the phone beside this machine. */
  readonly lan: boolean
}

/** What stands behind `npm start --`; a sentence where that is not known. */
export function startOptions(args: readonly string[]): StartOptions | Sentence {
  const { tokens } = parseArgs({ args: [...args], strict: false, tokens: true, allowPositionals: true })
  const names = tokens.map((token) =>
    token.kind === 'option' ? token.rawName : token.kind === 'positional' ? token.value : '--',
  )
  const unknown = names.find((name) => name !== '--lan')
  if (unknown !== undefined)
    return (messages) => messages.say('operations.start.unknownOption', { option: unknown })
  return { lan: names.includes('--lan') }
}
