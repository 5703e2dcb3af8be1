import { Argument, type Command, Option } from '@commander-js/extra-typings'
import { IMPORT_IDS } from '../../exchange/formats.ts'
import type { Messages } from '../../messages/messages.ts'
import { dishesOption } from './dishes.ts'
import { examplesOf } from './help.ts'
import { addPersonOptions } from './person.ts'
import { choice, readWritable } from './values.ts'
import { addFileOptions, outOption } from './writing.ts'

/** Adds `judge`, `export` and `import`, which work on what was looked at before. Nobody is asked again. */
export function addReportCommands(messages: Messages, program: Command): void {
  const { say } = messages
  const judging = program
    .command('judge')
    .description(say('cli.judge.about'))
    .argument('<report>', say('cli.judge.file'))
    .addOption(dishesOption(messages))
    .option('--json', say('cli.option.json'))
    .addHelpText(
      'after',
      examplesOf(
        messages,
        'judge lunch.report.json --allergy peanut=severe',
        'judge - --condition gout --json < lunch.report.json',
      ),
    )
    .addOption(
      new Option('--report <file>', say('cli.judge.report')).argParser((path) =>
        readWritable(messages, path),
      ),
    )
    .option('--force', say('cli.option.force'))
    .option('--with-people', say('cli.option.withPeople'))
  addPersonOptions(messages, judging).action(async (report, options) =>
    (await import('../commands/judge.ts')).judge(messages, report, options),
  )

  const exporting = addFileOptions(messages, program.command('export').description(say('cli.export.about')))
    .argument('<reports...>', say('cli.export.files'))
    .addOption(dishesOption(messages))
    .addHelpText(
      'after',
      examplesOf(
        messages,
        'export lunch.report.json --format csv > lunch.csv',
        'export reports/*.report.json --format html,png --out out --condition gout',
      ),
    )
  addPersonOptions(messages, exporting).action(async (reports, options) =>
    (await import('../commands/export.ts')).exportReports(messages, reports, options),
  )

  program
    .command('import')
    .description(say('cli.import.about'))
    .addArgument(new Argument('<file>', say('cli.import.file')))
    .addOption(choice(messages, '--from <format>', say('cli.import.from'), IMPORT_IDS).makeOptionMandatory())
    .addOption(outOption(messages).makeOptionMandatory())
    .option('--photos <folder>', say('cli.import.photos'))
    .option('--force', say('cli.option.force'))
    .addHelpText(
      'after',
      examplesOf(messages, 'import lunch.coco.json --from coco --out reports --photos photos'),
    )
    .action(async (file, options) =>
      (await import('../commands/import.ts')).importFile(messages, file, options),
    )
}
