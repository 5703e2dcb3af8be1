/** Fetches a file of our own build; throws what it gave instead. */
export async function fetched(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} gave ${response.status}`)
  return response
}

/** Built, this file lies in the app's folder `assets`. */
const READER = new URL(import.meta.env.PROD ? '../reader/' : '/reader/', import.meta.url)

/** A net, or what its outputs stand for, as it lies beside the app. */
export async function fetchNet(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(new URL(file, READER).href)).arrayBuffer())
}
