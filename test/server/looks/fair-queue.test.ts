import { describe, expect, it } from 'vitest'
import { fairQueue, type Ticket } from '../../../src/server/looks/fair-queue.ts'

/** Joins or fails. */
function joining(queue: ReturnType<typeof fairQueue>) {
  return (caller: string): Ticket => {
    const ticket = queue.join(caller)
    if (!ticket) throw new Error(`${caller} was not let in`)
    return ticket
  }
}

describe('fairQueue', () => {
  it('should let so many run at once, and the next as soon as one leaves', () => {
    const queue = fairQueue({ atOnce: 2, most: 9 })
    const join = joining(queue)
    const [a, b, c] = ['a', 'b', 'c'].map(join) as [Ticket, Ticket, Ticket]
    expect([a, b, c].map((ticket) => ticket.place())).toEqual([0, 0, 1])
    a.leave()
    a.leave()
    expect(c.place()).toBe(0)
    expect([queue.running(), queue.waiting()]).toEqual([2, 0])
  })

  it('should take callers in turn, however many looks one asks for', () => {
    const join = joining(fairQueue({ atOnce: 1, most: 99 }))
    const first = join('greedy')
    const greedy = [1, 2, 3].map(() => join('greedy'))
    const modest = join('modest')
    const other = [1, 2].map(() => join('other'))
    const all = [...greedy, modest, ...other]
    const told = all.map((ticket) => ticket.place())
    const served: (number | undefined)[] = []
    for (let current = first; served.length < all.length; ) {
      current.leave()
      current = all.find((ticket) => ticket.place() === 0) as Ticket
      served.push(all.indexOf(current))
    }
    expect(served).toEqual([0, 3, 4, 1, 5, 2])
    // What each was told at first is when it was served.
    expect(told).toEqual(all.map((_, index) => served.indexOf(index) + 1))
  })

  it('should turn away who waits with most once the line is full, never one who waits with fewer', () => {
    const queue = fairQueue({ atOnce: 1, most: 3 })
    const join = joining(queue)
    join('greedy')
    const greedy = [1, 2, 3].map(() => join('greedy'))
    expect(queue.join('greedy')).toBeUndefined()
    const modest = join('modest')
    expect(greedy.map((ticket) => ticket.place())).toEqual([1, 3, undefined])
    expect(modest.place()).toBe(2)
    expect(queue.join('modest')).toBeUndefined()
    expect(queue.waiting()).toBe(3)
  })

  it('should close ranks when somebody leaves the line, and tell the others', async () => {
    const join = joining(fairQueue({ atOnce: 1, most: 9 }))
    join('a')
    const [b, c] = [join('b'), join('c')]
    expect(c.place()).toBe(2)
    const change = c.changed()
    b.leave()
    await change
    expect(c.place()).toBe(1)
  })
})
