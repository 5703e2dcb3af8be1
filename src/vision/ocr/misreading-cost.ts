/** Letters that handwriting and print make alike, by the one read; reading one for the other costs half an error. */
const ALIKE = new Map<string, string>()
for (const [
  read,
  meant,
] of 'ao oa ae ea ec ce eo oe nu un nr rn nh hn mn nm il li it ti lt tl ij ji l1 1l i1 1i ft tf fl lf vu uv vy yv gq qg gy yg bh hb bd o0 0o s5 5s z2 2z 8b b8 sg g9 cl lc hk kh ra ar co oc uw wu ei ie ss'.split(
  ' ',
)) {
  if (read && meant) ALIKE.set(read, (ALIKE.get(read) ?? '') + meant)
}

/** Two letters that together look like one. */
const PAIRS: Readonly<Record<string, string>> = {
  rn: 'm',
  cl: 'd',
  vv: 'w',
  ri: 'n',
  lc: 'k',
  ii: 'u',
  li: 'h',
  in: 'm',
  nn: 'm',
  ci: 'a',
}
const LIKE_A_PAIR: ReadonlySet<string> = new Set(Object.values(PAIRS))

/** Row after row of the distances below; words come by the thousand, so it is kept. */
let table = new Float32Array(32 * 32)

/**
 * Edit distance in which letters written alike cost 0.5, and so do `rn`/`m`, `cl`/`d`, `vv`/`w`. Infinite once it is sure to
 * come to more than `most`: of thousands of words nearly all are far off.
 */
export function misreadingCost(read: string, meant: string, most = Number.POSITIVE_INFINITY): number {
  const columns = meant.length + 1
  const size = (read.length + 1) * columns
  if (table.length < size) table = new Float32Array(size)
  const cost = table
  for (let j = 0; j < columns; j++) cost[j] = j
  let leastAbove = 0
  for (let i = 1; i <= read.length; i++) {
    const row = i * columns
    const a = read[i - 1] as string
    const alike = ALIKE.get(a) ?? ''
    const looksLike = PAIRS[read.slice(Math.max(0, i - 2), i)]
    const likeAPair = LIKE_A_PAIR.has(a)
    cost[row] = i
    let leastHere = i
    for (let j = 1; j < columns; j++) {
      const at = row + j
      const b = meant[j - 1] as string
      const change = a === b ? 0 : alike.includes(b) ? 0.5 : 1
      let least = (cost[at - columns - 1] as number) + change
      const gap = Math.min(cost[at - columns] as number, cost[at - 1] as number) + 1
      if (gap < least) least = gap
      if (looksLike === b) least = Math.min(least, (cost[at - 2 * columns - 1] as number) + 0.5)
      if (likeAPair && j > 1 && PAIRS[meant.slice(j - 2, j)] === a)
        least = Math.min(least, (cost[at - columns - 2] as number) + 0.5)
      cost[at] = least
      if (least < leastHere) leastHere = least
    }
    // All that comes below grows out of these two rows.
    if (leastHere > most && leastAbove > most) return Number.POSITIVE_INFINITY
    leastAbove = leastHere
  }
  return cost[size - 1] as number
}
