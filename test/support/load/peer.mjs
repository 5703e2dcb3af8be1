/** The least a server can do: reads the photo, asks the model with it, and passes on what comes. */
import { request as ask, createServer } from 'node:http'

const upstream = process.argv[2]

const server = createServer((request, response) => {
  const pieces = []
  request.on('data', (piece) => pieces.push(piece))
  request.on('end', () => {
    const body = JSON.stringify({ photo: Buffer.concat(pieces).toString('base64') })
    const asked = ask(`${upstream}/v1/ask`, { method: 'POST' }, (told) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      told.pipe(response)
    })
    response.on('close', () => asked.destroy())
    asked.on('error', () => response.destroy())
    asked.end(body)
  })
})

server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }))
