import { Readable } from 'node:stream'
import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import { type Refusal, refusal } from '../../config/refusal.ts'
import { busy } from '../photos/receive-photo.ts'
import { problem } from '../problem.ts'
import { GrowingBytes } from './growing-bytes.ts'
import type { Most } from './most.ts'
import { type Pace, watchPace } from './pace.ts'
import type { Room } from './room.ts'

export type UploadLimits = { readonly room: Room; readonly pace?: Pace }

const TOO_SLOW = refusal(408, 'too-slow', 'server.refusal.tooSlow')
/** A crowd of uploads is over in about that long. */
const NO_ROOM = busy(5)

/** A body that comes in. */
export type Coming = {
  /** Once all of it has come; what was wrong with it otherwise. */
  readonly over: Promise<Refusal | undefined>
  /** Takes no more of it, since it is of no use. What still comes is dropped by the server, which closes the connection soon. */
  stop(why: Refusal): void
}

/** Hands each piece of a request's body on, up to `most`, as long as there is room for it and it comes fast enough. */
export type TakeBody = (c: Context, most: Most, onPiece: (piece: Buffer) => void) => Coming

/**
 * Gives `use` the means to take a body in; what it took counts against the room until `use` is done. What the header gives away
 * is refused before a byte is read.
 */
export async function withRoom(
  { room, pace }: UploadLimits,
  use: (take: TakeBody) => Promise<Response>,
): Promise<Response> {
  let taken = 0
  const hold = (bytes: number) => {
    const fits = room.take(bytes)
    if (fits) taken += bytes
    return fits
  }
  try {
    return await use((c, most, onPiece) => takeBody(c, { most, hold, ...(pace && { pace }) }, onPiece))
  } finally {
    room.give(taken)
  }
}

/** The whole body, handed to `use`, whose answer this is; or the answer that says what is wrong with it. */
export function withBody(
  c: Context,
  uploads: UploadLimits,
  most: Most,
  use: (body: Uint8Array<ArrayBuffer>) => Promise<Response>,
): Promise<Response> {
  return withRoom(uploads, async (take) => {
    const bytes = new GrowingBytes()
    const refused = await take(c, most, (piece) => bytes.add(piece)).over
    return refused ? problem(c, refused) : use(bytes.get())
  })
}

type BodyLimits = {
  readonly most: Most
  /** False where there is no room for so many bytes more. */
  readonly hold: (bytes: number) => boolean
  readonly pace?: Pace
}

function takeBody(c: Context, { most, hold, pace }: BodyLimits, onPiece: (piece: Buffer) => void): Coming {
  if (Number(c.req.header('content-length') ?? 0) > most.bytes)
    return { over: Promise.resolve(most.tooLarge), stop: () => {} }
  const body = bodyOf(c)
  let end = (_?: Refusal): void => {}
  const over = new Promise<Refusal | undefined>((resolve) => {
    const watch = watchPace(() => end(TOO_SLOW), pace)
    let bytes = 0
    end = (refused) => {
      watch.end()
      body.off('data', onData)
      resolve(refused)
    }
    const onData = (piece: Buffer) => {
      watch.came(piece.length)
      bytes += piece.length
      if (bytes > most.bytes) end(most.tooLarge)
      else if (hold(piece.length)) onPiece(piece)
      else end(NO_ROOM)
    }
    // One that has come whole is closed, too.
    const onClose = () => end(TOO_SLOW)
    body
      .on('data', onData)
      .once('end', () => end())
      .once('error', onClose)
      .once('close', onClose)
  })
  return { over, stop: end }
}

/** Node's own stream where there is one: a web stream around it would copy each piece once more. */
function bodyOf(c: Context): Readable {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>
  if (incoming) return incoming
  const { body } = c.req.raw
  return body ? Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]) : Readable.from([])
}
