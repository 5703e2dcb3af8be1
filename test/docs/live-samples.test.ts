import { describe, expect, it } from 'vitest'
import { liveSamples } from '../../docs/.vitepress/live-samples.mjs'

function rendered(content: string): string {
  const md = {
    renderer: { rules: { fence: () => '<pre />' } },
    utils: { escapeHtml: (text: string) => text },
  }
  liveSamples(md)
  const fence: (tokens: unknown, index: number) => string = md.renderer.rules.fence
  return fence([{ info: 'html', content }], 0)
}

describe('samples on the site of the documents', () => {
  it.each([
    '<dish-light src="/a.json"></dish-light>',
    '<dish-light\n  src="/a.json"\n></dish-light>',
    '<iframe src="/embed/frame.html"></iframe>',
    '<iframe\n  src="/embed/frame.html"\n></iframe>',
  ])('should be shown at work: %j', (sample) => {
    expect(rendered(sample)).toContain('<LiveSample')
  })

  it('should stay code where they need a server', () => {
    expect(rendered('<dish-light-upload\n  endpoint="/"\n></dish-light-upload>')).toBe('<pre />')
  })
})
