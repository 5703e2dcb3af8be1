import type { PeopleReading } from './facts.ts'
import { VOCABULARIES } from './languages.ts'
import { listReader, type NamedFact } from './read-list.ts'
import { readPeople } from './read-people.ts'

/**
 * Reads what somebody writes of people in a language of the interface. A plain list of its names is read in every language,
 * sentences in those we have a vocabulary of.
 */
export function peopleReader(locale: string, named: readonly NamedFact[]): (text: string) => PeopleReading {
  if (locale === 'en') return readPeople
  const readList = listReader(named, locale)
  const readsSentences = locale in VOCABULARIES
  return (text) => {
    const list = readList(text)
    return readsSentences && list.notUnderstood.length > 0 ? readPeople(text) : list
  }
}
