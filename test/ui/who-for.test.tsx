// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { GENERAL_PROFILE } from '../../src/core/health/profile.ts'
import { WhoButton } from '../../src/ui/analysis/who-button.tsx'
import { WhoFor } from '../../src/ui/people/who-for.tsx'
import { gate, scriptedPorts } from '../support/app-ports.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { renderWithApp } from './render-with-app.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const ownWords = () => screen.getAllByRole('textbox', { name: 'In your own words' })[0] as HTMLElement
/** All at once, as from the clipboard or by dictation: a letter at a time draws every choice again for each. */
const say = async (text: string) => {
  await userEvent.click(ownWords())
  await userEvent.paste(text)
  await userEvent.keyboard('{Enter}')
}
const facts = () => screen.queryAllByRole('listitem').map((item) => item.dataset.fact)

describe('who it is for, in own words', () => {
  it('should turn them into chips and show what it did not understand', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    await say('I have gout, take warfarin, no pork, and a purple aura')
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

  it('should be kept, and taken once, where what reads them comes late or not at all', async () => {
    const ports = scriptedPorts()
    const { opened, open } = gate()
    const comings = [() => Promise.reject(new Error()), () => opened.then(ports.loadPeopleReader)]
    const loadPeopleReader = vi.fn(() => (comings.shift() ?? ports.loadPeopleReader)())
    const { app } = await renderWithApp(<WhoFor />, { ...ports, loadPeopleReader })
    await userEvent.click(ownWords())
    expect(loadPeopleReader).toHaveBeenCalledOnce()
    comings.unshift(() => Promise.reject(new Error()))
    await userEvent.paste('maybe gout')
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('status')).toHaveTextContent('Your words are still here: check the connection')
    expect(ownWords()).toHaveValue('maybe gout')
    await userEvent.keyboard('{Enter}{Enter}, and more')
    expect(loadPeopleReader).toHaveBeenCalledTimes(3)
    expect(ownWords()).toHaveValue('maybe gout')
    open()
    await waitFor(() => expect(ownWords()).toHaveValue(''))
    expect(app.store.getState().questions).toMatchObject({ [GENERAL_PROFILE.id]: [{ said: 'gout' }] })
  })

  it('should be read of whoever goes on without pressing the button, who is "You" beside others', async () => {
    const { app, unmount } = await renderWithApp(<WhoFor />, scriptedPorts())
    await userEvent.click(ownWords())
    await userEvent.paste('I have gout and my son is allergic to milk')
    unmount()
    await waitFor(() => expect(app.store.getState().people).toHaveLength(2))
    await waitFor(() =>
      expect(app.store.getState().people[0]).toMatchObject({ name: 'You', conditions: ['gout'] }),
    )
  })

  it('should add the people they mention, with their own chips', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await say('my son is severely allergic to peanuts')
    expect(screen.getAllByRole('status')[0]).toHaveTextContent(
      'Son: child, age not given, male and severe peanut allergy',
    )
    const people = app.store.getState().people
    expect(people.map(({ name }) => name)).toEqual(['Son'])
    expect(screen.getByRole('list', { name: 'Known about Son' })).toHaveTextContent('Peanut allergy')
    await userEvent.click(button('Remove: Peanut allergy'))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Son')
    expect(app.store.getState().people[0]).toMatchObject({ allergies: [] })
    expect(app.store.getState().people[0]?.severity).toBeUndefined()
  })

  it('should report conflicting rules of one person', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    await say('high blood pressure and kidney disease')
    expect(screen.getByText(/The rule for kidney disease wins/)).toBeInTheDocument()
  })
})

