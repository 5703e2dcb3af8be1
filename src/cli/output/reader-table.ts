import type { ReaderScore } from '../../evaluate/reader-score.ts'
import type { Messages } from '../../messages/messages.ts'
import { textTable } from './table.ts'

type Measured = ReaderScore & {
  readonly photo: string
  readonly unread: number
  readonly seconds: number
}

const COLUMNS = [
  'photo',
  'lines',
  'found',
  'exact',
  'twoLetters',
  'named',
  'prices',
  'right',
  'wrong',
  'notShown',
  'invented',
  'unread',
  'seconds',
] as const

/** How well menus were read, a row a photo. A column that a photo has nothing to say in holds a dash. */
export function readerTable({ say, percent }: Messages, measured: readonly Measured[]): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${part} (${percent(part / whole)})`)
  const rows = measured.map((one) => [
    one.photo,
    `${one.lines}`,
    share(one.found, one.lines),
    share(one.exact, one.lines),
    share(one.near, one.lines),
    one.foods === 0 ? '–' : `${one.named}/${one.foods}`,
    ...(one.prices === 0
      ? ['–', '–', `${one.pricesWrong}`, '–']
      : [one.prices, share(one.pricesRight, one.prices), one.pricesWrong, one.pricesNotShown].map(String)),
    `${one.invented}`,
    `${one.unread}`,
    one.seconds.toFixed(1),
  ])
  return textTable(
    COLUMNS.map((id) => say(`cli.column.${id}`)),
    rows,
    COLUMNS.map((_, index) => index).slice(1),
  )
}
