import type { Row } from '../core/analysis/row.ts'

/** A row's name, kept apart from the writing round it, which may run the other way; beside it what else it is called. */
export function RowName({ row: { name, alsoCalled } }: { readonly row: Row }) {
  return (
    <>
      <bdi>{name}</bdi>
      {alsoCalled && (
        <>
          {' '}
          <bdi className="pl-also">{alsoCalled}</bdi>
        </>
      )}
    </>
  )
}
