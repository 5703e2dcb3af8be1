/** A place among the looks of this process. */
export type Ticket = {
  /** Its place in line, the first has 1; 0 once it may begin. Undefined: it was turned away for somebody who waits less. */
  place(): number | undefined
  /** Settles when its place may have changed. */
  changed(): Promise<void>
  /** Frees the place, or leaves the line. */
  leave(): void
}

export type FairQueue = {
  /** Undefined where the line is full. */
  join(caller: string): Ticket | undefined
  readonly running: () => number
  readonly waiting: () => number
}

type Entry = { state: 'waiting' | 'running' | 'gone'; readonly caller: string }

/**
 * At most so many looks at once. Those that wait are taken in turn by caller, so that whoever asks for many holds up nobody
 * who asks for one. Where the line is full, the last in it of whoever has most waiting gives way to one who has fewer.
 */
export function fairQueue({ atOnce, most }: { readonly atOnce: number; readonly most: number }): FairQueue {
  /** Callers in the order of their turns, each with at least one entry. */
  const lines = new Map<string, Entry[]>()
  let running = 0
  let waiting = 0
  let tell = () => {}
  let change = nextChange()

  function nextChange(): Promise<void> {
    return new Promise((resolve) => {
      tell = resolve
    })
  }

  function changed(): void {
    tell()
    change = nextChange()
  }

  function push(entry: Entry): void {
    const line = lines.get(entry.caller)
    if (line) line.push(entry)
    else lines.set(entry.caller, [entry])
    waiting += 1
  }

  function remove(entry: Entry): void {
    const line = lines.get(entry.caller) ?? []
    line.splice(line.indexOf(entry), 1)
    if (line.length === 0) lines.delete(entry.caller)
    waiting -= 1
  }

  function admit(): void {
    while (running < atOnce) {
      const [caller, line] = lines.entries().next().value ?? []
      const entry = line?.[0]
      if (caller === undefined || !line || !entry) return
      remove(entry)
      // Their next turn comes after everybody else's.
      if (lines.delete(caller)) lines.set(caller, line)
      entry.state = 'running'
      running += 1
    }
  }

  /** Whether there is room now for one more of `caller`. */
  function makesRoom(caller: string): boolean {
    if (waiting < most) return true
    const [longest = []] = [...lines.values()].sort((a, b) => b.length - a.length)
    const last = longest.at(-1)
    if (!last || (lines.get(caller)?.length ?? 0) + 1 >= longest.length) return false
    remove(last)
    last.state = 'gone'
    return true
  }

  function placeOf(entry: Entry): number {
    const callers = [...lines.keys()]
    const turn = callers.indexOf(entry.caller)
    const index = lines.get(entry.caller)?.indexOf(entry) ?? 0
    return callers.reduce((sum, caller, at) => {
      const rounds = at < turn ? index + 1 : index
      return sum + Math.min(lines.get(caller)?.length ?? 0, rounds)
    }, 1)
  }

  return {
    running: () => running,
    waiting: () => waiting,
    join(caller) {
      const entry: Entry = { state: 'waiting', caller }
      if (running >= atOnce && !makesRoom(caller)) return undefined
      push(entry)
      admit()
      changed()
      return {
        place: () => (entry.state === 'gone' ? undefined : entry.state === 'running' ? 0 : placeOf(entry)),
        changed: () => change,
        leave() {
          if (entry.state === 'gone') return
          if (entry.state === 'running') running -= 1
          else remove(entry)
          entry.state = 'gone'
          admit()
          changed()
        },
      }
    },
  }
}
