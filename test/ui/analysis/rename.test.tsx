// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { rowsOf } from '../../../src/app/rows.ts'
import { useRows } from '../../../src/ui/app-context.tsx'
import { Rename } from '../../../src/ui/correct/rename.tsx'
import { scriptedPorts } from '../../support/app-ports.ts'
import { lookOf } from '../../support/look-events.ts'
import { renderWithApp } from '../render-with-app.tsx'

const search = vi.hoisted(() => {
  let arrive = () => {}
  const isThere = new Promise<void>((done) => {
    arrive = done
  })
  return { isThere, arrive }
})
vi.mock('../../../src/ui/correct/name-search.tsx', async (original) => {
  await search.isThere
  return original()
})

function First() {
  const [row] = useRows()
  return row ? <Rename row={row} /> : null
}

it('should take what is typed before the search is there, and go on where that was left', async () => {
  const { app } = await renderWithApp(
    <First />,
    scriptedPorts(() => lookOf(['Butter'])),
  )
  await app.openPhoto(new Blob(['a photo']), 'lunch.jpg')
  const plain = await screen.findByRole('textbox', { name: 'Name' })
  await userEvent.clear(plain)
  await userEvent.type(plain, 'oat ')
  search.arrive()
  const field = await screen.findByRole('combobox', { name: 'Name' })
  expect(field).toHaveFocus()
  await userEvent.keyboard('milk')
  expect(field).toHaveValue('oat milk')
  expect(await screen.findByRole('option', { name: /^Oat milk/ })).toBeInTheDocument()
  await userEvent.keyboard('{Enter}')
  expect(rowsOf(app.store.getState())[0]?.name).toBe('Oat milk')
})
