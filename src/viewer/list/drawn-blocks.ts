import { useEffect, useState } from 'react'
import type { Row } from '../../core/analysis/row.ts'
import { PACE } from '../pace.ts'
import type { RowGroup } from './arrange-rows.ts'

/** So many rows are drawn within a frame. */
const ROWS_IN_BLOCK = 40
/** What a list begins with: one of the usual length is drawn at once. */
const BLOCKS_AT_FIRST = 3
/** A list in which more has changed is another one. */
const MOST_CHANGES = ROWS_IN_BLOCK * BLOCKS_AT_FIRST

/** Rows that are drawn in one piece, and again only when one of them changes. */
export type RowBlock = { readonly rows: readonly Row[]; readonly first: number }
export type BlockGroup = Pick<RowGroup, 'heading'> & { readonly blocks: readonly RowBlock[] }

/** The groups cut into blocks. `first`: the position of a block's first row in the whole list, from 1. */
export function inBlocks(groups: readonly RowGroup[]): readonly BlockGroup[] {
  let first = 1
  return groups.map(({ heading, rows }) => {
    const blocks: RowBlock[] = []
    for (let at = 0; at < rows.length; at += ROWS_IN_BLOCK) {
      const block = { rows: rows.slice(at, at + ROWS_IN_BLOCK), first }
      blocks.push(block)
      first += block.rows.length
    }
    return { heading, blocks }
  })
}

/**
 * The blocks that are drawn by now: the first ones, then one more each time the page has had its turn. Another list than before
 * begins anew; one in which some rows have changed goes on.
 */
export function useDrawnBlocks(groups: readonly BlockGroup[]): readonly BlockGroup[] {
  const all = groups.flatMap(({ blocks }) => blocks)
  const [drawn, setDrawn] = useState({ groups, blocks: all, count: BLOCKS_AT_FIRST })
  const isSame = drawn.groups === groups || changes(drawn.blocks, all) <= MOST_CHANGES
  const count = isSame ? drawn.count : BLOCKS_AT_FIRST
  if (drawn.groups !== groups) setDrawn({ groups, blocks: all, count })

  useEffect(() => {
    if (count >= all.length) return
    let wanted = true
    void PACE.pause().then(() => wanted && setDrawn((now) => ({ ...now, count: now.count + 1 })))
    return () => {
      wanted = false
    }
  }, [count, all.length])

  const shown = new Set(all.slice(0, count))
  return groups
    .map(({ heading, blocks }) => ({ heading, blocks: blocks.filter((block) => shown.has(block)) }))
    .filter(({ blocks }) => blocks.length > 0)
}

/** How many rows are not where they were. */
function changes(before: readonly RowBlock[], after: readonly RowBlock[]): number {
  return after.reduce((sum, { rows }, at) => {
    const known = new Set(before[at]?.rows)
    return sum + rows.filter((row) => !known.has(row)).length
  }, 0)
}
