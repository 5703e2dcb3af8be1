import { describe, expect, it } from 'vitest'
import { LocationTagParser } from '../../../src/vision/reply-parser/dialects/location-tag-parser.ts'
import { JsonReplyParser } from '../../../src/vision/reply-parser/json-reply-parser.ts'
import { QuotedReplyParser } from '../../../src/vision/reply-parser/quoted-reply-parser.ts'
import type { ReplyParser } from '../../../src/vision/reply-parser/reply-parser.ts'

/** Characters: as many as a parser keeps of any reply. */
const SHORT = 20_000
const TIMES_LONGER = 8
/** One long reply against as much in short ones: linear gives 1, quadratic 8. */
const MOST_TIMES_SLOWER = 4

const json = () => new QuotedReplyParser(new JsonReplyParser())
const ENDLESS: readonly (readonly [string, string, () => ReplyParser])[] = [
  ['lists in lists', '[', json],
  ['objects in objects', '{', json],
  ['objects under keys', '{"a":', json],
  ['lists of objects', '[{"a":', json],
  ['items never closed', '[{"name":"x",', json],
  ['items without brackets between', '"name":"x","box":[1,2,3,4],', json],
  ['closing brackets', ']', json],
  ['a closing bracket too many in each item', '[{"name":"x"]},', json],
  ['items', '{"name":"x","box":[1,2,3,4]},', json],
  ['items beyond mending', '{"name","box":[1,2,3,4]},', json],
  ['quotes', '"', json],
  ['unescaped quotes and line breaks', '{"name":"x\n"a\n', json],
  ['backticks', '`e', json],
  ['prose', 'and on ', json],
  ['a text never closed', '[{"name":"x","evidence":"and on ', json],
  ['white space', ' ', json],
  ['commas', ', ', json],
  ['thoughts in thoughts', '<think>', json],
  ['thoughts that end', '<think></think>', json],
  ['comments', '/*', json],
  ['JSON in JSON', '{"a":"[\'', json],
  ['a reply in quotes', '"{\\"', json],
  ['DeepSeek labels', '<|ref|>a<|/ref|>', () => new LocationTagParser('deepseek')],
  ['PaliGemma places', '<loc0001>', () => new LocationTagParser('paligemma')],
  ['PaliGemma labels', '<loc0001>a', () => new LocationTagParser('paligemma')],
  ['Florence places', '<loc_1>', () => new LocationTagParser('florence')],
  ['Molmo tags', '<point ', () => new LocationTagParser('molmo')],
  ['Molmo numbers', '<points coords="1 1 4', () => new LocationTagParser('molmo')],
]

/** Within an item that ends as it should, so that all of it is read. */
const IN_AN_ITEM = [' ', '\n', ']', ',', '[', '{', '"', '\\', '&', "'", ':', ' "', '\u00a0']

describe('the time a reply takes', () => {
  it.each(IN_AN_ITEM)('should grow as its length does, where an item has a run of %j', (unit) => {
    const item = (length: number) =>
      `[{"name":"x"${unit.repeat(length / unit.length)},"box_2d":[100,100,200,200]}]`
    // More of one item than this is not kept.
    const long = SHORT - 200
    const several = () => {
      for (let n = 0; n < TIMES_LONGER; n++) parse(json(), item(long / TIMES_LONGER))
    }
    const one = () => parse(json(), item(long))
    expect(timesSlower(one, several)).toBeLessThan(MOST_TIMES_SLOWER)
  })

  it.each(ENDLESS)(
    'should grow as its length does and no faster, where it repeats %s',
    (_what, unit, parser) => {
      const short = unit.repeat(SHORT / unit.length)
      const several = () => {
        for (let n = 0; n < TIMES_LONGER; n++) parse(parser(), short)
      }
      const one = () => parse(parser(), short.repeat(TIMES_LONGER))
      expect(timesSlower(one, several)).toBeLessThan(MOST_TIMES_SLOWER)
    },
  )
})

function parse(parser: ReplyParser, reply: string): void {
  for (let at = 0; at < reply.length; at += 3) parser.push(reply.slice(at, at + 3))
  parser.end(true)
}

/**
 * How many times slower the one is than the other, by the least time each takes in up to ten turns. The first turn is
 * enough where it already is far from too slow: the one runs before the other, when nothing is compiled yet.
 */
function timesSlower(one: () => void, other: () => void): number {
  let [least, leastOfOther] = [Infinity, Infinity]
  for (let turn = 0; turn < 10 && !(least / leastOfOther < MOST_TIMES_SLOWER / 2); turn += 1) {
    least = Math.min(least, milliseconds(one))
    leastOfOther = Math.min(leastOfOther, milliseconds(other))
  }
  return least / leastOfOther
}

/** Of processor time, which a busy machine does not stretch. */
function milliseconds(run: () => void): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
