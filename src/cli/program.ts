import { Command, Option } from '@commander-js/extra-typings'
import { version } from '../../package.json'
import { EFFORTS } from '../core/analysis/look.ts'
import { MOST_PHOTOS } from '../core/analysis/photo.ts'
import { LOOK_COUNTS, TILING_MODES } from '../core/analysis/ports.ts'
import { cliWording } from '../wording/en/cli.ts'
import { EVALUATE_WORDS, metricLines } from '../wording/en/evaluate.ts'
import { labelWording } from '../wording/en/labels.ts'
import { addLookOptions, clientOption, MODEL_FAMILIES, readClient, readFrame } from './options/looking.ts'
import { misuseSentence } from './options/misuse.ts'
import { addPersonOptions, PERSON_READERS } from './options/person.ts'
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

const { analyze, score, nutriScore, calibrate, measureReader, help, ...text } = cliWording
const { measureLabels } = labelWording
const evaluate = EVALUATE_WORDS

/** The command line: every command and its options. Each command loads what it needs when it is called. */
export function createProgram() {
  const program = new Command('dishlight')
    .description(text.about)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.option)
    .helpCommand('help [command]', help.command)
    .addHelpText('after', text.examples)
    .configureHelp({ helpWidth: 100, styleTitle: (title) => help.titles[title] ?? title, optionDescription })
    .configureOutput({ outputError: (message, write) => write(`${misuseSentence(message)}\n`) })
    .exitOverride()

  const looking = program
    .command('analyze')
    .description(analyze.about)
    .argument('<photos...>', analyze.photos(MOST_PHOTOS))
    .addOption(clientOption(analyze.client).argParser(several(readClient())))
    .option('--model <model>', analyze.model)
    .addOption(new Option('--frame <frame>', analyze.frame).argParser(readFrame))
    .option('--look-up', labelWording.lookUpOption)
    .option('--tell-model', analyze.tellModel)
    .addOption(new Option('--report <file>', analyze.report).argParser(readWritable))
    .option('--json', text.json)
  addLookOptions(addPersonOptions(looking)).action(async (photos, options) =>
    (await import('./commands/analyze.ts')).analyze(photos, options),
  )

  const scoring = program
    .command('score')
    .description(score.about)
    .argument('[food]', score.food)
    .addOption(new Option('--grams <grams>', score.grams).argParser(readGrams))
    .addOption(
      new Option('--from <rows.csv>', score.from).conflicts([
        'grams',
        'target',
        ...Object.keys(PERSON_READERS),
      ]),
    )
    .option('--json', text.json)
  addPersonOptions(scoring).action(async (food, options) =>
    (await import('./commands/score.ts')).score(food, options),
  )

  program
    .command('nutri-score')
    .description(nutriScore.about)
    .argument('<file>', nutriScore.file)
    .option('--json', text.json)
    .addHelpText('after', nutriScore.fields)
    .action(async (file, { json }) => (await import('./commands/nutri-score.ts')).nutriScores(file, json))

  program
    .command('calibrate')
    .description(calibrate.about)
    .addOption(choice('--family <family>', calibrate.family, MODEL_FAMILIES).makeOptionMandatory())
    .option('--model <model>', calibrate.model)
    .addOption(new Option('--base-url <address>', calibrate.baseUrl).argParser(readAddress))
    .option('--json', text.json)
    .action(async (options) => (await import('./commands/calibrate.ts')).calibrate(options))

  program
    .command('measure-reader')
    .description(measureReader.about)
    .argument('[photos...]', measureReader.photos)
    .option('--json', text.json)
    .action(async (photos, { json }) =>
      (await import('./commands/measure-reader.ts')).measureReader(photos, json),
    )

  const measuring = program
    .command('evaluate')
    .description(evaluate.about)
    .argument('[photos...]', evaluate.photos)
    .addOption(clientOption(evaluate.client, 'simulated').argParser(readClient('simulated')))
    .option('--model <model>', analyze.model)
    .addOption(
      new Option('--looks <numbers>', evaluate.looks).default([1]).argParser(listOf(oneOf(LOOK_COUNTS))),
    )
    .addOption(choice('--zoom <when>', evaluate.zoom, TILING_MODES).default('auto'))
    .addOption(new Option('--effort <efforts>', evaluate.effort).argParser(listOf(oneOf(EFFORTS))))
    .addOption(new Option('--runs <number>', evaluate.runs).argParser(countFrom(1)).default(1))
    .addOption(new Option('--scenes <number>', evaluate.scenes).argParser(countFrom(0)).default(0))
    .addOption(new Option('--things <from-to>', evaluate.things).argParser(readSizes))
    .addOption(
      new Option('--noise <strength>', evaluate.noise)
        .argParser(numberThat((strength) => strength >= 0, evaluate.noiseForm))
        .default(1),
    )
    .option('--seed <text>', evaluate.seed, '1')
    .option('--out <folder>', evaluate.out, 'evaluation')
    .option('--json', text.json)
    .addHelpText('after', `\n${[evaluate.metricsTitle, ...metricLines()].join('\n  ')}`)
  addPersonOptions(measuring).action(async (photos, options) =>
    (await import('./commands/evaluate.ts')).evaluateCommand(photos, options),
  )

  program
    .command('measure-labels')
    .description(measureLabels.about)
    .argument('[photos...]', measureLabels.photos)
    .option('--json', text.json)
    .action(async (photos, { json }) =>
      (await import('./commands/measure-labels.ts')).measureLabels(photos, json),
    )

  return program
}

/** What an option is for, with its values and its default where they are known. */
function optionDescription({ description, argChoices, defaultValue }: Option): string {
  const hasDefault = defaultValue !== undefined && typeof defaultValue !== 'boolean'
  const values = argChoices ? [help.oneOf(argChoices)] : []
  const notes = [...values, ...(hasDefault ? [help.byDefault(String(defaultValue))] : [])]
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description
}
