/** Frames that are not counted: they warm the engine up. */
const WARM_UP = 5

/** Resolves as the next frame begins, with its time in ms. */
export function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve(performance.now())))
}

/** Once the frame after the next has begun, what was changed before has been drawn, and handed to the compositor. */
export async function framesPassed(count = 2): Promise<number> {
  let now = 0
  for (let i = 0; i < count; i += 1) now = await nextFrame()
  return now
}

/**
 * ms from frame to frame while each one's input takes a step: script, drawing and compositing, whichever is slowest. The
 * frame rate is not limited. The median of all.
 */
export async function frameTime(steps: number, step: (i: number) => void): Promise<number> {
  const times: number[] = []
  let last = await nextFrame()
  for (let i = 0; i < steps; i += 1) {
    step(i)
    const now = await nextFrame()
    times.push(now - last)
    last = now
  }
  return median(times.slice(WARM_UP))
}

/**
 * ms of work from a change that `prepare` has made ready to the frame that shows it: the change itself and then the frame, without the wait for it.
 * The median of all.
 */
export async function changeTime(times: number, prepare: (i: number) => () => void): Promise<number> {
  const all: number[] = []
  for (let i = 0; i < times; i += 1) {
    const change = prepare(i)
    await framesPassed()
    const start = performance.now()
    change()
    const changed = performance.now() - start
    all.push(changed + (await frameWork()))
  }
  return median(all.slice(WARM_UP))
}

/** ms from the beginning of the next frame until it has been drawn and handed to the compositor. */
function frameWork(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame((begun) => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve(performance.now() - begun)
      channel.port2.postMessage(null)
    })
  })
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
