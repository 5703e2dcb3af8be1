// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { WhoButton } from '../../src/ui/analysis/who-button.tsx'
import { WhoFor } from '../../src/ui/people/who-for.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { renderWithApp } from './render-with-app.tsx'

const chip = (name: RegExp) => screen.getByRole('button', { name })

describe('who it is for', () => {
  it('should turn own words into chips and show what it did not understand', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    const words = screen.getByRole('textbox', { name: 'In your own words' })
    await userEvent.type(words, 'I have high cholesterol, and a purple aura{Enter}')
    expect(chip(/cholesterol/i)).toHaveAttribute('aria-pressed', 'true')
    expect(chip(/peanut/i)).toHaveAttribute('aria-pressed', 'false')
    expect(screen.getByRole('status')).toHaveTextContent(/Not understood: .*purple aura/)
    expect(words).toHaveValue('')
  })

  it('should answer words that add nothing', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    await userEvent.type(
      screen.getByRole('textbox', { name: 'In your own words' }),
      'I am not allergic to milk{Enter}',
    )
    expect(screen.getByRole('status')).toHaveTextContent('Understood: nothing to add.')
  })

  it('should name everybody in the summary', async () => {
    const { app } = await renderWithApp(<WhoButton />, scriptedPorts())
    act(() => {
      app.renamePerson('general', 'You')
      app.addPerson('Person 2')
      app.setFact('person-2', { kind: 'allergy', id: 'milk' }, true)
    })
    expect(screen.getByText('You: anyone; Person 2: milk allergy')).toBeInTheDocument()
  })

  it('should take a chip off again, by keyboard', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    const peanut = chip(/peanut/i)
    peanut.focus()
    await userEvent.keyboard('{Enter}')
    expect(app.store.getState().people[0]?.allergies).toEqual(['peanut'])
    await userEvent.keyboard(' ')
    expect(app.store.getState().people[0]?.allergies).toEqual([])
  })

  it('should say when there is room for nobody more', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    for (let number = 2; number <= 12; number += 1) await userEvent.click(chip(/add a person/i))
    expect(app.store.getState().people).toHaveLength(12)
    expect(chip(/add a person/i)).toBeDisabled()
    expect(screen.getByText(/12 people is the most/)).toBeVisible()
  })

  it('should hold several people, each with a name and chips of their own', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await userEvent.click(chip(/add a person/i))
    const [, second] = screen.getAllByRole('group')
    if (!second) throw new Error('no second person')
    const name = within(second).getByRole('textbox', { name: 'Name' })
    await userEvent.clear(name)
    expect(app.store.getState().people[1]?.name).toBe('Person 2')
    await userEvent.type(name, 'Ada')
    await userEvent.click(within(second).getByRole('button', { name: /milk/i }))
    expect(app.store.getState().people).toMatchObject([
      { allergies: [] },
      { name: 'Ada', allergies: ['milk'] },
    ])
    await userEvent.click(within(second).getByRole('button', { name: 'Remove Ada' }))
    expect(app.store.getState().people).toHaveLength(1)
  })
})
