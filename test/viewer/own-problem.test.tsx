// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { useOwnProblem } from '../../src/viewer/own-problem.tsx'

function Ask({ onSet }: { readonly onSet: () => void }) {
  const own = useOwnProblem('Type a name first.')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSet()
      }}
    >
      <input aria-label="Name" required {...own.field} />
      <button type="submit">Set</button>
      {own.problem}
    </form>
  )
}

it('should say below the field what is missing, in place of the browser, until something is typed', async () => {
  const onSet = vi.fn()
  render(<Ask onSet={onSet} />)
  const field = screen.getByRole('textbox', { name: 'Name' })
  await userEvent.click(screen.getByRole('button', { name: 'Set' }))
  expect(onSet).not.toHaveBeenCalled()
  expect(screen.getByRole('alert')).toHaveTextContent('Type a name first.')
  expect(field).toHaveAccessibleDescription('Type a name first.')
  expect(field).toBeInvalid()
  expect(field).toHaveFocus()
  await userEvent.type(field, 'Oat milk')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Set' }))
  expect(onSet).toHaveBeenCalledOnce()
})

it('should keep the browser’s own bubble away', () => {
  render(<Ask onSet={() => undefined} />)
  const invalid = new Event('invalid', { cancelable: true })
  screen.getByRole('textbox').dispatchEvent(invalid)
  expect(invalid.defaultPrevented).toBe(true)
})
