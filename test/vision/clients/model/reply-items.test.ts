import { describe, expect, it } from 'vitest'
import { conventionFor } from '../../../../src/vision/clients/model/registry.ts'
import { ReplyItems } from '../../../../src/vision/clients/model/reply-items.ts'

const { frame } = conventionFor('google', 'gemini')
const replyItems = () =>
  new ReplyItems({ frame, pixelsAboveOne: false, seen: { width: 800, height: 600 }, lookId: 'look' })

describe('ReplyItems', () => {
  it('should be full after as many items as no photo holds, and tell no more', () => {
    const items = replyItems()
    const events = items.read('{"name":"pear","box_2d":[1,2,3,4]}\n'.repeat(400))
    expect(events).toHaveLength(300)
    expect(items.full).toBe(true)
  })

  it('should be full after a reply as long as none is, though no item came', () => {
    const items = replyItems()
    for (let n = 0; n < 100; n++) items.read('and on '.repeat(1000))
    expect(items.full).toBe(false)
    for (let n = 0; n < 100; n++) items.read('and on '.repeat(1000))
    expect(items.full).toBe(true)
  })
})
