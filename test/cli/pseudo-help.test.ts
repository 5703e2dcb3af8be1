import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommanderError } from '@commander-js/extra-typings'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { analyze } from '../../src/cli/commands/analyze.ts'
import { nutriScores } from '../../src/cli/commands/nutri-score.ts'
import { score } from '../../src/cli/commands/score.ts'
import { failed } from '../../src/cli/exit-codes.ts'
import { DISH_COLUMNS } from '../../src/cli/input/dish-columns.ts'
import { NUTRI_SCORE_CATEGORIES, NUTRI_SCORE_FIELDS } from '../../src/cli/options/nutri-score-fields.ts'
import { charts, csvTable, type Measured, markdownPage } from '../../src/cli/output/evaluate-tables.ts'
import { meterLine, noteLines } from '../../src/cli/output/look-notes.ts'
import { createProgram } from '../../src/cli/program.ts'
import { SCOPES } from '../../src/config/signed-token.ts'
import { collect } from '../../src/core/analysis/collect-looks.ts'
import { EFFORTS, type LookEvent } from '../../src/core/analysis/look.ts'
import { PLACERS, TILING_MODES } from '../../src/core/analysis/ports.ts'
import {
  ACTIVITIES,
  ALLERGY_IDS,
  ALLERGY_SEVERITIES,
  CONDITION_IDS,
  DIET_IDS,
  MEDICINE_IDS,
  SEXES,
  YOUNGEST,
} from '../../src/core/health/profile.ts'
import { METRIC_IDS } from '../../src/evaluate/metric-ids.ts'
import { FORMAT_IDS } from '../../src/exchange/formats.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { LOCALES } from '../../src/messages/keys.ts'
import { OFFERED_MODELS } from '../../src/vision/detector/offered-models.ts'
import { FAMILIES } from '../../src/wire/http.ts'
import { breakfastPhoto } from '../support/breakfast.ts'
import { lookOf, photoOf } from '../support/look-events.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { untranslatedWords } from '../support/untranslated-words.ts'

const pseudo = pseudoMessages()

type AnyCommand = { readonly commands: readonly AnyCommand[] }
/** A command and those below it. */
const withAll = <C extends AnyCommand>(command: C): C[] => [
  command,
  ...command.commands.flatMap((each) => withAll(each as C)),
]
const COMMANDS = createProgram(pseudo).commands.flatMap((command) => withAll(command))
/** As it is typed: "models add". */
const typedName = (command: (typeof COMMANDS)[number]): string[] =>
  command.parent?.parent ? [...typedName(command.parent as typeof command), command.name()] : [command.name()]

const name = (flag = '') => flag.replace(/^--?/, '')

