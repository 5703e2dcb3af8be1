import type { Row } from '../../core/analysis/row.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { NameField } from './name-field.tsx'

type RenameProps = {
  readonly row: Row
  /** For who asked for it by a button that is gone now. */
  readonly takeFocus?: boolean
}

/** Names an item anew. */
export function Rename({ row, takeFocus }: RenameProps) {
  const { say } = useMessages()
  const app = useApp()
  return (
    <NameField
      name={row.name}
      label={say('analysis.correct.name')}
      set={say('analysis.correct.rename')}
      wrong={say('analysis.correct.nameMissing')}
      takeFocus={takeFocus ?? false}
      onName={(name) => app.rename(row.id, name)}
      onProduct={(name, panel) => app.setPanel(row.id, panel, name)}
    />
  )
}
