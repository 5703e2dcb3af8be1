// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { h, render as renderWithPreact } from 'preact'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { DishLight } from '../../src/embed/react.tsx'

/** What the README shows, as it is written in each framework. */
const MARKUP = {
  src: '/lunch.report.json',
  conditions: 'high-cholesterol',
  profile: 'gout',
  allergies: 'peanut=severe',
  age: '5',
  child: 'toddler',
  palette: 'blue-orange',
  scores: 'hidden',
  people: '{"allergies": ["peanut"]}',
}

beforeAll(async () => {
  // jsdom has no sheets that are made by script.
  CSSStyleSheet.prototype.replaceSync ??= () => {}
  await import('../../src/embed/define.ts')
})

const attributesOf = (element: Element | null) =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))

const { people: _, ...ATTRIBUTES } = MARKUP

describe('the markup of the README', () => {
  it('should be taken from React, and taken away again', () => {
    const { container, rerender } = render(createElement('dish-light', MARKUP))
    expect(attributesOf(container.firstElementChild)).toMatchObject(ATTRIBUTES)
    expect(container.firstElementChild).toHaveProperty('people', MARKUP.people)
    rerender(createElement('dish-light', { src: MARKUP.src }))
    expect(attributesOf(container.firstElementChild)).toEqual({ src: MARKUP.src })
    expect(container.firstElementChild).toHaveProperty('people', undefined)
  })

  it('should be taken from Preact, and taken away again', () => {
    const container = document.createElement('div')
    document.body.append(container)
    renderWithPreact(h('dish-light', MARKUP), container)
    expect(attributesOf(container.firstElementChild)).toMatchObject(ATTRIBUTES)
    const { child: __, ...gone } = MARKUP
    renderWithPreact(h('dish-light', { src: MARKUP.src, child: false }), container)
    expect(Object.keys(gone)).toContain('allergies')
    expect(attributesOf(container.firstElementChild)).toEqual({ src: MARKUP.src })
  })
})

describe('DishLight', () => {
  it('should write the element with its poster on a server', () => {
    const html = renderToStaticMarkup(
      <DishLight
        src="/lunch.report.json"
        poster="/lunch.jpg"
        allergies={['peanut=severe', 'milk']}
        hideCalories
        scores={false}
        className="lunch"
        people={[{ id: 'kim', name: 'Kim', conditions: [], allergies: [] }]}
        onReady={() => undefined}
      >
        <p slot="footer">Ask us.</p>
      </DishLight>,
    )
    expect(html).toBe(
      '<dish-light src="/lunch.report.json" poster="/lunch.jpg" allergies="peanut=severe, milk" hide-calories="" scores="hidden" class="lunch"><p slot="footer">Ask us.</p></dish-light>',
    )
  })

  it('should hold lists against the known ids, and let text be as in HTML', () => {
    const drawn = [
      <DishLight key="known" allergies={['egg', 'milk=mild']} lang="de" conditions="gout, whatever" />,
      // @ts-expect-error
      <DishLight key="condition" conditions={['hypertensoin']} />,
      // @ts-expect-error
      <DishLight key="allergy" allergies={['mlk']} />,
      // @ts-expect-error
      <DishLight key="medicine" medicines={['aspirin']} />,
      <dish-light key="tag" class="lunch" hideCalories crossOrigin="anonymous" />,
    ]
    expect(drawn).toHaveLength(5)
  })

  it('should hand over objects, and the detail of events to whoever listens now', () => {
    const heard: string[] = []
    const people = [{ id: 'kim', name: 'Kim', conditions: [], allergies: [] }]
    const drawn = (name: string) => (
      <DishLight
        people={people}
        onError={({ code }) => heard.push(`${name} ${code}`)}
        onSelect={(item) => heard.push(`${name} ${item?.name}`)}
      />
    )
    const { container, rerender } = render(drawn('first'))
    const element = container.querySelector('dish-light')
    expect(element?.people).toBe(people)
    const tell = (event: string, detail: unknown) =>
      act(() => void element?.dispatchEvent(new CustomEvent(`dish-light-${event}`, { detail })))
    tell('error', { code: 'unreachable', message: '' })
    rerender(drawn('second'))
    tell('select', { name: 'Apple' })
    expect(heard).toEqual(['first unreachable', 'second Apple'])
  })
})
