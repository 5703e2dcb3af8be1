import { writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { tableWith } from '../../../src/cli/input/dishes.ts'
import { select } from '../../../src/core/analysis/select.ts'
import { foodJudge } from '../../../src/lenses/food/judge.ts'
import type { Messages } from '../../../src/messages/messages.ts'
import { MessagesProvider } from '../../../src/messages/react.tsx'
import { readJudged } from '../../../src/report/read-judged.ts'
import { serializeReport, toReport } from '../../../src/report/report.ts'
import { CardSources } from '../../../src/viewer/card/card-sources.tsx'
import { analysisOf } from '../../support/handed-on.ts'
import { translated } from '../../support/languages.ts'
import { english } from '../../support/messages.ts'
import { ANYONE } from '../../support/people.ts'
import { runProgram } from '../../support/run-program.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const file = (...lines: readonly string[]) => {
  const path = folder.path('dishes.csv')
  writeFileSync(path, lines.join('\n'))
  return path
}
const LASAGNE = [
  'name,also,serving,energy,saturates,salt,contains,free_from',
  'Grandma’s Lasagne,lasagna della nonna,350,145,3.2,0.9,milk; gluten; wheat; egg,peanut; others',
]

describe('a host’s own dishes', () => {
  it('should come before the table, by any of their names, with what the host says', async () => {
    const foods = await tableWith(english, file(...LASAGNE))
    for (const name of ['grandmas lasagnes', 'Lasagna della nonna']) {
      expect(foods.match(name)).toEqual([
        {
          quality: 1,
          food: expect.objectContaining({
            id: 'host:grandma-s-lasagne',
            category: 'mixed-dish',
            per100g: { energy: 145, saturates: 3.2, sodium: 360 },
            referenceServingGrams: 350,
            allergens: expect.objectContaining({ milk: 'contains', peanut: 'none', fish: 'none' }),
          }),
        },
      ])
    }
    expect(foods.match('lasagne')[0]?.food.id).not.toContain('host:')
  })

  it('should be judged by what the host says, and say so', async () => {
    const dishes = file(...LASAGNE)
    const { stdout } = await runProgram(
      'score',
      'grandmas lasagne',
      '--dishes',
      dishes,
      '--allergy',
      'peanut',
    )
    expect(stdout).toContain('Matched to: Grandma’s Lasagne (your own dish)')
    expect(stdout).not.toContain('For this person:')
    const { stdout: forMilk } = await runProgram(
      'score',
      'grandmas lasagne',
      '--dishes',
      dishes,
      '--allergy',
      'milk',
      '--json',
    )
    expect(JSON.parse(forMilk)).toMatchObject({ advice: 'avoid', row: { source: 'host' } })
  })

  it('should be told as the house’s own, also by a report that brings its verdicts, in every language', async () => {
    const analysis = analysisOf(['Grandma’s Lasagne', 'apple'])
    const rows = select(analysis, [ANYONE], await tableWith(english, file(...LASAGNE)), foodJudge)
    const source = (name: string) => rows.find((row) => row.name === name)?.composed.per100g.energy?.source
    expect([source('Grandma’s Lasagne'), source('Apple')]).toEqual(['host', 'table'])
    const createdAt = '2026-01-02T03:04:05.000Z'
    const report = serializeReport(
      toReport(analysis, [ANYONE], { about: '', createdAt, messages: english, rows }),
    )
    const [lasagne] = readJudged(JSON.parse(report))?.rows ?? []
    if (!lasagne) throw new Error('no rows')
    const card = (messages: Messages) =>
      renderToStaticMarkup(
        <MessagesProvider messages={messages}>
          <CardSources composed={lasagne.composed} basis="serving" />
        </MessagesProvider>,
      )
    expect(card(english)).toContain('Read as “Grandma’s Lasagne”, a dish of the house’s own.')
    expect(card(english)).toContain('<td>the house</td>')
    expect(card(translated('de'))).toContain('„Grandma’s Lasagne“')
    expect(card(translated('de'))).toContain('<td>Angabe des Hauses</td>')
  })

  it('should keep open what the host does not say: what the name brings, and all else', async () => {
    const dishes = file('name,energy', 'Caesar salad,120', 'Peanut surprise,300')
    const advice = async (name: string, allergy: string) => {
      const args = ['score', name, '--dishes', dishes, '--allergy', allergy, '--json']
      return (JSON.parse((await runProgram(...args)).stdout) as { advice: string }).advice
    }
    expect(await advice('caesar salad', 'fish')).not.toBe('none')
    expect(await advice('caesar salad', 'lupin')).toBe('ask')
    expect(['avoid', 'ask-first']).toContain(await advice('peanut surprise', 'peanut'))
  })

  it.each([
    [['name,energie', 'Soup,1'], /dishes\.csv: Dishlight knows no column "energie"\. Did you mean energy\?/],
    [
      ['name,energy', 'Soup,1', '', 'Stew,many'],
      /dishes\.csv, line 4: energy cannot be "many"\. Write a number from 0 to 905/,
    ],
    [['name,energy', 'Soup,-1'], /dishes\.csv, line 2: energy cannot be "-1"/],
    [['name,salt', 'Soup,101'], /dishes\.csv, line 2: salt cannot be "101"/],
    [
      ['name,contains', 'Soup,milk; penut'],
      /dishes\.csv, line 2: contains cannot be "milk; penut"\. Did you mean peanut\?/,
    ],
    [
      ['name,contains,free_from', 'Soup,milk,milk'],
      /dishes\.csv, line 2: It contradicts itself about milk\./,
    ],
    [['name,energy', ',5'], /dishes\.csv, line 2: The dish has no name\./],
    [['name,energy', 'Soup,5', 'SOUP,6'], /dishes\.csv, line 3: SOUP is in the file twice\./],
    [['name,energy', 'Soup,5,6'], /cannot be read as CSV from line 2 on/],
    [['name,salt,sodium', 'Soup,1,40'], /line 2: 1 g of salt is 400 mg of sodium, not 40 mg\./],
    [['name,contains,contains', 'Soup,peanut,'], /dishes\.csv has the column "contains" twice\./],
    [['name,Free from,free_from', 'Soup,milk,'], /has the column "free_from" twice\./],
    [['energy', '5', '6'], /^\S+dishes\.csv has no column named name\. The first line/],
    [['name,', 'Soup,peanut'], /column 2 has no name, but something is in it\./],
    [['name,contains', '"Soup', 'hot",milkk'], /line 2: contains cannot be "milkk"\./],
    [['name;sodium', 'Soup;1,234'], /It could mean 1234 or 1\.234\. Write 1234, or 1\.2340\./],
    [['name;sodium', 'Soup;1.234'], /It could mean 1234 or 1\.234\./],
    [['name,energy'], /has to contain 1 to 5,000 dishes/],
  ])('should be refused with the line that is wrong: %j', async (lines, sentence) => {
    const run = await runProgram('score', 'soup', '--dishes', file(...lines))
    expect(run).toMatchObject({ code: 2, sentence: expect.stringMatching(sentence) })
  })

  it('should be read as spreadsheets save it, and its columns however they are written', async () => {
    const soup = async (...lines: readonly string[]) =>
      (await tableWith(english, file(...lines))).match('my soup')[0]?.food
    const said = { per100g: { energy: 60.5, sodium: 400 }, allergens: { milk: 'contains' } }
    for (const lines of [
      [' Name ,ENERGY,Salt,Contains', 'My soup,60.5,1,milk'],
      ['name;energy;salt;contains', 'My soup;60,5;1,0;milk, egg'],
      ['"name"\tenergy\tsalt\tcontains', 'My soup\t60,5\t1\tmilk'],
      ['name,energy,salt,sodium,contains,,', 'My soup,60.5,1.02,400,milk; milk,,', ',,,,,,'],
    ]) {
      expect(await soup(...lines)).toMatchObject(said)
    }
  })

  it.each<[string, Buffer]>([
    ['Latin-1', Buffer.from('name\nCrème brûlée\n', 'latin1')],
    ['UTF-16', Buffer.from('\uFEFFname\nSoup\n', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('name\nSoup\n', 'utf16le')],
  ])('should be refused in %s, which would lose its letters', async (_, bytes) => {
    const path = folder.path('dishes.csv')
    writeFileSync(path, bytes)
    const run = await runProgram('score', 'soup', '--dishes', path)
    expect(run).toMatchObject({
      code: 2,
      sentence: expect.stringMatching(/is not UTF-8\. Save it as CSV UTF-8\.$/),
    })
  })
})
