import { type Command, Option } from '@commander-js/extra-typings'
import { MOST_PHOTOS } from '../../core/analysis/photo.ts'
import { PLACERS } from '../../core/analysis/ports.ts'
import type { Messages } from '../../messages/messages.ts'
import { dishesOption } from './dishes.ts'
import { examplesOf } from './help.ts'
import { addLookOptions, clientOption, readClient, readFrame, recordedFile } from './looking.ts'
import { addPersonOptions } from './person.ts'
import { choice, numberThat, readWritable, several } from './values.ts'
import { addFileOptions } from './writing.ts'

/** Photos looked at side by side, where a model elsewhere looks. */
const USUAL_JOBS = 4
const MOST_JOBS = 16

/** Adds `analyze`, which looks at photos: together as one, or each by itself with files of its own. */
export function addAnalyzeCommand(messages: Messages, program: Command): void {
  const { say } = messages
  const looking = program
    .command('analyze')
    .description(say('cli.analyze.about'))
    .argument('<photos...>', say('cli.analyze.photos', { most: MOST_PHOTOS }))
    .addOption(
      clientOption(messages, say('cli.analyze.client', { recorded: recordedFile(messages) })).argParser(
        several(readClient(messages)),
      ),
    )
    .option('--model <model>', say('cli.option.model'))
    .addOption(
      new Option('--frame <frame>', say('cli.analyze.frame')).argParser((frame) =>
        readFrame(messages, frame),
      ),
    )
    .option('--look-up', say('cli.analyze.lookUp'))
    .addOption(choice(messages, '--place <by>', say('cli.option.place'), PLACERS).default('off'))
    .option('--allow-training', say('cli.option.allowTraining'))
    .option('--tell-model', say('cli.analyze.tellModel'))
    .addOption(dishesOption(messages))
    .option('--json', say('cli.option.json'))
    .addHelpText(
      'after',
      examplesOf(
        messages,
        'analyze lunch.jpg --condition high-cholesterol',
        'analyze menu.jpg --client reader --allergy milk',
        'analyze page-1.jpg page-2.jpg --report menu.report.json',
        'analyze photos/ --out out --format html,png,csv,coco --resume',
        'analyze - --json < lunch.jpg',
      ),
    )
  addFileOptions(messages, looking.optionsGroup(say('cli.help.files')))
    .addOption(
      new Option('--report <file>', say('cli.analyze.report'))
        .argParser((path) => readWritable(messages, path))
        .conflicts('out'),
    )
    .option('--resume', say('cli.analyze.resume'))
    .addOption(
      new Option('--jobs <number>', say('cli.analyze.jobs'))
        .argParser(
          numberThat(
            (jobs) => Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS,
            say('cli.write.count', { least: 1, most: MOST_JOBS }),
          ),
        )
        .default(USUAL_JOBS),
    )
  addLookOptions(messages, addPersonOptions(messages, looking)).action(async (photos, options) =>
    (await import('../commands/analyze.ts')).analyze(messages, photos, options as never),
  )
}
