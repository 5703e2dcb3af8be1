import { Option } from '@commander-js/extra-typings'
import type { Messages } from '../../messages/messages.ts'
import { DISH_COLUMNS } from '../input/dish-columns.ts'

/** The option that names a file of a host's own dishes. */
export function dishesOption({ say, list }: Messages) {
  return new Option('--dishes <file>', say('cli.option.dishes', { columns: list(DISH_COLUMNS, 'none') }))
}
