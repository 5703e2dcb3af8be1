import { type Command, Option } from '@commander-js/extra-typings'
import type { Messages } from '../../messages/messages.ts'
import { examplesOf } from './help.ts'
import { addHelpCommand } from './help-command.ts'
import { clientOption, MODEL_FAMILIES, readClient, recordedFile } from './looking.ts'
import { addPersonOptions } from './person.ts'
import { choice, countFrom, listOf, numberThat, readAddress } from './values.ts'

/** Adds `measure`: what those who work on Dishlight, or set up a model, find out with. */
export function addMeasureCommands(messages: Messages, program: Command): void {
  const { say } = messages
  const measure = program
    .command('measure')
    .description(say('cli.measure.about'))
    .addHelpText(
      'after',
      examplesOf(
        messages,
        'measure calibrate --family compatible --model my-model --base-url http://localhost:8000/v1',
        'measure reader fixtures/photos/chalkboard.jpg',
      ),
    )

  measure
    .command('calibrate')
    .description(say('cli.calibrate.about'))
    .addOption(
      choice(
        messages,
        '--family <family>',
        say('cli.calibrate.family'),
        MODEL_FAMILIES,
      ).makeOptionMandatory(),
    )
    .option('--model <model>', say('cli.calibrate.model'))
    .addOption(
      new Option('--base-url <address>', say('cli.calibrate.baseUrl')).argParser((address) =>
        readAddress(messages, address),
      ),
    )
    .option('--json', say('cli.option.json'))
    .action(async (options) => (await import('../commands/calibrate.ts')).calibrate(messages, options))

  const comparing = measure
    .command('compare-answer')
    .description(say('cli.compareAnswer.about'))
    .argument('<answer>', say('cli.compareAnswer.file'))
    .option('--photo <photo>', say('cli.compareAnswer.photo'))
    .option('--json', say('cli.option.json'))
  addPersonOptions(messages, comparing).action(async (answer, options) =>
    (await import('../commands/compare-answer.ts')).compareAnswer(messages, answer, options),
  )

  measure
    .command('placing')
    .description(say('cli.measurePlacing.about'))
    .argument('[photos...]', say('cli.measurePlacing.photos'))
    .addOption(
      clientOption(
        messages,
        say('cli.measurePlacing.client', { recorded: recordedFile(messages) }),
        'simulated',
      ).argParser(readClient(messages, 'simulated')),
    )
    .addOption(
      new Option('--rates <rates>', say('cli.measurePlacing.rates'))
        .default([0.1, 0.2, 0.4])
        .argParser(listOf(numberThat((rate) => rate >= 0 && rate <= 1, say('cli.measurePlacing.rate')))),
    )
    .addOption(
      new Option('--runs <number>', say('cli.measurePlacing.runs'))
        .argParser(countFrom(messages, 1))
        .default(20),
    )
    .option('--seed <text>', say('cli.measurePlacing.seed'), '1')
    .option('--json', say('cli.option.json'))
    .action(async (photos, options) =>
      (await import('../commands/measure-placing.ts')).measurePlacing(messages, photos, options),
    )

  measure
    .command('reader')
    .description(say('cli.measureReader.about'))
    .argument('[photos...]', say('cli.measureReader.photos'))
    .option('--json', say('cli.option.json'))
    .action(async (photos, { json }) =>
      (await import('../commands/measure-reader.ts')).measureReader(messages, photos, json),
    )

  measure
    .command('labels')
    .description(say('cli.measureLabels.about'))
    .argument('[photos...]', say('cli.measureLabels.photos'))
    .option('--json', say('cli.option.json'))
    .action(async (photos, { json }) =>
      (await import('../commands/measure-labels.ts')).measureLabels(messages, photos, json),
    )
  addHelpCommand(messages, measure)
}
