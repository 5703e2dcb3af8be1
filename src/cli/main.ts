import { Command } from 'commander'
import { MOST_PHOTOS } from '../core/analysis/photo.ts'
import { cliWording } from '../wording/en/cli.ts'
import { EVALUATE_WORDS } from '../wording/en/evaluate.ts'
import { labelWording } from '../wording/en/labels.ts'
import { LOOK_OPTIONS } from '../wording/en/seeing.ts'
import type { AnalyzeOptions } from './commands/analyze.ts'
import type { CalibrateOptions } from './commands/calibrate.ts'
import type { EvaluateOptions } from './commands/evaluate.ts'
import type { ScoreOptions } from './commands/score.ts'
import type { Ending } from './exit-codes.ts'
import { metricLines } from './output/evaluate-tables.ts'

const text = cliWording
const evaluating = EVALUATE_WORDS

/** Options that may be given several times add up. */
const several = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value]

// Each command loads what it needs when it is called: most need no model, and no picture.
const program = new Command('dishlight')
  .description(text.about)
  .addHelpText('after', text.examples)
  .configureHelp({ helpWidth: 100 })
  .exitOverride()

program
  .command('analyze')
  .description(text.analyze.about)
  .argument('<photos...>', text.analyze.photos(MOST_PHOTOS))
  .option('--client <client>', text.analyze.client, several)
  .option('--model <model>', text.analyze.model)
  .option('--frame <frame>', text.analyze.frame)
  .option('--profile <condition>', text.profile, several)
  .option('--allergy <allergen>', text.allergy, several)
  .option('--diet <diet>', text.diet, several)
  .option('--medicine <medicine>', text.medicine, several)
  .option('--target <name=number>', text.target, several)
  .option('--looks <number>', text.analyze.looks)
  .option('--zoom <when>', text.analyze.zoom)
  .option('--effort <effort>', LOOK_OPTIONS.effort)
  .option('--limit <name=number>', LOOK_OPTIONS.limit, several)
  .option('--no-cache', LOOK_OPTIONS.noCache)
  .option('--again', LOOK_OPTIONS.again)
  .option('--look-up', labelWording.lookUpOption)
  .option('--tell-model', text.analyze.tellModel)
  .option('--report <file>', text.analyze.report)
  .option('--json', text.analyze.json)
  .action(async (photos: string[], options: AnalyzeOptions) =>
    end((await import('./commands/analyze.ts')).analyze(photos, options)),
  )

program
  .command('score')
  .description(text.score.about)
  .argument('[food]', text.score.food)
  .option('--profile <condition>', text.profile, several)
  .option('--allergy <allergen>', text.allergy, several)
  .option('--diet <diet>', text.diet, several)
  .option('--medicine <medicine>', text.medicine, several)
  .option('--target <name=number>', text.target, several)
  .option('--grams <grams>', text.score.grams)
  .option('--from <rows.csv>', text.score.from)
  .option('--json', text.analyze.json)
  .action(async (food: string | undefined, options: ScoreOptions) =>
    end((await import('./commands/score.ts')).score(food, options)),
  )

program
  .command('nutri-score')
  .description(text.nutriScore.about)
  .argument('<file>', text.nutriScore.file)
  .option('--json', text.analyze.json)
  .addHelpText('after', text.nutriScore.fields)
  .action(async (file: string, options: { json?: boolean }) =>
    end((await import('./commands/nutri-score.ts')).nutriScores(file, options)),
  )

program
  .command('calibrate')
  .description(text.calibrate.about)
  .requiredOption('--family <family>', text.calibrate.family)
  .option('--model <model>', text.calibrate.model)
  .option('--base-url <address>', text.calibrate.baseUrl)
  .option('--json', text.analyze.json)
  .action(async (options: CalibrateOptions) =>
    end((await import('./commands/calibrate.ts')).calibrate(options)),
  )

program
  .command('measure-reader')
  .description(text.measureReader.about)
  .argument('[photos...]', text.measureReader.photos)
  .option('--json', text.analyze.json)
  .action(async (photos: string[], options: { json?: boolean }) =>
    end((await import('./commands/measure-reader.ts')).measureReader(photos, options)),
  )

program
  .command('evaluate')
  .description(evaluating.about)
  .argument('[photos...]', evaluating.photos)
  .option('--client <client>', evaluating.client)
  .option('--model <model>', text.analyze.model)
  .option('--looks <numbers>', evaluating.looks)
  .option('--zoom <when>', evaluating.zoom)
  .option('--effort <efforts>', evaluating.effort)
  .option('--runs <number>', evaluating.runs)
  .option('--scenes <number>', evaluating.scenes)
  .option('--things <from-to>', evaluating.things)
  .option('--noise <strength>', evaluating.noise)
  .option('--seed <text>', evaluating.seed)
  .option('--profile <condition>', text.profile, several)
  .option('--allergy <allergen>', text.allergy, several)
  .option('--diet <diet>', text.diet, several)
  .option('--medicine <medicine>', text.medicine, several)
  .option('--out <folder>', evaluating.out)
  .option('--json', text.analyze.json)
  .addHelpText('after', `\n${[evaluating.metricsTitle, ...metricLines()].join('\n  ')}`)
  .action(async (photos: string[], options: EvaluateOptions) =>
    end((await import('./commands/evaluate.ts')).evaluateCommand(photos, options)),
  )

program
  .command('measure-labels')
  .description(labelWording.measureLabels.about)
  .argument('[photos...]', labelWording.measureLabels.photos)
  .option('--json', text.analyze.json)
  .action(async (photos: string[], options: { json?: boolean }) =>
    end((await import('./commands/measure-labels.ts')).measureLabels(photos, options)),
  )

async function end(command: Promise<Ending>): Promise<void> {
  const ending = await command
  process.exitCode = ending.code
  if (ending.code !== 0 && ending.sentence !== '') process.stderr.write(`${ending.sentence}\n`)
}

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

/** Commander has printed what was wrong by now; help and version are no mistakes. A bug is thrown on. */
function exitCodeOf(error: unknown): number {
  if (!(error instanceof Error) || !('exitCode' in error)) throw error
  return error.exitCode === 0 ? 0 : 2
}
