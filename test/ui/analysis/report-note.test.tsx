// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { createApp } from '../../../src/app/create-app.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../../src/core/health/profile.ts'
import { ReportNote } from '../../../src/ui/analysis/report-note.tsx'
import { scriptedPorts } from '../../support/app-ports.ts'
import { lookOf } from '../../support/look-events.ts'
import { saveReport } from '../../support/save-report.ts'
import { renderWithApp } from '../render-with-app.tsx'

const ANNA: HealthProfile = { ...GENERAL_PROFILE, name: 'Anna', conditions: ['gout'] }
const READER: HealthProfile = { ...GENERAL_PROFILE, allergies: ['peanut'] }

async function reportFor(...people: readonly HealthProfile[]): Promise<Blob> {
  const ports = scriptedPorts(() => lookOf(['Apple']))
  const app = createApp(ports)
  await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
  app.store.setState({ people })
  await saveReport(app, { withPeople: true, about: 'About' })
  const [file] = ports.saved
  if (!file) throw new Error('nothing was saved')
  return file.content
}

async function opened(report: Blob, reader: HealthProfile) {
  const { app } = await renderWithApp(<ReportNote />, scriptedPorts())
  app.store.setState({ people: [reader] })
  await app.openReport(report)
  return { app, note: await screen.findByRole('note') }
}

describe('whose verdicts a report shows', () => {
  it('should be the reader’s own first, then with one tap those it was made for, and back', async () => {
    const { app, note } = await opened(await reportFor(ANNA), READER)
    expect(note).toHaveTextContent('Shown for you (peanut allergy). This was made for Anna.')
    await userEvent.click(screen.getByRole('button', { name: 'Show Anna’s' }))
    expect(app.store.getState().people[0]?.name).toBe('Anna')
    expect(note).toHaveTextContent('Shown for Anna, for whom this was made.')
    await userEvent.click(screen.getByRole('button', { name: 'Show mine' }))
    expect(app.store.getState().people).toEqual([READER])
    expect(note).toHaveTextContent('Shown for you (peanut allergy).')
  })

  it('should be those it was made for, where the reader said nothing of themselves', async () => {
    const { note } = await opened(await reportFor(ANNA), GENERAL_PROFILE)
    expect(note).toHaveTextContent('Shown for Anna, for whom this was made.')
    await userEvent.click(screen.getByRole('button', { name: 'Show it for anyone' }))
    expect(note).toHaveTextContent('Shown for you. This was made for Anna.')
  })

  it('should never call whoever made it you', async () => {
    const maker = { ...GENERAL_PROFILE, name: 'You', conditions: ['gout'] } as const
    const { note } = await opened(await reportFor(maker, { ...ANNA, id: 'anna' }), READER)
    expect(note).toHaveTextContent('This was made for someone with gout and Anna.')
    expect(screen.getByRole('button', { name: 'Show theirs' })).toBeInTheDocument()
  })

  it('should not be told where the report names nobody', async () => {
    const { app } = await renderWithApp(<ReportNote />, scriptedPorts())
    await app.openReport(await reportFor(GENERAL_PROFILE))
    expect(app.store.getState().analysis).toBeDefined()
    expect(screen.queryByRole('note')).toBeNull()
  })
})
