// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { type EMBED_WAYS, embedCode } from '../../src/handout/embed-code.ts'

const PARTS = {
  home: 'https://dishlight.example/app/',
  report: 'lunch.report.json',
  title: 'Lunch "&" <b>',
  palette: 'blue-orange',
  hideCalories: true,
} as const

const made = (way: (typeof EMBED_WAYS)[number]) => {
  const page = document.createElement('div')
  page.innerHTML = embedCode(way, PARTS)
  return [...page.children].map((element) => ({
    name: element.localName,
    ...Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  }))
}

describe('embedCode', () => {
  it('should be the script and the element, looking as it does here', () => {
    expect(made('element')).toEqual([
      { name: 'script', type: 'module', src: 'https://dishlight.example/app/embed/dish-light.js' },
      { name: 'dish-light', src: 'lunch.report.json', palette: 'blue-orange', 'hide-calories': '' },
    ])
  })

  it('should be a frame, named after the photo', () => {
    expect(made('frame')).toEqual([
      {
        name: 'iframe',
        src: 'https://dishlight.example/app/embed/frame.html?src=lunch.report.json&palette=blue-orange&hide-calories=',
        title: PARTS.title,
        width: '100%',
        height: '700',
        loading: 'lazy',
      },
    ])
  })

  it('should be a place for visitors to open photos, looked at here', () => {
    expect(made('upload')).toMatchObject([
      { src: 'https://dishlight.example/app/embed/dish-light-upload.js' },
      { name: 'dish-light-upload', endpoint: 'https://dishlight.example/app/' },
    ])
  })
})
