import { memo } from 'react'
import type { RowBlock } from './drawn-blocks.ts'
import { ItemRow, type ItemRowProps } from './item-row.tsx'

type BlockOfRowsProps = Omit<ItemRowProps, 'row' | 'position' | 'isStop' | 'isHovered' | 'isSelected'> & {
  readonly block: RowBlock
  /** Undefined where it is in another block, so that this one need not be drawn anew. */
  readonly stopId: string | undefined
  readonly hoveredId: string | undefined
  readonly selectedId: string | undefined
}

/** Options of a long list that follow one another. */
export const BlockOfRows = memo(function BlockOfRows(props: BlockOfRowsProps) {
  const { block, stopId, hoveredId, selectedId, ...common } = props
  return block.rows.map((row, at) => (
    <ItemRow
      key={row.id}
      {...common}
      row={row}
      position={block.first + at}
      isStop={row.id === stopId}
      isHovered={row.id === hoveredId}
      isSelected={row.id === selectedId}
    />
  ))
})