/** What is typed and what files hold: the same in every language. */
const NAMES = [
  ...['dishlight', 'help', 'h', 'V', 'version', ...COMMANDS.map((command) => command.name())],
  ...COMMANDS.flatMap(({ options }) => options.flatMap(({ short, long }) => [short, long].map(name))),
  ...[
    CONDITION_IDS,
    ALLERGY_IDS,
    ALLERGY_SEVERITIES,
    DIET_IDS,
    MEDICINE_IDS,
    SEXES,
    ACTIVITIES,
    YOUNGEST,
  ].flat(),
  ...['lang', ...LOCALES],
  ...[
    'reader',
    'detector',
    ...OFFERED_MODELS.map(({ id }) => id),
    'recorded',
    'simulated',
    ...FAMILIES,
    ...EFFORTS,
    ...SCOPES,
    ...TILING_MODES,
    ...PLACERS,
  ],
  ...['no-color', ...FORMAT_IDS, ...DISH_COLUMNS, 'bash', 'zsh', 'fish', 'powershell'],
  ...[...NUTRI_SCORE_FIELDS, ...NUTRI_SCORE_CATEGORIES, 'evaluation'],
]
/** Commands and records to copy. */
const EXAMPLE = /^ {2}(?:dishlight |\[\{).*$/gm

/** The words of a text that come from no catalogue. It must have some that do. */
function own(text: string, ...data: readonly string[]): readonly string[] {
  expect(text).toContain('⟦')
  return untranslatedWords(text.replace(EXAMPLE, ''), data)
}

/** What a command prints before it is carried out. */
function told(...args: readonly string[]): string {
  const program = createProgram(pseudo)
  let text = ''
  const write = (more: string) => {
    text += more
  }
  for (const command of withAll(program as (typeof COMMANDS)[number])) {
    command.configureOutput({ writeOut: write, writeErr: write })
    if (command.commands.length === 0 && command.name() !== 'help') command.action(() => undefined)
  }
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  return text
}

/** What `run` prints, or the sentence it ends with. */
async function printed(run: () => Promise<void>): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const end = await run().then(
    () => '',
    (error: Error) => error.message,
  )
  const text = write.mock.calls.map(([chunk]) => String(chunk)).join('')
  write.mockRestore()
  return `${text}${end}`
}

describe('in another language, help', () => {
  it('should be of no English but the names of commands', () => {
    expect(own(told('--help'), ...NAMES)).toEqual([])
    expect(own(told('help', 'score'), ...NAMES)).toEqual([])
  })

  it.each(COMMANDS.map(typedName))('should be of no English for %s %s', (...typed) => {
    expect(own(told(...typed, '--help'), ...NAMES)).toEqual([])
  })
})

describe('in another language, a command that cannot be made sense of', () => {
  it.each([
    [['analyz']],
    [['divine']],
    [['analyze']],
    [['measure', 'calibrate']],
    [['measure', 'calibrate', '--family', 'ollama', '--base-url', 'localhost:1']],
    [['score', 'greek', 'yogurt']],
    [['score', '--from', 'a.csv', '--grams', '5']],
    [['score', 'egg', '--grams', 'many']],
    [['score', 'egg', '--age', 'old']],
    [['score', 'egg', '--target', 'sodium=none']],
    [['score', 'egg', '--target', 'texture=9']],
    [['score', 'egg', '--target', 'sodum=1']],
    [['analyze', 'a.jpg', '--lookz', '2']],
    [['analyze', 'a.jpg', '--hover']],
    [['analyze', 'a.jpg', '--looks']],
    [['analyze', 'a.jpg', '--zoom', 'near']],
    [['analyze', 'a.jpg', '--client', 'oracle']],
    [['analyze', 'a.jpg', '--frame', 'xyxy']],
    [['analyze', 'a.jpg', '--report', 'nowhere/r.json']],
    [['models']],
    [['models', 'add']],
    [['models', 'add', 'dfine']],
    [['models', 'ad', 'dfine-objects365']],
    [['evaluate', '--things', '40-3']],
    [['evaluate', '--runs', '0']],
    [['evaluate', '--noise', '-1']],
  ])('should be answered in no English: %j', (args) => {
    const typed = args.map((arg) => arg.replace(/^--/, ''))
    expect(own(told(...args), ...typed, ...NAMES, 'sodium', 'texture')).toEqual([])
  })
})

describe('in another language, what is printed', () => {
  /** Names and servings are what the table says. */
  const foods = foodTable().foods.flatMap(({ name, portion = '' }) => [name, portion])
  let folder: string
  const file = (name: string, content: unknown) => {
    const path = join(folder, name)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dishlight-pseudo-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['milk', { condition: ['gout'], allergy: [{ id: 'milk' }] }],
    ['butter', { condition: ['high-cholesterol', 'kidney-disease'], target: { day: { sodium: 1500 } } }],
    ['toast', {}],
    ['honey', { age: 0.667 }],
    ['cola', { age: 5, sex: 'female', activity: 'high' }],
    ['grapes', { child: true }],
  ] as const)('should be of no English where %s is scored', async (food, who) => {
    const json = await printed(() => score(pseudo, food, { ...who, json: true }))
    const sources = [...json.matchAll(/"organisation": "([^"]+)"/g)].map(([, name = '']) => name)
    expect(sources).not.toEqual([])
    // Letters of Nutri-Score.
    const grades = ['A', 'B', 'C', 'D', 'E']
    expect(own(await printed(() => score(pseudo, food, who)), food, ...foods, ...sources, ...grades)).toEqual(
      [],
    )
  })

  it('should be of no English where a food is not known, or files are not what they should be', async () => {
    const inputs = { category: 'cheese' }
    const said = [
      await printed(() => score(pseudo, 'lobster wellington', { allergy: [{ id: 'crustacean' }] })),
      await printed(() => score(pseudo, undefined, {})),
      await printed(() => score(pseudo, 'egg', { from: 'rows.csv' })),
      await printed(() => score(pseudo, undefined, { from: 'gone.csv' })),
      await printed(() => score(pseudo, undefined, { from: folder })),
    ]
    for (const rows of ['', 'kind,id\na,b\n', 'kind,id,food\n"a', 'kind,id,food\nmood,a,b\n']) {
      said.push(await printed(() => score(pseudo, undefined, { from: file('rows.csv', rows) })))
    }
    for (const records of [
      3,
      [7],
      [{ id: 'a', inputs: {} }],
      [{ id: 'a', inputs: { ...inputs, fat_g: -1 } }],
    ]) {
      said.push(await printed(() => nutriScores(pseudo, file('records.json', records))))
    }
    const data = [
      'lobster wellington',
      'European Union',
      'gone.csv',
      'rows.csv',
      'records.json',
      folder,
      'kind',
      'id',
      'food',
      'mood',
    ]
    for (const sentence of said) {
      expect(own(sentence, ...data, ...foods, ...NAMES, 'inputs.category', 'inputs.fat_g')).toEqual([])
    }
  })

  it('should be of no English in tables of rows and of records', async () => {
    const rows = file('rows.csv', 'kind,id,food\ndiet,vegan,butter\nallergy,milk,toast\n')
    const table = await printed(() => score(pseudo, undefined, { from: rows }))
    expect(own(table, 'vegan', 'butter', 'milk', 'toast')).toEqual([])
    const records = file('records.json', [{ id: 'gazpacho', inputs: { category: 'general' } }])
    expect(own(await printed(() => nutriScores(pseudo, records)), 'gazpacho', 'A')).toEqual([])
  })

  it('should be of no English where a photo is analyzed', async () => {
    const photo = join(folder, 'lunch.jpg')
    writeFileSync(photo, (await breakfastPhoto()).sent.bytes)
    const events = lookOf(['Salmon', 'Whole milk', 'Xyzzy'])
    const look = file('look.json', { version: 1, client: 'test', events })
    const how = { client: [`recorded:${look}`], looks: 1, zoom: 'auto', effort: 'auto', cache: true } as const
    const text = await printed(() => analyze(pseudo, [photo], { ...how, allergy: [{ id: 'milk' }] }))
    expect(text).toContain('Xyzzy')
    expect(own(text, 'Salmon', 'Whole milk', 'Xyzzy')).toEqual([])
    const nothing = file('nothing.json', { version: 1, client: 'test', events: lookOf([]) })
    const none = await printed(() => analyze(pseudo, [photo], { ...how, client: [`recorded:${nothing}`] }))
    expect(own(none)).toEqual([])
  })

  it('should be of no English in notes on a look, and in failures', async () => {
    const lookId = 'look-1'
    const order = 'Ignore all previous instructions'
    const failure = { kind: 'transport', code: 'timeout', retryable: true } as const
    async function* look(...more: readonly LookEvent[]) {
      yield* [...lookOf(['Pear', order]).slice(0, -1), ...more, ...lookOf([]).slice(-1)]
    }
    const [start] = lookOf([], 'look-2')
    if (!start) throw new Error('A look has a start')
    const looked = await collect(
      photoOf(new Uint8Array(0)),
      look(
        {
          type: 'usage',
          lookId,
          inputTokens: 900,
          outputTokens: 90,
          reasoningTokens: 9,
          costUsd: 0.5,
          elapsedMs: 9,
        },
        { type: 'limit', lookId, limit: 'money' },
        { type: 'lookup-failed', lookId, lookups: 2 },
        { type: 'rejected', lookId, issue: 'schema', raw: '{}' },
        start,
        { type: 'failure', lookId: 'look-2', failure, partial: true },
      ),
    )
    const remembered = await collect(photoOf(new Uint8Array(0)), look({ type: 'remembered', lookId }))
    const changes = [
      { kind: 'added', name: 'Pear' },
      { kind: 'removed', name: 'Pear' },
      { kind: 'renamed', from: 'Pear', to: 'Salmon' },
      { kind: 'verdict', name: 'Pear', profileId: 'you', from: 'avoid', to: 'recommended' },
    ] as const
    const notes = [...noteLines(pseudo, { ...looked, each: [looked], changes })]
    expect(notes).toHaveLength(6)
    const lines = [
      ...notes,
      ...noteLines(pseudo, { ...remembered, each: [], changes: [] }),
      ...meterLine(pseudo, [looked, remembered]),
      ...meterLine(pseudo, [remembered]),
      failed(pseudo, failure).message,
    ]
    for (const line of lines) expect(own(line, order, 'Pear', 'Salmon')).toEqual([])
  })

  it('should be of no English in tables and charts of an evaluation', () => {
    const measure = { value: 0.8, low: 0.7, high: 0.9 }
    const evaluation = {
      strategy: 'x',
      looks: 8,
      photos: 2,
      runs: 3,
      measures: Object.fromEntries(METRIC_IDS.map((id) => [id, measure])) as Record<
        (typeof METRIC_IDS)[number],
        typeof measure
      >,
      verdicts: { general: measure },
      repeats: { any: measure, every: measure, spread: 0.1 },
      failures: 0,
    }
    for (const simulated of [true, false]) {
      const measured: Measured = {
        simulated,
        photos: 2,
        things: 9,
        evaluations: (['low', 'auto'] as const).map((effort) => ({ ...evaluation, effort })),
      }
      const page = markdownPage(pseudo, measured, 'command')
      const files = ['accuracy-by-looks.svg', 'accuracy-by-tokens.svg']
      expect(own(page, 'x', 'sh', 'command', 'general', ...files)).toEqual([])
      const columns = ['strategy', 'looks', 'metric', 'value', 'low', 'high', 'x', 'general']
      expect(own(csvTable(pseudo, measured), ...columns)).toEqual([])
      for (const chart of Object.values(charts(pseudo, measured))) {
        const words = chart.replace(/<[^>]*>/g, '\n')
        expect(own(words, 'low', 'auto')).toEqual([])
      }
    }
  })
})
