/** Words for a usual portion that say nothing about how much it is. */
const NO_WORDS =
  /,? (?:any size|NFS|NS as to form|cooked|raw|boneless|dried|diced|yields|with sauce|with gravy)\b/g
/** What is measured in weight has its grams already. */
const WEIGHED = /\boz\b|\border\b|\bmeal\b|\bserving\b|\byield/

const PLURALS = { half: 'halves', leaf: 'leaves', patty: 'patties', cookie: 'cookies' }
/** What household words may count or measure. */
const UNITS =
  'cup tablespoon teaspoon slice piece fillet bar sandwich egg cracker muffin doughnut fruit container cone glass patty shot wing cookie breast leg drumstick thigh cheeseburger hamburger pouch scoop roll biscuit packet can bottle stick bun pita waffle pancake enchilada fajita taquito sundae chop steak meatball olive crepe blintz fritter turnover croissant shell apple banana nugget frankfurter shrimp date fig prune apricot cherry carrot sprig pepper pickle wafer ladyfinger tamale tart papad paratha crumpet popover brownie truffle chip rib potato tamarind pickle snowpea pakora croquette'.split(
    ' ',
  )
const SIZES = ['small', 'medium', 'large', 'miniature', 'individual', 'thin', 'thick']

/** "2 × 1 slice, NFS" as one would say it: "2 slices". Nothing where the USDA gives no household measure. */
export function householdPortion(stated) {
  const written = stated
    ?.replace(/\btbsp\b/, 'tablespoon')
    .replace(/\btsp\b/, 'teaspoon')
    .replace(/,.*/, '')
  if (written === undefined || WEIGHED.test(written)) return undefined
  const plain = written
    .replace(/\([^)]*\)/g, '')
    .replace(NO_WORDS, '')
    .replace(/\b(small|medium|large|miniature|regular)(?:\/| or )[a-z/ ]*?(?= |$)/g, '$1')
    .replace(/\bregular\b/g, '')
    .replace(/\bslice\/chunk\b|\bpiece\/slice\b/g, 'slice')
    .trim()
  const [, times, count, rest] = /^(?:(\d+) × )?(\d+)\s+(.+)$/.exec(plain) ?? []
  if (count === undefined) return undefined
  const number = Number(times ?? 1) * Number(count)
  const words = rest.trim().split(/\s+/)
  const unit = words.at(-1)
  const sizes = words.slice(0, -1)
  if (words.length === 1 && SIZES.slice(0, 3).includes(unit)) return number === 1 ? `1 ${unit}` : undefined
  if (
    !UNITS.includes(unit) ||
    sizes.length > 1 ||
    !sizes.every((size) => SIZES.includes(size) || UNITS.includes(size))
  )
    return undefined
  return `${number} ${[...sizes, number === 1 ? unit : plural(unit)].join(' ')}`
}

function plural(unit) {
  if (PLURALS[unit]) return PLURALS[unit]
  if (/(?:ch|sh|s)$/.test(unit)) return `${unit}es`
  return unit.endsWith('y') ? `${unit.slice(0, -1)}ies` : `${unit}s`
}
