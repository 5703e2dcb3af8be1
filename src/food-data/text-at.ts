/** How an address begins that holds the file itself, packed: where a page carries its own food table. */
const PACKED = 'data:application/gzip;'
/** How a file begins that programs import as well: `scripts/food-module.mjs` writes them. */
const MODULE = 'export default '

/** A file of the food table, fetched once it is asked for. */
export function textAt(url: string): () => Promise<string> {
  return async () => {
    const response = await fetch(url)
    if (!response.ok || !response.body)
      throw new Error(`The food table is not there: ${url} gave ${response.status}`)
    if (!url.startsWith(PACKED)) return plainText(await response.text())
    const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'))
    return plainText(await new Response(unpacked).text())
  }
}

/** The text of a file, whether it is a module or not. */
export function plainText(file: string): string {
  return file.startsWith(MODULE) ? JSON.parse(file.slice(MODULE.length)) : file
}
