// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { untranslatedWords } from '../support/untranslated-words.ts'

describe('untranslatedWords of text', () => {
  it.each([
    ['nothing where all is marked', '⟦Ĥéļļö, ýöú⟧ ⟦ŧöö⟧', []],
    ['nothing where there are no words', '3–5 %, → 2 · ×', []],
    ['words beside marks', 'Hello ⟦ýöú⟧ there', ['Hello', 'there']],
    ['words round marks that touch them', 'Un⟦ýöú⟧ed', ['Un', 'ed']],
    ['nothing where marks hold marks', '⟦Šéé ⟦ŧĥé ⟦ŕúļé⟧⟧ ñöŵ⟧', []],
    ['words beside marks in marks', 'Oh ⟦Šéé ⟦ŧĥé⟧⟧ no', ['Oh', 'no']],
    ['what a mark left open has after it', '⟦Šéé⟧ ⟦ŧĥé ru…', ['ŧĥé', 'ru']],
    ['each as often as it is there', 'a ⟦á⟧ a', ['a', 'a']],
    [
      'words with accents, apostrophes and hyphens whole',
      'pâté don’t “well-done”',
      ['pâté', 'don’t', 'well-done'],
    ],
    ['units that code wrote', '5 g, 300 kcal', ['g', 'kcal']],
  ])('should find %s', (_, text, words) => {
    expect(untranslatedWords(text)).toEqual(words)
  })

  it('should pass over data, whole words of it only', () => {
    const data = ['Mac and cheese', 'milk', 'lunch.jpg', '']
    expect(untranslatedWords('⟦Ñéẋŧ⟧ Mac and cheese, Milk ⟦áñð⟧ lunch.jpg', data)).toEqual([])
    expect(untranslatedWords('buttermilk and Mac', data)).toEqual(['buttermilk', 'and', 'Mac'])
    expect(untranslatedWords('milky', data)).toEqual(['milky'])
  })

  it('should take the longer of two names that begin alike', () => {
    expect(untranslatedWords('almond milk (1 %)', ['almond', 'almond milk (1 %)'])).toEqual([])
  })
})

describe('untranslatedWords of a page', () => {
  const found = (html: string, data?: readonly string[]) => {
    const place = document.createElement('div')
    place.innerHTML = html
    return untranslatedWords(place, data)
  }

  it.each([
    ['text', '<p>⟦Šéé⟧ this <b>⟦ŕúļé⟧</b></p>', ['this']],
    ['text with marks on both sides of an element', '<p>⟦Šéé⟧ <b>one</b> ⟦ŕúļé⟧</p>', ['one']],
    ['aria-label', '<button aria-label="Close">×</button>', ['Close']],
    ['aria-description', '<i aria-description="Opens"></i>', ['Opens']],
    ['aria-valuetext', '<i aria-valuetext="two looks"></i>', ['two', 'looks']],
    ['title', '<i title="Hint"></i>', ['Hint']],
    ['alt', '<img alt="A plate">', ['A', 'plate']],
    ['placeholder', '<input placeholder="Name">', ['Name']],
    ['the label of an option', '<select><option label="Any">⟦Áñý⟧</option></select>', ['Any']],
    ['what a button is called by its value', '<input type="submit" value="Go">', ['Go']],
    ['the title in a picture', '<svg><title>A dot</title></svg>', ['A', 'dot']],
  ])('should find %s', (_, html, words) => {
    expect(found(html)).toEqual(words)
  })

  it.each([
    [
      'what nobody reads',
      '<style>p { color: red }</style><script>let x</script><p class="note" id="a" data-x="y"></p>',
    ],
    ['what people typed', '<input value="typed"><input type="text" value="typed">'],
    ['marked attributes', '<button aria-label="⟦Çļöšé⟧" title="⟦Çļöšé⟧"></button>'],
  ])('should pass over %s', (_, html) => {
    expect(found(html)).toEqual([])
  })

  it('should read a sentence that is in several text nodes as one, and keep elements apart', () => {
    const place = document.createElement('p')
    place.append('⟦Öñé', ' ŧŵö⟧ ', 'mil', 'k')
    expect(untranslatedWords(place)).toEqual(['milk'])
    expect(found('<p>mil<b>⟦á⟧</b>k</p>', ['milk'])).toEqual(['mil', 'k'])
  })

  it('should look into a shadow tree and at the root itself', () => {
    const place = document.createElement('div')
    place.title = 'Own'
    place.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside</p>'
    expect(untranslatedWords(place)).toEqual(['Own', 'Inside'])
    expect(untranslatedWords(place.shadowRoot as ShadowRoot)).toEqual(['Inside'])
  })
})
