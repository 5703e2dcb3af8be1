import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CommanderError } from '@commander-js/extra-typings'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { frameText, readFrame } from '../../src/cli/options/looking.ts'
import { createProgram } from '../../src/cli/program.ts'
import { english } from '../support/messages.ts'

/** Parses a command and does not carry it out: its options, or what is said on stderr. */
function parse(...args: readonly string[]) {
  const program = createProgram(english)
  let [out, err] = ['', '']
  const output = { writeOut: (text: string) => (out += text), writeErr: (text: string) => (err += text) }
  let options: Record<string, unknown> | undefined
  for (const command of [program, ...program.commands]) {
    command.configureOutput(output)
    for (const below of command.commands) below.configureOutput(output)
    if (!command.parent || command.commands.length > 0) continue
    command.action(() => {
      options = command.opts()
    })
  }
  try {
    program.parse(args, { from: 'user' })
    return { options, out, err }
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { options, out, err, ending: error.exitCode }
  }
}

const optionsOf = (...args: readonly string[]) => {
  const { options, err } = parse(...args)
  expect(err).toBe('')
  return options
}

describe('what a command is given', () => {
  it('should be one look with memory, at the photo and where needed its parts, unless told otherwise', () => {
    expect(optionsOf('analyze', 'a.jpg')).toEqual({
      place: 'off',
      jobs: 4,
      looks: 1,
      zoom: 'auto',
      effort: 'auto',
      cache: true,
    })
  })

  it('should be the values of options, read and added up', () => {
    const how = ['--looks', '8', '--zoom', 'off', '--no-cache', '--frame', 'yxyx/1000']
    const limits = ['--limit', 'seconds=30', '--limit', ' money = 0.1', '--limit', 'seconds=20']
    const who = ['--condition', 'gout', '--condition', 'ibs', '--allergy', 'milk=severe', '--diet', 'vegan']
    const body = ['--age', '8 months', '--sex', 'female', '--activity', 'high']
    const targets = ['--target', 'sodium=1500', '--target', 'energy=1800', '--target', 'drink-texture=0']
    expect(optionsOf('analyze', 'a.jpg', ...how, ...limits, ...who, ...body, ...targets)).toMatchObject({
      looks: 8,
      zoom: 'off',
      cache: false,
      frame: { order: 'yxyx', scale: { kind: 'range', max: 1000 } },
      limit: { seconds: 20, money: 0.1 },
      condition: ['gout', 'ibs'],
      age: 0.667,
      sex: 'female',
      activity: 'high',
      allergy: [{ id: 'milk', severity: 'severe' }],
      diet: ['vegan'],
      target: { day: { sodium: 1500 }, energy: 1800, drinkTexture: 0 },
    })
  })

  it('should be conditions by the former name of their option too', () => {
    expect(optionsOf('score', 'egg', '--profile', 'gout', '--condition', 'low-salt')).toEqual({
      condition: ['gout', 'low-salt'],
    })
  })

  it('should be a child of whom no age is known', () => {
    expect(optionsOf('score', 'egg', '--child')).toEqual({ child: true })
    expect(optionsOf('score', 'egg', '--child', 'infant')).toEqual({ child: 'infant' })
  })

  it('should be one look and the usual noise for evaluate, unless told otherwise', () => {
    expect(optionsOf('evaluate')).toEqual({
      looks: [1],
      place: 'off',
      zoom: 'auto',
      runs: 1,
      scenes: 0,
      noise: 1,
      seed: '1',
      out: 'evaluation',
    })
  })

  it('should be lists of looks and efforts, and sizes of scenes for evaluate', () => {
    const lists = ['--looks', '1, 8', '--effort', 'medium,auto', '--things', '3-40', '--client', 'simulated']
    expect(optionsOf('evaluate', ...lists)).toMatchObject({
      looks: [1, 8],
      effort: ['medium', 'auto'],
      things: { fewest: 3, most: 40 },
      client: 'simulated',
    })
  })

  it.each(['xyxy/1000', 'yxyx/1024', 'xyxy/1', 'xyxy/pixels', 'xyxy/99.5'])(
    'should be a frame that is written as it is read: %s',
    (frame) => expect(frameText(readFrame(english, frame))).toBe(frame),
  )
})

