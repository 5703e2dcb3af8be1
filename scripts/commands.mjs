/** The page with the help of every command, as the command line prints it. */
export function commandsPage(program) {
  return [
    '# Every command',
    '<!-- Written by `npm run docs` from the command line itself. -->',
    'What `npx dishlight --help` prints, and `--help` after each command.',
    ...[...withAllBelow(program)].map(section),
  ]
    .join('\n\n')
    .concat('\n')
}

function* withAllBelow(command, names = []) {
  yield { command, name: [...names, command.name()].join(' ') }
  for (const each of command.commands)
    if (each.name() !== 'help') yield* withAllBelow(each, [...names, command.name()])
}

function section({ command, name }) {
  let help = ''
  command.configureOutput({ writeOut: (text) => (help += text), getOutHasColors: () => false })
  command.outputHelp()
  return `## ${name}\n\n\`\`\`txt\n${help.trimEnd()}\n\`\`\``
}
