import { expect, it } from 'vitest'
import { kitchenNote } from '../../src/core/analysis/kitchen-note.ts'
import { GENERAL_PROFILE, type HealthProfile } from '../../src/core/health/profile.ts'
import { kitchenNoteWords } from '../../src/messages/kitchen-note-words.ts'
import { english } from '../support/messages.ts'
import { pseudoMessages } from '../support/pseudo-locale.ts'
import { row } from '../support/rows.ts'
import { untranslatedWords } from '../support/untranslated-words.ts'

const MENU = [row({ amount: { basis: 'menu' } })]
const you: HealthProfile = { ...GENERAL_PROFILE, allergies: ['milk'] }
const priya: HealthProfile = {
  ...GENERAL_PROFILE,
  id: 'priya',
  name: 'Priya',
  allergies: ['peanut'],
  severity: { peanut: 'severe' },
}

function said(people: readonly HealthProfile[], self: 'reader' | 'anyone' = 'reader', messages = english) {
  return kitchenNoteWords(messages, kitchenNote(MENU, people), people.length > 1, self)
}

it('should say of one person what it is', () => {
  expect(said([you])).toBe('Kitchens differ: tell them about the milk allergy.')
  expect(said([priya])).toBe('Kitchens differ: tell them about the severe peanut allergy.')
  expect(said([{ ...you, allergies: ['milk', 'egg'], conditions: ['coeliac'] }])).toBe(
    'Kitchens differ: tell them about the milk allergy, the egg allergy and coeliac disease.',
  )
})

it('should say of several people whose it is', () => {
  expect(said([priya, you])).toBe(
    'Kitchens differ: tell them about Priya’s severe peanut allergy and your milk allergy.',
  )
  expect(said([{ ...you, name: 'You' }, priya])).toBe(
    'Kitchens differ: tell them about your milk allergy and Priya’s severe peanut allergy.',
  )
  const ben: HealthProfile = { ...GENERAL_PROFILE, id: 'ben', name: 'Ben', conditions: ['coeliac'] }
  expect(said([GENERAL_PROFILE, ben])).toBe('Kitchens differ: tell them about Ben’s coeliac disease.')
})

it('should not take whoever reads a report for the person it is about', () => {
  expect(said([priya, you], 'anyone')).toBe(
    'Kitchens differ: tell them about Priya’s severe peanut allergy and the milk allergy.',
  )
})

it('should be in the language of its reader but for names', () => {
  const pseudo = pseudoMessages()
  for (const people of [[you], [priya, you]])
    expect(untranslatedWords(said(people, 'reader', pseudo), ['Priya'])).toEqual([])
})
