/** Fetches a file of our own build; throws what it gave instead. */
export async function fetched(url: string): Promise<Response> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} gave ${response.status}`)
  return response
}

/** A net, or what its outputs stand for, as it lies beside the app. */
export async function fetchNet(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await fetched(`${import.meta.env.BASE_URL}reader/${file}`)).arrayBuffer())
}
