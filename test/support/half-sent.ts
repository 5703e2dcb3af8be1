import { connect, type Socket } from 'node:net'

export type HalfSent = {
  readonly socket: Socket
  /** When the last byte had left. */
  readonly sent: Promise<number>
  /** All that came back, once the connection is closed. */
  readonly answer: Promise<string>
}

/** The start of a form with a photo, and no more unless it is written by hand. */
export function halfSent(port: number, { photoBytes = 0, headers = '' } = {}): HalfSent {
  const socket = connect(port, '127.0.0.1')
  let told = ''
  socket.on('data', (data) => {
    told += data.toString()
  })
  const answer = new Promise<string>((closed) => {
    socket.once('close', () => closed(told))
    // Writing into what was closed meanwhile is what these are for.
    socket.on('error', () => {})
  })
  const part = '--x\r\ncontent-disposition: form-data; name="photo"; filename="a"\r\n\r\n'
  socket.write(
    `POST /api/looks HTTP/1.1\r\nhost: localhost\r\n${headers || 'content-type: multipart/form-data; boundary=x\r\ntransfer-encoding: chunked\r\n'}\r\n`,
  )
  let left = (_at: number) => {}
  const sent = new Promise<number>((done) => {
    left = done
  })
  socket.once('close', () => left(performance.now()))
  if (headers === '') {
    const body = Buffer.concat([Buffer.from(part), Buffer.alloc(photoBytes)])
    socket.write(`${body.length.toString(16)}\r\n`)
    socket.write(body)
    socket.write('\r\n', () => left(performance.now()))
  }
  return { socket, sent, answer }
}
