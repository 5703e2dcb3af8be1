/** Where the system's share sheet sends files, as the manifest says: beside the page. */
export const SHARE_PATH = 'share'
/** The field they come in. */
export const SHARE_FIELD = 'files'
/** Says to the page that opens next how the share went. */
const SHARED = 'shared'

const CACHE = 'dishlight-shared'

/**
 * Takes files that another app shared, here and not on the server: they wait on the device until the page that opens next
 * fetches them.
 */
export async function takeShared(request: Request): Promise<Response> {
  const files = (await request.formData()).getAll(SHARE_FIELD).filter((entry) => entry instanceof File)
  await caches.delete(CACHE)
  const cache = await caches.open(CACHE)
  for (const [index, file] of files.entries()) {
    const headers = { 'Content-Type': file.type, 'X-Name': encodeURIComponent(file.name) }
    await cache.put(`/shared/${index}`, new Response(file, { headers }))
  }
  return Response.redirect(new URL(`./?${SHARED}=${files.length > 0 ? 'here' : 'nothing'}`, request.url), 303)
}

/** How the page was opened, if by a share: with files, with none, or past this device, where they were not taken. */
export function shareOutcome(search: string): 'here' | 'nothing' | 'lost' | undefined {
  const outcome = new URLSearchParams(search).get(SHARED)
  return outcome === 'here' || outcome === 'nothing' || outcome === 'lost' ? outcome : undefined
}

/** The files that wait, which then wait no more. */
export async function fetchShared(): Promise<readonly File[]> {
  const cache = await caches.open(CACHE)
  const files: File[] = []
  for (const key of await cache.keys()) {
    const response = await cache.match(key)
    if (!response) continue
    const content = await response.blob()
    const name = decodeURIComponent(response.headers.get('X-Name') ?? '')
    files.push(new File([content], name, { type: content.type }))
  }
  await caches.delete(CACHE)
  return files
}
