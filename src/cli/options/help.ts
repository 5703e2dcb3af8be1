import type { Help } from '@commander-js/extra-typings'
import type { Messages } from '../../messages/messages.ts'
import { withPlaceholders } from './placeholders.ts'

/** Help with no words of commander's own. */
export function helpIn(messages: Messages): Partial<Help> {
  const { say, has, list } = messages
  const style = (usage: string) => withPlaceholders(messages, usage)
  return {
    helpWidth: 100,
    styleOptionText: style,
    styleArgumentText: style,
    styleSubcommandText: style,
    styleTitle(title) {
      const key = `cli.help.title.${title}` as const
      return has(key) ? say(key) : title
    },
    /** What an option is for, with its values and its default where they are known. */
    optionDescription({ description: about, argChoices, defaultValue }) {
      const values = argChoices && list(argChoices, 'none')
      const value = typeof defaultValue === 'boolean' ? undefined : defaultValue?.toString()
      if (values && value) return say('cli.help.oneOfByDefault', { about, values, value })
      if (values) return say('cli.help.oneOf', { about, values })
      return value ? say('cli.help.byDefault', { about, value }) : about
    },
  }
}

/** Calls to copy, for the end of a command's help. */
export function examplesOf({ say }: Messages, ...examples: readonly string[]): string {
  return ['', say('cli.help.examples'), ...examples.map((each) => `  dishlight ${each}`)].join('\n')
}
