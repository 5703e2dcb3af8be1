import { Argument, type Command, type CommandUnknownOpts } from '@commander-js/extra-typings'
import type { Messages } from '../../messages/messages.ts'
import { examplesOf } from './help.ts'
import { oneOf } from './values.ts'

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const

/** Adds `completion`, which prints the script of a shell, and the hidden `complete`, which that script asks. */
export function addCompletionCommand(messages: Messages, program: Command): void {
  const { say } = messages
  const known = program as CommandUnknownOpts
  program
    .command('completion')
    .description(say('cli.completion.about'))
    .addArgument(
      new Argument('<shell>', say('cli.completion.shell', { shells: messages.list(SHELLS, 'or') })).argParser(
        oneOf(messages, SHELLS),
      ),
    )
    .addHelpText(
      'after',
      examplesOf(
        messages,
        'completion bash > ~/.local/share/bash-completion/completions/dishlight',
        'completion zsh > ~/.zsh/completions/_dishlight',
        'completion fish > ~/.config/fish/completions/dishlight.fish',
      ),
    )
    .action(async (shell) => (await import('../commands/completion.ts')).completionScript(known, shell))
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .action(async (words) => (await import('../commands/completion.ts')).complete(known, words))
}
