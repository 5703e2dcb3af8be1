import { parentPort, threadId } from 'node:worker_threads'

/** Judges nothing, but does as the task's body says; it tells its thread and what settings it sees. */
parentPort.on('message', ({ body }) => {
  const deed = new TextDecoder().decode(body)
  if (deed === 'hang') for (;;);
  if (deed === 'break') throw new Error('broken')
  if (deed === 'grow') for (const all = []; ; ) all.push(Array(100_000).fill({}))
  const told = JSON.stringify({ threadId, env: Object.keys(process.env) })
  setTimeout(
    () => parentPort.postMessage({ report: new TextEncoder().encode(told) }),
    deed === 'wait' ? 300 : 0,
  )
})
