import type { Messages } from '../../messages/messages.ts'

/** Where an item is, by the numbers of the photos it is in, ascending: "in photos 1 to 3 and 5". */
export function inPhotosWords(messages: Messages, numbers: readonly number[]): string {
  const runs = messages.list(inRuns(messages, numbers))
  return messages.say('viewer.list.inPhotos', { count: numbers.length, numbers: runs })
}

/** Three numbers or more in a row as one: "1 to 3". */
function inRuns({ say }: Messages, numbers: readonly number[]): readonly string[] {
  const runs: [first: number, last: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.flatMap(([first, last]) => {
    if (last - first > 1) return [say('viewer.list.photoRun', { first, last })]
    return first === last ? [`${first}`] : [`${first}`, `${last}`]
  })
}