describe('a command that cannot be made sense of', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dishlight-program-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    [['analyz'], 'There is no command "analyz". Did you mean analyze?'],
    [['divine'], 'There is no command "divine". See dishlight --help for all of them.'],
    [['analyze'], 'Add the photos after the command. See --help for an example.'],
    [['nutri-score'], 'Add the file after the command. See --help for an example.'],
    [['measure', 'calibrate'], 'An option is missing. Add --family <family>.'],
    [
      ['measure', 'calibrate', '--family', 'ollama', '--base-url', 'localhost:1'],
      /an address that begins with http/,
    ],
    [
      ['score', 'greek', 'yogurt'],
      /^There are too many words for this command\..* in quotes: "greek yogurt"\.$/,
    ],
    [['analyze', 'a.jpg', '--lookz', '2'], 'There is no option --lookz. Did you mean --looks?'],
    [['analyze', 'a.jpg', '--hover'], 'There is no option --hover. See --help for all of them.'],
    [['analyze', 'a.jpg', '--looks'], 'A value is missing. Write --looks <number>.'],
    [['analyze', 'a.jpg', '--looks', '3'], '--looks cannot be "3". Choose from: 1, 2, 4, 8, 16.'],
    [['analyze', 'a.jpg', '--zoom', 'near'], '--zoom cannot be "near". Choose from: auto, on, off.'],
    [['analyze', 'a.jpg', '--effort', 'max'], /^--effort cannot be "max"\. Choose from: .*medium/],
    [['analyze', 'a.jpg', '--client', 'gogle'], '--client cannot be "gogle". Did you mean google?'],
    [
      ['analyze', 'a.jpg', '--client', 'nope'],
      /^--client cannot be "nope"\. Did you mean openai\? Choose from: reader, detector, .*recorded:<file>\.$/,
    ],
    [
      ['analyze', 'a.jpg', '--out', 'package.json'],
      '--out cannot be "package.json". package.json is a file. Name a folder.',
    ],
    [['export', 'a.json', '--out', 'package.json/x'], /^--out cannot be .* package\.json is a file\./],
    [['import', 'a.json', '--from', 'coco', '--out', 'package.json'], /^--out cannot be "package\.json"\./],
    [['evaluate', '--out', 'package.json'], /^--out cannot be "package\.json"\./],
    [
      ['analyze', 'a.jpg', '--client', 'oracle'],
      /"oracle"\. Choose from: reader, detector, google.*recorded:<file>\.$/,
    ],
    [['analyze', 'a.jpg', '--client', 'simulated'], /^--client cannot be "simulated"\./],
    [['analyze', 'a.jpg', '--condition', 'high-cholestrol'], /Did you mean high-cholesterol\?$/],
    [['analyze', 'a.jpg', '--condition', 'sad'], /^--condition cannot be "sad"\. Choose from: .*gout/],
    [['analyze', 'a.jpg', '--profile', 'sad'], /^--condition cannot be "sad"\. Choose from: .*gout/],
    [['analyze', 'a.jpg', '--condition'], 'A value is missing. Write --condition <condition>.'],
    [
      ['score', 'egg', '--age', 'old'],
      '--age cannot be "old". An age is a number of years up to 120, such as 5 or 0.5, or months: 8 months.',
    ],
    [['score', 'egg', '--age', '121'], /^--age cannot be "121"\. An age is a number of years up to 120/],
    [['score', 'egg', '--age', '-1'], /^--age cannot be "-1"\./],
    [['score', 'egg', '--child', '--age', '5'], '--child and --age cannot be used together. Leave one out.'],
    [['score', 'egg', '--sex', 'woman'], '--sex cannot be "woman". Choose from: female, male.'],
    [
      ['score', 'egg', '--activity', 'lots'],
      '--activity cannot be "lots". Choose from: low, moderate, high.',
    ],
    [['analyze', 'a.jpg', '--allergy', 'dust'], /^--allergy cannot be "dust"\. Choose from: .*milk/],
    [['analyze', 'a.jpg', '--allergy', 'milk=somewhat'], /"milk=somewhat"\. Choose from: mild, severe\.$/],
    [
      ['analyze', 'a.jpg', '--limit', 'patience=3'],
      /"patience=3"\. Choose from: looks, tokens, money, seconds/,
    ],
    [
      ['analyze', 'a.jpg', '--limit', 'tokens=-1'],
      /"tokens=-1"\. Write tokens= and a number above 0 and below a billion\.$/,
    ],
    [
      ['analyze', 'a.jpg', '--limit', 'tokens'],
      /"tokens"\. Write tokens= and a number above 0 and below a billion\.$/,
    ],
    [['score', 'egg', '--target', 'sodum=1500'], '--target cannot be "sodum=1500". Did you mean sodium?'],
    [['score', 'egg', '--target', 'texture=9'], /"texture=9"\. Write texture= and a level from 0 to 7\.$/],
    [
      ['score', 'egg', '--grams', 'many'],
      '--grams cannot be "many". Write a number of grams, from above 0 to 100,000.',
    ],
    [['score', 'egg', '--grams', '-5'], /^--grams cannot be "-5"\./],
    [
      ['score', 'egg', '--diet', "it's ' is invalid. x"],
      /^--diet cannot be "it's ' is invalid\. x"\. Choose/,
    ],
    [['score', '--from', 'a.csv', '--grams', '5'], /^--from and --grams cannot be used together\./],
    [['score', '--from', 'a.csv', '--diet', 'vegan'], /^--from and --diet cannot be used together\./],
    [['score', '--from', 'a.csv', '--age', '5'], /^--from and --age cannot be used together\./],
    [['score', '--from', 'a.csv', '--child'], /^--from and --child cannot be used together\./],
    [['score', '--from', 'a.csv', '--profile', 'gout'], /^--from and --condition cannot be used together\./],
    [
      ['analyze', 'a.jpg', '--again', '--no-cache'],
      /^--again and --no-cache cannot be used together\. Leave/,
    ],
    [
      ['models', 'add', 'dfine'],
      'Dishlight does not know "dfine". Choose from: dfine-objects365, dfine-objects365-medium.',
    ],
    ...['ftp://x.org/y.onnx', 'htp://x.org/y.onnx', 'http:/x', 'ttps:x.org'].map(
      (from) =>
        [
          ['models', 'add', 'dfine-objects365', '--from', from],
          `--from cannot be "${from}". Write an address that begins with http:// or https://, or the name of a file.`,
        ] as const,
    ),
    [
      ['models', 'add', 'dfine-objects365', '--from', '.'],
      '--from cannot be ".". That is a folder. Add the name of a file.',
    ],
    [
      ['models', 'add', 'dfine-objects365', '--from', 'nope.onnx'],
      '--from cannot be "nope.onnx". There is no such file. Check its name.',
    ],
    [['models', 'remove', 'yolo'], /^Dishlight does not know "yolo"\. Choose from: dfine-objects365, /],
    [['evaluate', '--looks', '1,3'], '--looks cannot be "1,3". Choose from: 1, 2, 4, 8, 16.'],
    [['evaluate', '--looks', ''], /^--looks cannot be ""\./],
    [['evaluate', '--effort', 'auto,,low'], /^--effort cannot be "auto,,low"\./],
    [['evaluate', '--zoom', 'in'], /^--zoom cannot be "in"\./],
    [['evaluate', '--things', '40-3'], '--things cannot be "40-3". Write two whole numbers, such as 3-40.'],
    [['evaluate', '--things', '0-3'], /^--things cannot be "0-3"\./],
    [['evaluate', '--things', 'many'], /^--things cannot be "many"\./],
    [['evaluate', '--runs', '0'], '--runs cannot be "0". Write a whole number from 1 to 10,000.'],
    [
      ['evaluate', '--scenes', '9999999999'],
      '--scenes cannot be "9999999999". Write a whole number from 0 to 10,000.',
    ],
    [['evaluate', '--scenes', '2.5'], '--scenes cannot be "2.5". Write a whole number from 0 to 10,000.'],
    [['evaluate', '--noise', '-1'], '--noise cannot be "-1". Write 0 or a higher number.'],
    ...['', 'xyxy', 'xxyy/1000', 'xyxy/0', 'xyxy/-5', 'xyxy/pixel', 'xyxy/1000/2'].map(
      (frame) => [['analyze', 'a.jpg', '--frame', frame], /^--frame cannot be .*xyxy\/1000/] as const,
    ),
  ] as const)('should be answered by one line: %j', (args, sentence) => {
    const { options, out, err, ending } = parse(...args)
    expect(err.trimEnd()).toMatch(sentence)
    expect(err.trimEnd()).not.toContain('\n')
    expect({ options, out, ending }).toEqual({ options: undefined, out: '', ending: 1 })
  })

  it('should be one whose report could not be saved', () => {
    const report = (path: string) => parse('analyze', 'a.jpg', '--report', path)
    expect(report(join(folder, 'nowhere/r.json')).err).toMatch(/^--report cannot be .*Check that its folder/)
    expect(report(folder).err).toMatch(/^--report cannot be /)
    expect(report(join(folder, 'r.json')).err).toBe('')
  })
})

describe('help', () => {
  it('should show the version of the package', () => {
    expect(parse('--version')).toMatchObject({ out: `${version}\n`, ending: 0 })
  })

  it('should list the values and the default of an option', () => {
    const { out } = parse('analyze', '--help')
    expect(out.replace(/\s+/g, ' ')).toContain('(one of 1, 2, 4, 8, 16; 1 by default)')
    expect(parse('evaluate', '--help').out).toContain('such as 1,2,4,8,16 (1 by default)')
    expect(out).toMatch(/^Who the food is for:\n {2}--age/m)
    expect(out).toMatch(/^ {2}--profile, --condition <condition> /m)
  })
})
