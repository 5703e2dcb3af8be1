import { type Command, Option } from '@commander-js/extra-typings'
import type { Messages } from '../../messages/messages.ts'
import { dishesOption } from './dishes.ts'
import { examplesOf } from './help.ts'
import { NUTRI_SCORE_CATEGORIES, NUTRI_SCORE_FIELDS } from './nutri-score-fields.ts'
import { addPersonOptions, PERSON_OPTIONS } from './person.ts'
import { readGrams } from './values.ts'

const RECORD =
  '{ "id": "gazpacho", "inputs": { "category": "general", "energy_kj": 148, "sugars_g": 3, "salt_g": 0.5, "fvl_pct": 95 } }'

/** Adds `score` and `nutri-score`, which judge foods by name or by their figures, without a photo. */
export function addScoreCommands(messages: Messages, program: Command): void {
  const { say, list } = messages
  const scoring = program
    .command('score')
    .description(say('cli.scoring.about'))
    .argument('[food]', say('cli.scoring.food'))
    .addOption(new Option('--grams <grams>', say('cli.scoring.grams')).argParser(readGrams(messages)))
    .addOption(new Option('--from <file>', say('cli.scoring.from')).conflicts(['grams', ...PERSON_OPTIONS]))
    .addOption(dishesOption(messages))
    .option('--json', say('cli.option.json'))
    .addHelpText(
      'after',
      examplesOf(messages, 'score "greek yogurt" --grams 150 --json', 'score honey --age "8 months"'),
    )
  addPersonOptions(messages, scoring).action(async (food, options) =>
    (await import('../commands/score.ts')).score(messages, food, options),
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
      (await import('../commands/nutri-score.ts')).nutriScores(messages, file, json),
    )
}
