/** What is needed of a line here. */
type Priced = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly height: number
  readonly runs: readonly number[]
  readonly offered: boolean
  readonly price?: string
}

/** What sizes of one thing are called on menus, as part of a pattern. */
export const SIZES =
  'small|regular|medium|large|single|double|half|full|whole|glass|carafe|bottle|half[ -]pint|pint|cup|bowl|pot|klein|groß|gross|petit|petite|grand|grande|verre|bouteille|piccolo|piccola|pequeño|copa|botella'

const SIZE_ALONE = new RegExp(`^(?:${SIZES})$`, 'iu')
const ENDS_IN_SIZE = new RegExp(`^(.*\\S)\\s+(?:${SIZES})$`, 'iu')

/** A size with its price is no thing of its own: "Soup small" and "large" are one soup at two prices. */
export function withSizesJoined<L extends Priced>(lines: readonly L[]): readonly L[] {
  const joined: L[] = []
  for (const line of [...lines].sort((a, b) => a.left - b.left)) {
    const at = SIZE_ALONE.test(line.text.trim())
      ? joined.findIndex((other) => other.offered && isLevel(other, line))
      : -1
    const first = joined[at]
    if (!first || !line.offered) {
      joined.push(line)
      continue
    }
    const prices = [first.price, line.price].filter((price) => price !== undefined)
    const { price: _, ...rest } = first
    joined[at] = {
      ...(rest as L),
      text: ENDS_IN_SIZE.exec(first.text)?.[1] ?? first.text,
      right: Math.max(first.right, line.right),
      runs: [...first.runs, ...line.runs],
      // One price of two says nothing of which size it is for.
      ...(prices.length === 2 && { price: prices.join(' / ') }),
    }
  }
  return joined
}

function isLevel(a: Priced, b: Priced): boolean {
  return Math.abs(a.middle - b.middle) < Math.max(a.height, b.height) * 0.5
}
