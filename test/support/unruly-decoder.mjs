/** Stands in for the decoding process and does what the first byte of the photo says. */
const held = []

const DEEDS = {
  // Says which process it is.
  n: () => process.send({ decoded: { pid: process.pid, env: Object.keys(process.env) }, memoryBytes: 0 }),
  d: () => process.exit(1),
  h: () => {
    for (;;);
  },
  w: () => setTimeout(() => process.send({ decoded: 'sound', memoryBytes: 0 }), 200),
  g: () => setInterval(() => held.push(Buffer.alloc(20_000_000, 1)), 5),
  // Says that it still holds more than it should after a photo.
  f: () => process.send({ decoded: { pid: process.pid }, memoryBytes: 1e9 }),
}

// A photo of no bytes is decoded like any other.
process.on('message', ({ bytes: [deed = 110] }) => DEEDS[String.fromCharCode(deed)]())
process.on('disconnect', () => process.exit(0))
