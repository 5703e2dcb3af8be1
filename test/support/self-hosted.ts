import { type LoopbackServer, listenOnLoopback } from './loopback.ts'

type Answer = (request: Request) => Response | Promise<Response>

/** A folder of model files on loopback, as somebody serves copies of their own. Asked for anything else it answers with a page. */
export function selfHosted(
  files: Readonly<Record<string, Uint8Array<ArrayBuffer> | Answer>>,
): Promise<Omit<LoopbackServer, 'log'>> {
  return listenOnLoopback((request) => {
    const file = files[new URL(request.url).pathname]
    if (typeof file === 'function') return file(request)
    if (file) return new Response(file, { headers: { 'content-length': `${file.length}` } })
    return new Response('<!doctype html><title>Not here</title>', {
      status: 404,
      headers: { 'content-type': 'text/html' },
    })
  })
}

/** Promises a file, sends its beginning and hangs up: a connection that is kept would be waited on for five seconds more. */
export function brokenOff(file: Uint8Array<ArrayBuffer>, after: number): Answer {
  return () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(file.slice(0, after)),
        pull: (controller) => controller.close(),
      }),
      { headers: { 'content-length': `${file.length}`, connection: 'close' } },
    )
}

/** Sends the beginning of a file and then nothing more. `left` resolves once whoever asked has gone. */
export function stalled(
  file: Uint8Array<ArrayBuffer>,
  after: number,
): { readonly answer: Answer; readonly left: Promise<void> } {
  let gone = () => {}
  const left = new Promise<void>((resolve) => {
    gone = resolve
  })
  const answer = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(file.slice(0, after)),
        cancel: gone,
      }),
      { headers: { 'content-length': `${file.length}` } },
    )
  return { answer, left }
}
