import { Command } from '@commander-js/extra-typings'
import { version } from '../../package.json'
import { LOCALES } from '../messages/keys.ts'
import type { Messages } from '../messages/messages.ts'
import { addAnalyzeCommand } from './options/analyze.ts'
import { addCompletionCommand } from './options/completion.ts'
import { addEvaluateCommand } from './options/evaluate.ts'
import { examplesOf, helpIn } from './options/help.ts'
import { addHelpCommand } from './options/help-command.ts'
import { addListCommands } from './options/lists.ts'
import { addMeasureCommands } from './options/measure.ts'
import { misuseSentence } from './options/misuse.ts'
import { addModelCommands } from './options/models.ts'
import { addReportCommands } from './options/reports.ts'
import { addScoreCommands } from './options/score.ts'
import { addServeCommand } from './options/serve.ts'
import { addTokenCommand } from './options/token.ts'
import { choice } from './options/values.ts'
import { LANGUAGE_OPTION } from './terminal-messages.ts'

const EXAMPLES = [
  'analyze lunch.jpg --condition high-cholesterol',
  'analyze photos/ --out out --format html,png,csv --resume',
  'judge lunch.report.json --allergy peanut',
  'score "greek yogurt" --grams 150 --json',
  'foods search yogurt',
  'help exit-codes',
]

/** The command line: every command and its options. Each command loads what it needs when it is called. */
export function createProgram(messages: Messages) {
  const { say } = messages
  const program = new Command('dishlight')
    .description(say('cli.about'))
    .version(version, '-V, --version', say('cli.help.version'))
    .helpOption('-h, --help', say('cli.help.option'))
    .addOption(choice(messages, LANGUAGE_OPTION, say('cli.option.lang'), LOCALES))
    .option('--no-color', say('cli.option.noColor'))
    .addHelpText('after', examplesOf(messages, ...EXAMPLES))
    .configureHelp(helpIn(messages))
    .configureOutput({ outputError: (message, write) => write(`${misuseSentence(messages, message)}\n`) })
    .exitOverride()
  program.on('option:no-color', () => {
    process.env.NO_COLOR = '1'
  })

  addAnalyzeCommand(messages, program)
  addReportCommands(messages, program)
  addScoreCommands(messages, program)
  addListCommands(messages, program)
  addModelCommands(messages, program)
  addServeCommand(messages, program)
  addTokenCommand(messages, program)
  addEvaluateCommand(messages, program)
  addMeasureCommands(messages, program)
  addCompletionCommand(messages, program)
  addHelpCommand(messages, program)
  return program
}
