/** A look at a photo as the page asks for it: one body for many requests, and its content type. */
export async function lookForm(photo: Uint8Array, name: string) {
  const filled = new FormData()
  filled.set('photo', new Blob([Uint8Array.from(photo)]), name)
  filled.set('options', JSON.stringify({ family: 'google' }))
  const whole = new Response(filled)
  const contentType = whole.headers.get('content-type') ?? ''
  return { body: Buffer.from(await whole.arrayBuffer()), contentType }
}
