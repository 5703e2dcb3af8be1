import { describe, expect, it } from 'vitest'
import { readAs } from '../support/said.ts'

describe('small children', () => {
  it.each([
    ['my newborn', 'Newborn: child=newborn'],
    ['our baby', 'Baby: child=infant'],
    ['baby girl', 'Baby girl: child=infant'],
    ['infant, allergic to milk', 'Infant: milk child=infant'],
    ["my toddler can't have eggs", 'Toddler: egg child=toddler'],
    ['my baby is 14 months', 'Baby: age=1.167'],
    ['mi bebé', 'Bebé: child=infant'],
    ['mi recién nacido', 'Recién nacido: child=newborn'],
    ['unser Säugling', 'Säugling: child=infant'],
    ['Das Kleinkind verträgt keine Milch', 'Kleinkind: milk child=toddler'],
  ])('should be known by what they are called: “%s”', (text, read) => {
    expect(readAs(text)).toBe(read)
  })
})
