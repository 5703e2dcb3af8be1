// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { WhoButton } from '../../src/ui/analysis/who-button.tsx'
import { WhoFor } from '../../src/ui/people/who-for.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { renderWithApp } from './render-with-app.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const ownWords = () => screen.getAllByRole('textbox', { name: 'In your own words' })[0] as HTMLElement
const facts = () => screen.queryAllByRole('listitem').map((item) => item.dataset.fact)

describe('who it is for, in own words', () => {
  it('should turn them into chips and show what it did not understand', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    await userEvent.type(ownWords(), 'I have gout, take warfarin, no pork, and a purple aura{Enter}')
    expect(facts()).toEqual(['condition/gout', 'diet/no-pork', 'medicine/warfarin'])
    expect(screen.getByRole('status')).toHaveTextContent('Added: gout, no pork and warfarin.')
    expect(screen.getByRole('status')).toHaveTextContent(/Not understood: .*purple aura/)
    expect(ownWords()).toHaveValue('')
  })

  it('should respond to words that add nothing', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    await userEvent.type(ownWords(), 'I am not allergic to milk{Enter}')
    expect(screen.getByRole('status')).toHaveTextContent('Understood: nothing to add.')
    expect(facts()).toEqual([])
  })

  it('should add the people they mention, with their own chips', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await userEvent.type(ownWords(), 'my son is severely allergic to peanuts{Enter}')
    const people = app.store.getState().people
    expect(people.map(({ name }) => name)).toEqual(['You', 'Son'])
    expect(screen.getByRole('list', { name: 'Known about Son' })).toHaveTextContent('Peanut allergy')
    await userEvent.click(button('Remove: Peanut allergy'))
    expect(app.store.getState().people[1]).toMatchObject({ allergies: [] })
    expect(app.store.getState().people[1]?.severity).toBeUndefined()
  })

  it('should report conflicting rules of one person', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    await userEvent.type(ownWords(), 'high blood pressure and kidney disease{Enter}')
    expect(screen.getByText(/The rule for kidney disease wins/)).toBeInTheDocument()
  })
})

describe('who it is for, by choosing', () => {
  it('should hide the choices until a group is opened', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    expect(screen.queryByRole('button', { name: 'High cholesterol' })).toBeNull()
    await userEvent.click(button('Conditions'))
    expect(button('Conditions')).toHaveAttribute('aria-expanded', 'true')
    expect(button('High cholesterol')).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(button('Medicines'))
    expect(screen.queryByRole('button', { name: 'High cholesterol' })).toBeNull()
    expect(button(/^Warfarin/)).toBeInTheDocument()
  })

  it('should add and remove a fact by keyboard', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    button('Medicines').focus()
    await userEvent.keyboard('{Enter}{Tab}{Tab}')
    expect(button(/^Warfarin/)).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(app.store.getState().people[0]?.medicines).toEqual(['warfarin'])
    expect(button(/^Medicines.*1 chosen/)).toBeInTheDocument()
    await userEvent.keyboard(' ')
    expect(app.store.getState().people[0]?.medicines).toBeUndefined()
  })

  it('should move the focus on when a chip is removed', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    const me = app.store.getState().people[0]?.id ?? ''
    act(() => {
      app.setFact(me, { kind: 'diet', id: 'halal' }, true)
      app.setFact(me, { kind: 'medicine', id: 'maoi' }, true)
    })
    button('Remove: Halal').focus()
    await userEvent.keyboard('{Enter}')
    expect(button('Remove: MAO inhibitor')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(ownWords()).toHaveFocus()
  })

  it('should set how severe an allergy is', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    const me = app.store.getState().people[0]?.id ?? ''
    act(() => app.setFact(me, { kind: 'allergy', id: 'peanut' }, true))
    const severity = screen.getByRole('combobox', { name: 'How severe: peanut allergy' })
    expect(severity).toHaveDisplayValue('usual')
    await userEvent.selectOptions(severity, 'severe')
    expect(app.store.getState().people[0]?.severity).toEqual({ peanut: 'severe' })
    await userEvent.selectOptions(severity, 'usual')
    expect(app.store.getState().people[0]?.severity).toBeUndefined()
  })

  it("should accept a person's own limits, and refuse impossible ones", async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await userEvent.click(button('Own limits'))
    const sodium = screen.getByRole('textbox', { name: /^Sodium/ })
    await userEvent.type(sodium, '1500{Enter}')
    expect(app.store.getState().people[0]?.targets).toEqual({ day: { sodium: 1500 } })
    expect(sodium).toHaveFocus()
    await userEvent.clear(sodium)
    await userEvent.type(sodium, '5{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('from 200 to 10,000 mg')
    expect(app.store.getState().people[0]?.targets).toEqual({ day: { sodium: 1500 } })
    await userEvent.clear(sodium)
    await userEvent.tab()
    expect(app.store.getState().people[0]?.targets).toBeUndefined()
  })

  it('should ask about textures only for trouble swallowing', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    const me = app.store.getState().people[0]?.id ?? ''
    await userEvent.click(button('Own limits'))
    expect(screen.queryByRole('combobox', { name: /Firmest food/ })).toBeNull()
    act(() => app.setFact(me, { kind: 'condition', id: 'dysphagia' }, true))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Firmest food/ }), '4')
    expect(app.store.getState().people[0]?.targets).toEqual({ texture: 4 })
    act(() => app.setFact(me, { kind: 'condition', id: 'dysphagia' }, false))
    expect(app.store.getState().people[0]?.targets).toBeUndefined()
  })
})

describe('several people', () => {
  it('should name everybody in the summary', async () => {
    const { app } = await renderWithApp(<WhoButton />, scriptedPorts())
    act(() => {
      app.renamePerson('general', 'You')
      app.addPerson('Person 2')
      app.setFact('person-2', { kind: 'allergy', id: 'milk' }, true)
    })
    expect(screen.getByText('You: anyone; Person 2: milk allergy')).toBeInTheDocument()
  })

  it('should say when there is no room for another person', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    act(() => {
      for (let number = 2; number <= 12; number += 1) app.addPerson(`Person ${number}`)
    })
    expect(button(/add a person/i)).toBeDisabled()
    expect(screen.getByText(/at most 12 people/)).toBeVisible()
  })

  it('should give each person a name and choices', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await userEvent.click(button(/add a person/i))
    const second = screen.getByRole('group', { name: 'Person 2' })
    await userEvent.click(within(second).getByRole('button', { name: 'Allergies' }))
    await userEvent.click(within(second).getByRole('button', { name: 'Milk' }))
    const name = within(second).getByRole('textbox', { name: 'Name' })
    await userEvent.clear(name)
    expect(app.store.getState().people[1]?.name).toBe('Person 2')
    await userEvent.type(name, 'Ada')
    expect(app.store.getState().people).toMatchObject([
      { allergies: [] },
      { name: 'Ada', allergies: ['milk'] },
    ])
    await userEvent.click(within(second).getByRole('button', { name: 'Remove Ada' }))
    expect(app.store.getState().people).toHaveLength(1)
  })
})
