import { type Command, Option } from '@commander-js/extra-typings'
import { EFFORTS } from '../../core/analysis/look.ts'
import { LOOK_COUNTS, PLACERS, TILING_MODES } from '../../core/analysis/ports.ts'
import type { Messages } from '../../messages/messages.ts'
import { metricLines } from '../output/metric-lines.ts'
import { examplesOf } from './help.ts'
import { clientOption, readClient } from './looking.ts'
import { addPersonOptions } from './person.ts'
import { choice, countFrom, listOf, numberThat, oneOf, readSizes } from './values.ts'
import { outOption } from './writing.ts'

/** Adds `evaluate`, which holds looks against what is really on the photos. */
export function addEvaluateCommand(messages: Messages, program: Command): void {
  const { say } = messages
  const evaluating = program
    .command('evaluate')
    .description(say('evaluate.about'))
    .argument('[photos...]', say('evaluate.photos'))
    .addOption(
      clientOption(messages, say('evaluate.client'), 'simulated').argParser(
        readClient(messages, 'simulated'),
      ),
    )
    .option('--model <model>', say('cli.option.model'))
    .option('--allow-training', say('cli.option.allowTraining'))
    .addOption(choice(messages, '--place <by>', say('cli.option.place'), PLACERS).default('off'))
    .addOption(
      new Option('--looks <numbers>', say('evaluate.looks'))
        .default([1])
        .argParser(listOf(oneOf(messages, LOOK_COUNTS))),
    )
    .addOption(choice(messages, '--zoom <when>', say('evaluate.zoom'), TILING_MODES).default('auto'))
    .addOption(
      new Option('--effort <efforts>', say('evaluate.effort')).argParser(listOf(oneOf(messages, EFFORTS))),
    )
    .addOption(
      new Option('--runs <number>', say('evaluate.runs')).argParser(countFrom(messages, 1)).default(1),
    )
    .addOption(
      new Option('--scenes <number>', say('evaluate.scenes')).argParser(countFrom(messages, 0)).default(0),
    )
    .addOption(
      new Option('--things <from-to>', say('evaluate.things')).argParser((sizes) =>
        readSizes(messages, sizes),
      ),
    )
    .addOption(
      new Option('--noise <strength>', say('evaluate.noise'))
        .argParser(numberThat((strength) => strength >= 0, say('cli.write.noise')))
        .default(1),
    )
    .option('--seed <text>', say('evaluate.seed'), '1')
    .addOption(outOption(messages, say('evaluate.out')).default('evaluation'))
    .option('--json', say('cli.option.json'))
    .addHelpText('after', `\n${[say('evaluate.metrics'), ...metricLines(messages)].join('\n  ')}`)
    .addHelpText('after', examplesOf(messages, 'evaluate fixtures/photos --looks 1,8 --out evaluation'))
  addPersonOptions(messages, evaluating).action(async (photos, options) =>
    (await import('../commands/evaluate.ts')).evaluateCommand(messages, photos, options),
  )
}