describe('what is not certain', () => {
  const asked = () => screen.queryAllByRole('group', { name: /^(?:Does|Whose|Which)/ })

  it('should be asked, announced, and count only once it is confirmed', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await say('maybe lactose intolerant')
    expect(screen.getByRole('status')).toHaveTextContent('One thing is not certain: please answer below.')
    expect(facts()).toEqual([])
    const question = screen.getByRole('group', { name: 'Does this apply to you: lactose intolerance?' })
    expect(question).toHaveAccessibleDescription('You wrote “lactose intolerant”.')
    await userEvent.click(within(question).getByRole('button', { name: 'Yes' }))
    expect(app.store.getState().people[0]?.conditions).toEqual(['lactose-intolerance'])
    expect(asked()).toEqual([])
    await waitFor(() => expect(ownWords()).toHaveFocus())
  })

  it('should come to nothing where the answer is no, and move on to the next question', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await say('maybe gout. The doctor suspects coeliac disease.')
    expect(asked()).toHaveLength(2)
    within(asked()[0] as HTMLElement)
      .getByRole('button', { name: 'No' })
      .focus()
    await userEvent.keyboard('{Enter}')
    expect(app.store.getState().people[0]?.conditions).toEqual([])
    const next = screen.getByRole('group', { name: 'Does this apply to you: coeliac disease?' })
    await waitFor(() => expect(within(next).getByRole('button', { name: 'Yes' })).toHaveFocus())
  })

  it('should ask whose something is', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await say('My son has a milk allergy. No pork.')
    const question = screen.getByRole('group', { name: 'Whose is this: no pork?' })
    await userEvent.click(within(question).getByRole('button', { name: 'Son' }))
    expect(app.store.getState().people).toMatchObject([
      { name: 'You', allergies: [] },
      { name: 'Son', allergies: ['milk'], diets: ['no-pork'] },
    ])
  })

  it('should ask which it is', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await say('my 6-year-old is diabetic')
    const question = screen.getByRole('group', { name: 'Which of these applies to 6-year-old?' })
    await userEvent.click(within(question).getByRole('button', { name: 'Type 1 diabetes' }))
    expect(app.store.getState().people[0]).toMatchObject({ age: 6, conditions: ['type-1-diabetes'] })
  })

  it('should be given to somebody else, who is added', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await say('possibly a peanut allergy')
    await userEvent.click(button('Someone else’s'))
    expect(app.store.getState().people).toMatchObject([
      { name: 'You', allergies: [] },
      { name: 'Person 2', allergies: ['peanut'] },
    ])
  })

  it('should go by the new name of whoever is renamed', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await say('my daughter is vegan and may be coeliac')
    act(() => app.renamePerson('person-1', 'Mia'))
    await userEvent.click(within(asked()[0] as HTMLElement).getByRole('button', { name: 'Yes' }))
    expect(app.store.getState().people).toMatchObject([{ name: 'Mia', conditions: ['coeliac'] }])
  })

  it('should ask how old a child is, and say what it is judged as until then', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await say('my toddler is allergic to eggs')
    expect(screen.getByText('Toddler: how old?')).toBeVisible()
    expect(screen.getByText('Age not given: judged as a child of 1 to 3.')).toBeVisible()
    const age = screen.getByRole('textbox', { name: 'Age' })
    await userEvent.type(age, 'old{Enter}')
    expect(screen.getByRole('alert')).toHaveTextContent('Write an age from 0 to 120')
    await userEvent.clear(age)
    await userEvent.type(age, '18 months{Enter}')
    expect(app.store.getState().people[0]).toMatchObject({ age: 1.5, allergies: ['egg'] })
    expect(screen.queryByText('Toddler: how old?')).toBeNull()
    expect(button('Remove: 18 months old')).toBeInTheDocument()
  })
})

describe('an eating disorder', () => {
  it('should have calories hidden at a tap, and shown again', async () => {
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts())
    await say("I'm recovering from anorexia")
    expect(screen.queryByRole('group', { name: /^Does/ })).toBeNull()
    await userEvent.click(button('Hide calories'))
    expect(app.store.getState().settings.hideCalories).toBe(true)
    expect(screen.getByText('Calories are left out everywhere.')).toBeVisible()
    await userEvent.click(button('Show calories again'))
    expect(app.store.getState().settings.hideCalories).toBe(false)
  })
})

describe('what was not understood', () => {
  it('should have no way to a list that does not hold it', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    await say('I take metformin')
    expect(screen.getByRole('status')).toHaveTextContent(
      'Not understood: “I take metformin”. Nothing here takes that into account.',
    )
    expect(screen.queryByRole('button', { name: /^Choose under/ })).toBeNull()
  })

  it('should have the way to the list that holds it', async () => {
    await renderWithApp(<WhoFor />, scriptedPorts())
    await say('max 80 kg')
    await userEvent.click(button('Choose under “Own limits”'))
    expect(button('Own limits')).toHaveFocus()
    expect(screen.getByRole('textbox', { name: /^Body weight/ })).toBeVisible()
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
    await userEvent.keyboard('{Enter}{Tab}{Tab}{Tab}')
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

  it('should leave a fact out for now, and count it again', async () => {
    const { app } = await renderWithApp(
      <>
        <WhoButton />
        <WhoFor />
      </>,
      scriptedPorts(),
    )
    await say('gout and a severe peanut allergy')
    await userEvent.click(button('Count Peanut allergy'))
    expect(button('Count Peanut allergy')).toHaveAttribute('aria-pressed', 'false')
    await waitFor(() => expect(button('Count Peanut allergy')).toHaveFocus())
    expect(app.store.getState().people[0]).toMatchObject({ conditions: ['gout'], allergies: [] })
    expect(button(/^Who is it for/)).toHaveTextContent('Gout, left out for now: severe peanut allergy')
    await userEvent.keyboard('{Enter}')
    expect(app.store.getState().people[0]).toMatchObject({
      allergies: ['peanut'],
      severity: { peanut: 'severe' },
    })
    expect(app.store.getState().people[0]?.aside).toBeUndefined()
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
  it('should call somebody who has no name by the catalogue', async () => {
    const pseudo = pseudoMessages()
    const { app } = await renderWithApp(<WhoFor />, scriptedPorts(), pseudo)
    const ada = { ...GENERAL_PROFILE, id: 'person-2', name: 'Ada' }
    act(() => app.store.setState({ people: [GENERAL_PROFILE, ada] }))
    const anyone = pseudo.say('health.anyone')
    expect(anyone).not.toBe(GENERAL_PROFILE.name)
    expect(screen.getByDisplayValue(anyone)).toBeVisible()
    expect(screen.getByRole('group', { name: anyone })).toBeInTheDocument()
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
