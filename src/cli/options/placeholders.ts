import type { Messages } from '../../messages/messages.ts'

/** Usage such as "--profile <condition>", in which code names what is to be put in, with its words for people. */
export function withPlaceholders({ say, has }: Messages, usage: string): string {
  return usage.replace(/[\w=-]+/g, (name) => {
    const key = `cli.help.placeholder.${name}` as const
    return has(key) ? say(key) : name
  })
}
