import { existsSync } from 'node:fs'
import type { CommandUnknownOpts } from '@commander-js/extra-typings'
import { describe, expect, it } from 'vitest'
import { scripts } from '../../package.json'
import { createProgram } from '../../src/cli/program.ts'
import { DOCUMENTS, textOf } from '../support/documents.ts'
import { english } from '../support/messages.ts'
import { commandsOf } from '../support/sample-commands.ts'
import { type Sample, samplesOf } from '../support/samples.ts'
import { typeFaults } from '../support/type-check.ts'

const samples = DOCUMENTS.flatMap(samplesOf)
const titled = (chosen: readonly Sample[]) =>
  chosen.map((sample) => [`${sample.document}:${sample.line}`, sample] as const)
const written = (language: string) => titled(samples.filter((sample) => sample.language === language))

/** A file that only the reader of the sample has; the command line looks for it at once. */
const MODEL_AT_HAND = './model.onnx'

/** Languages whose samples a test runs: see also `test/e2e/samples.test.ts`. */
const RUN = ['sh', 'json', 'html', 'ts', 'tsx', '']

describe('samples', () => {
  it('should be found', () => {
    expect(samples.length).toBeGreaterThan(20)
  })
  it.each(titled(samples.filter(({ run, savedAs }) => run && !savedAs)))(
    'should be run, or say why not: %s',
    (_, { language }) => {
      expect(RUN).toContain(language)
    },
  )
  it.each(titled(samples.filter(({ runBy }) => runBy)))(
    'should be run where they say: %s',
    (_, { document, runBy = '' }) => {
      expect(existsSync(runBy) && textOf(runBy)).toContain(document)
    },
  )
})

describe('excerpts', () => {
  it.each(titled(samples.filter(({ from }) => from)))('should stand in their file: %s', (_, sample) => {
    let at = 0
    const file = textOf(sample.from ?? '')
    for (const part of sample.notRun.split(/^ *…\n/m)) {
      const found = file.indexOf(part, at)
      expect(found, part).toBeGreaterThanOrEqual(at)
      at = found + part.length
    }
  })
})

describe('commands', () => {
  it.each(written('sh'))('should be there, with these options: %s', async (_, { run, notRun }) => {
    const commands = commandsOf(run + notRun)
    expect(commands).not.toEqual([])
    for (const command of commands) await expect(faultOf(command)).resolves.toBeUndefined()
  })

  it.each([
    'npx dishlight scor honey',
    'npx dishlight score honey --no-such-option',
    'npx dishlight score honey --allergy no-such-allergen',
    'npm run no-such-script',
    'npx vitest run test/no-such.test.ts',
  ])('should be refused otherwise: %s', async (line) => {
    const [command = []] = commandsOf(line)
    await expect(faultOf(command)).resolves.toBeDefined()
  })
})

it('should hold programs that fit the types of the package', () => {
  const programs = [...written('ts'), ...written('tsx')].filter(([, { run }]) => run)
  const files = programs.map(([, { run, language }], at) => [`sample-${at}.${language}`, run])
  const wrong = "import { judge } from 'dishlight'\njudge(1, [], undefined)\n"
  const faults = typeFaults({ ...Object.fromEntries(files), 'wrong.ts': wrong })
  // The one that is wrong shows that they are checked.
  expect(faults.match(/[\w-]+\.tsx?(?=\()/g)).toEqual(['wrong.ts'])
})

it('should hold JSON that can be read', () => {
  for (const [title, { run }] of written('json')) if (run) expect(() => JSON.parse(run), title).not.toThrow()
})

async function faultOf([program, name = '', ...rest]: readonly string[]): Promise<string | undefined> {
  if (program === 'npm') {
    const script = name === 'run' ? (rest[0] ?? '') : name
    return script in scripts || ['ci', 'install', 'prune'].includes(name) ? undefined : `no script ${script}`
  }
  if (program !== 'npx') return undefined
  if (name === 'dishlight')
    return misuseOf(rest.map((word) => (word === MODEL_AT_HAND ? 'package.json' : word)))
  return rest.find((file) => file.startsWith('test/') && !existsSync(file))
}

/** What the command line has against these arguments; none of its commands is carried out. */
async function misuseOf(args: readonly string[]): Promise<string | undefined> {
  const program = createProgram(english)
  for (const command of withAllBelow(program)) {
    if (command.commands.length === 0) command.action(() => {})
    command.configureOutput({ writeOut: () => {}, writeErr: () => {} })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return undefined
  } catch (error) {
    const { exitCode, message } = error as { exitCode?: number; message: string }
    return exitCode === 0 ? undefined : message
  }
}

function withAllBelow(command: CommandUnknownOpts): readonly CommandUnknownOpts[] {
  return [command, ...command.commands.flatMap(withAllBelow)]
}
