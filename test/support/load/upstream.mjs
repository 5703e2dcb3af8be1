/**
 * A model that costs nothing to ask: takes any body, waits, then tells one item after the other in Google's format. Sends when a
 * request was left before its end.
 */
import { createServer } from 'node:http'

export const FIRST_ITEM_MS = 300
const ITEMS = 20
const BETWEEN_MS = 480

const item = (n) => JSON.stringify({ label: `Apple ${n}`, box_2d: [100 + n, 100, 200 + n, 200] })
const chunk = (text, finishReason) => {
  const candidate = { content: { parts: [{ text }], role: 'model' }, index: 0, finishReason }
  return `data: ${JSON.stringify({ candidates: [candidate] })}\r\n\r\n`
}

const server = createServer((request, response) => {
  response.on('close', () => response.writableEnded || process.send?.({ leftAt: Date.now() }))
  request.resume().on('end', async () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    await pause(FIRST_ITEM_MS)
    response.write(chunk(`{"items":[${item(0)}`))
    for (let n = 1; n < ITEMS && !response.destroyed; n += 1) {
      await pause(BETWEEN_MS)
      response.write(chunk(`,${item(n)}`))
    }
    response.end(chunk(']}', 'STOP'))
  })
})

function pause(ms) {
  return new Promise((done) => setTimeout(done, ms))
}

if (process.send) server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
