// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { READER_MODEL } from '../../src/core/analysis/sent-looks.ts'
import { SentDialog } from '../../src/ui/dialogs/sent-dialog.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { lookOf } from '../support/look-events.ts'
import { renderWithApp } from './render-with-app.tsx'

const NOT_SENT = /Nothing has been sent/

/** Looks by `models`, one after the other; the last choice is the reader. */
async function afterLooksBy(...models: readonly string[]) {
  URL.createObjectURL ??= () => 'blob:photo'
  URL.revokeObjectURL ??= () => {}
  const waiting = [...models]
  const ports = scriptedPorts(() =>
    lookOf(['Apple']).map((event) =>
      event.type === 'look'
        ? { ...event, id: `look-${waiting.length}`, model: waiting.shift() ?? '' }
        : event,
    ),
  )
  const { app } = await renderWithApp(<SentDialog />, ports)
  app.changeSettings({ look: models.length > 1 ? 'automatic' : 'reader' })
  await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
  if (models.length > 1) await app.look({ kind: 'reader' })
}

describe('what was sent', () => {
  it('should still say that the photo was sent after it was also read on the device', async () => {
    await afterLooksBy('gemini-x', READER_MODEL)
    expect(await screen.findByText(/This very file and the question went along/)).toBeVisible()
    expect(screen.queryByText(NOT_SENT)).toBeNull()
  })

  it('should say that nothing was sent after reading on the device only', async () => {
    await afterLooksBy(READER_MODEL)
    expect(await screen.findByText(NOT_SENT)).toBeVisible()
  })
})
