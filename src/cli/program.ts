import { Command, type Help, Option } from '@commander-js/extra-typings'
import { version } from '../../package.json'
import { EFFORTS } from '../core/analysis/look.ts'
import { MOST_PHOTOS } from '../core/analysis/photo.ts'
import { LOOK_COUNTS, PLACERS, TILING_MODES } from '../core/analysis/ports.ts'
import { LOCALES } from '../messages/keys.ts'
import type { Messages } from '../messages/messages.ts'
import { addHelpCommand } from './options/help-command.ts'
import {
  addLookOptions,
  clientOption,
  MODEL_FAMILIES,
  readClient,
  readFrame,
  recordedFile,
} from './options/looking.ts'
import { misuseSentence } from './options/misuse.ts'
import { addModelCommands } from './options/models.ts'
import { NUTRI_SCORE_CATEGORIES, NUTRI_SCORE_FIELDS } from './options/nutri-score-fields.ts'
import { addPersonOptions, PERSON_OPTIONS } from './options/person.ts'
import { withPlaceholders } from './options/placeholders.ts'
import { addTokenCommand } from './options/token.ts'
import {
  choice,
  countFrom,
  listOf,
  numberThat,
  oneOf,
  readAddress,
  readGrams,
  readSizes,
  readWritable,
  several,
} from './options/values.ts'
import { metricLines } from './output/metric-lines.ts'
import { LANGUAGE_OPTION } from './terminal-messages.ts'

const EXAMPLES = [
  'analyze lunch.jpg --condition high-cholesterol',
  'analyze menu.jpg --client reader --allergy milk',
  'analyze page-1.jpg page-2.jpg page-3.jpg --report menu.report.json',
  'score "greek yogurt" --grams 150 --json',
  'score honey --age "8 months"',
  'calibrate --family compatible --model my-model --base-url http://localhost:8000/v1',
  'measure-reader fixtures/photos/chalkboard.jpg',
  'models add dfine-objects365',
  'token --origin https://clinic.example --usd-per-day 1 --looks-per-minute 10',
]
const RECORD =
  '{ "id": "gazpacho", "inputs": { "category": "general", "energy_kj": 148, "sugars_g": 3, "salt_g": 0.5, "fvl_pct": 95 } }'

/** The command line: every command and its options. Each command loads what it needs when it is called. */
export function createProgram(messages: Messages) {
  const { say, list } = messages
  const program = new Command('dishlight')
    .description(say('cli.about'))
    .version(version, '-V, --version', say('cli.help.version'))
    .helpOption('-h, --help', say('cli.help.option'))
    .addOption(choice(messages, LANGUAGE_OPTION, say('cli.option.lang'), LOCALES))
    .addHelpText(
      'after',
      ['', say('cli.help.examples'), ...EXAMPLES.map((each) => `  dishlight ${each}`)].join('\n'),
    )
    .addHelpText('after', `\n${say('cli.help.exitCodes')}`)
    .configureHelp(helpIn(messages))
    .configureOutput({ outputError: (message, write) => write(`${misuseSentence(messages, message)}\n`) })
    .exitOverride()

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
    .addOption(
      new Option('--report <file>', say('cli.analyze.report')).argParser((path) =>
        readWritable(messages, path),
      ),
    )
    .option('--with-people', say('cli.analyze.withPeople'))
    .option('--json', say('cli.option.json'))
  addLookOptions(messages, addPersonOptions(messages, looking)).action(async (photos, options) =>
    (await import('./commands/analyze.ts')).analyze(messages, photos, options),
  )

  const scoring = program
    .command('score')
    .description(say('cli.scoring.about'))
    .argument('[food]', say('cli.scoring.food'))
    .addOption(new Option('--grams <grams>', say('cli.scoring.grams')).argParser(readGrams(messages)))
    .addOption(new Option('--from <file>', say('cli.scoring.from')).conflicts(['grams', ...PERSON_OPTIONS]))
    .option('--json', say('cli.option.json'))
  addPersonOptions(messages, scoring).action(async (food, options) =>
    (await import('./commands/score.ts')).score(messages, food, options),
  )

  const categories = list(NUTRI_SCORE_CATEGORIES, 'or')
  const fields = NUTRI_SCORE_FIELDS.map(
    (id) => `  ${id.padEnd(26)}${say(`cli.nutriScore.field.${id}`, { categories })}`,
  )
  program
    .command('nutri-score')
    .description(say('cli.nutriScore.about'))
    .argument('<file>', say('cli.nutriScore.file'))
    .option('--json', say('cli.option.json'))
    .addHelpText(
      'after',
      ['', say('cli.nutriScore.fields'), ...fields, say('cli.nutriScore.blanks')].join('\n'),
    )
    .addHelpText('after', `\n${say('cli.help.example')}\n  [${RECORD}]`)
    .action(async (file, { json }) =>
      (await import('./commands/nutri-score.ts')).nutriScores(messages, file, json),
    )

  program
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
    .action(async (options) => (await import('./commands/calibrate.ts')).calibrate(messages, options))

  addModelCommands(messages, program)
  addTokenCommand(messages, program)

  const comparing = program
    .command('compare-answer')
    .description(say('cli.compareAnswer.about'))
    .argument('<answer>', say('cli.compareAnswer.file'))
    .option('--photo <photo>', say('cli.compareAnswer.photo'))
    .option('--json', say('cli.option.json'))
  addPersonOptions(messages, comparing).action(async (answer, options) =>
    (await import('./commands/compare-answer.ts')).compareAnswer(messages, answer, options),
  )

  program
    .command('measure-placing')
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
      (await import('./commands/measure-placing.ts')).measurePlacing(messages, photos, options),
    )

  program
    .command('measure-reader')
    .description(say('cli.measureReader.about'))
    .argument('[photos...]', say('cli.measureReader.photos'))
    .option('--json', say('cli.option.json'))
    .action(async (photos, { json }) =>
      (await import('./commands/measure-reader.ts')).measureReader(messages, photos, json),
    )

  const measuring = program
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
    .option('--out <folder>', say('evaluate.out'), 'evaluation')
    .option('--json', say('cli.option.json'))
    .addHelpText('after', `\n${[say('evaluate.metrics'), ...metricLines(messages)].join('\n  ')}`)
  addPersonOptions(messages, measuring).action(async (photos, options) =>
    (await import('./commands/evaluate.ts')).evaluateCommand(messages, photos, options),
  )

  program
    .command('measure-labels')
    .description(say('cli.measureLabels.about'))
    .argument('[photos...]', say('cli.measureLabels.photos'))
    .option('--json', say('cli.option.json'))
    .action(async (photos, { json }) =>
      (await import('./commands/measure-labels.ts')).measureLabels(messages, photos, json),
    )

  addHelpCommand(messages, program)
  return program
}

/** Help with no words of commander's own. */
function helpIn(messages: Messages): Partial<Help> {
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
