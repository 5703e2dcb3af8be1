import tab, { type Command as Completed } from '@bomb.sh/tab'
import type { CommandUnknownOpts } from '@commander-js/extra-typings'

/** `dishlight completion <shell>`: the script that makes the shell ask us. */
export function completionScript(program: CommandUnknownOpts, shell: string): void {
  if (shell === 'bash') process.stdout.write(WORDS_OF_BASH)
  tab.setup(program.name(), program.name(), shell)
}

/** The library's script asks bash-completion for the words typed so far. Not every machine has it. */
const WORDS_OF_BASH = `if ! declare -F _get_comp_words_by_ref > /dev/null; then
  _get_comp_words_by_ref() {
    words=("\${COMP_WORDS[@]}")
    cword=$COMP_CWORD
    cur=\${words[cword]}
    prev=\${words[cword - 1]}
  }
fi
`

/** `dishlight complete -- <words>`: what could stand where the cursor is, a line each. */
export function complete(program: CommandUnknownOpts, words: readonly string[]): void {
  addOptions(tab, program)
  for (const [name, command] of below(program)) {
    addOptions(tab.command(name, command.description()), command)
  }
  const offers = printedBy(() => tab.parse([...words])).filter((line) => !DIRECTIVE.test(line))
  const all = [...offers, offers.length > 0 ? NO_FILES : FILES_TOO]
  process.stdout.write(`${all.join('\n')}\n`)
}

/** What ends the answer tells the shell whether to go on with names of files. By itself the library always says no. */
const DIRECTIVE = /^:\d+$/
const FILES_TOO = ':0'
const NO_FILES = ':4'

function printedBy(print: () => void): readonly string[] {
  const lines: string[] = []
  const { log } = console
  console.log = (line: string) => lines.push(line)
  try {
    print()
  } finally {
    console.log = log
  }
  return lines
}

/** Every command with its whole name: "models add". */
function below(command: CommandUnknownOpts, before = ''): readonly (readonly [string, CommandUnknownOpts])[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .flatMap((each) => {
      const name = `${before}${each.name()}`
      return [[name, each] as const, ...below(each, `${name} `)]
    })
}

function addOptions(completed: Completed, command: CommandUnknownOpts): void {
  for (const { long, short, description, required, optional, argChoices } of command
    .createHelp()
    .visibleOptions(command)) {
    const name = long?.replace(/^--/, '')
    if (!name) continue
    const letter = short?.replace(/^-/, '')
    if (!required && !optional) completed.option(name, description, letter)
    else {
      completed.option(
        name,
        description,
        (offer) => {
          for (const value of argChoices ?? []) offer(value, '')
        },
        letter,
      )
    }
  }
  for (const argument of command.registeredArguments) {
    const choices = argument.argChoices ?? []
    completed.argument(
      argument.name(),
      choices.length > 0
        ? (offer) => {
            for (const value of choices) offer(value, '')
          }
        : undefined,
      argument.variadic,
    )
  }
}
