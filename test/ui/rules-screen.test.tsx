// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { citation } from '../../src/core/health/rules/citations.ts'
import { ALL_CAUSES, ruleSet } from '../../src/core/health/rules/rule-sets.ts'
import { RulesScreen } from '../../src/ui/rules/rules-screen.tsx'
import { scriptedPorts } from '../support/app-ports.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { untranslatedWords } from '../support/untranslated-words.ts'
import { renderWithApp } from './render-with-app.tsx'

vi.stubGlobal('scrollTo', () => {})

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-rule]')].map((each) => each.dataset.rule)
const rulesOf = (...causes: Parameters<typeof ruleSet>[0][]) =>
  causes.flatMap((cause) => ruleSet(cause).rules.map(({ id }) => id))

describe('the page on how verdicts are made', () => {
  it('should list the general rules when nothing is known of anybody', async () => {
    await renderWithApp(<RulesScreen />, scriptedPorts())
    expect(shown()).toEqual(rulesOf({ kind: 'condition', id: 'general' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('should list every rule once, with its source and the people it is for', async () => {
    const { app } = await renderWithApp(<RulesScreen />, scriptedPorts())
    await act(async () => {
      app.renamePerson('general', 'You')
      await app.describe('general', 'gout and warfarin, 1500 mg sodium')
      app.addPerson('Ada')
      app.setFact('person-2', { kind: 'condition', id: 'gout' }, true)
      app.setFact('person-2', { kind: 'allergy', id: 'egg' }, true)
      app.setSeverity('person-2', 'egg', 'severe')
    })
    expect(shown().sort()).toEqual(
      rulesOf(
        { kind: 'condition', id: 'general' },
        { kind: 'condition', id: 'gout' },
        { kind: 'allergy', id: 'egg' },
        { kind: 'medicine', id: 'warfarin' },
      ).sort(),
    )
    const group = (name: string) => screen.getByRole('region', { name })
    expect(group('Gout')).toHaveTextContent('for You and Ada')
    expect(group('Egg allergy')).toHaveTextContent('Ada: Severe: also avoid what may contain it')
    expect(group('For everyone')).toHaveTextContent('You: The figure you set comes first: 1500 mg a day.')
    for (const rule of document.querySelectorAll<HTMLElement>('[data-rule]'))
      expect(within(rule).getByRole('link')).toHaveAttribute('href', expect.stringMatching(/^https:/))
  })

  it('should say what each finding asks of whoever is how sensitive', async () => {
    await renderWithApp(<RulesScreen />, scriptedPorts())
    const table = within(screen.getByRole('table'))
    const told = (name: string) => {
      const line = table.getByRole('rowheader', { name }).closest('tr')!
      return within(line)
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
    }
    expect(
      table
        .getAllByRole('columnheader')
        .slice(1)
        .map((each) => each.textContent),
    ).toEqual(['Mild allergy', 'Everything else', 'Severe allergy'])
    expect(told('Something says it is in it')).toEqual(['Avoid', 'Avoid', 'Avoid'])
    expect(told('It may be in it')).toEqual(['Said on the card', 'Ask', 'Avoid'])
    expect(told('Nobody could rule it out')).toEqual(['Said on the card', 'Ask', 'Ask first'])
  })

  it('should mark what no dietitian has checked', async () => {
    await renderWithApp(<RulesScreen />, scriptedPorts())
    const marked = screen
      .getAllByText('Not yet checked by a dietitian')
      .map((each) => each.closest<HTMLElement>('[data-rule]')?.dataset.rule)
    expect(marked).toContain('general/alcohol')
    expect(marked).not.toContain('general/sodium')
  })

  it('should show the rules for anything else, and change nobody', async () => {
    const { app } = await renderWithApp(<RulesScreen />, scriptedPorts())
    const before = app.store.getState().people
    await userEvent.selectOptions(screen.getByLabelText('Show the rules for'), 'Kosher')
    expect(shown()).toEqual(rulesOf({ kind: 'diet', id: 'kosher' }))
    expect(app.store.getState().people).toBe(before)
  })

  it('should lead back', async () => {
    const { app } = await renderWithApp(<RulesScreen />, scriptedPorts())
    app.showRules()
    await userEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(app.store.getState().rulesShown).toBe(false)
  })

  it('should be in the language of its person but for names and sources', async () => {
    const { app, container } = await renderWithApp(<RulesScreen />, scriptedPorts(), pseudoMessages())
    act(() => {
      app.renamePerson('general', 'Ada')
      app.setFact('general', { kind: 'allergy', id: 'egg' }, true)
      app.setSeverity('general', 'egg', 'severe')
      app.addPerson('Ben')
    })
    const sources = ALL_CAUSES.flatMap((cause) => ruleSet(cause).rules).map((rule) => citation(rule.citation))
    const data = sources.flatMap(({ organisation, title, section = '' }) => [organisation, title, section])
    expect(untranslatedWords(container, [...new Set(data), 'Ada', 'Ben'])).toEqual([])
  })
})
