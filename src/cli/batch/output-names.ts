import type { NamedPhoto } from '../input/named-photos.ts'
import { SET_STEM } from '../output/data-sets.ts'

/**
 * What the files of each photo begin with, below the folder they are written to: "monday/Lunch" for "monday/Lunch.JPG". Where
 * another photo has that already, or the files of all together, its ending is kept too, and then a number.
 */
export function outputStems(photos: readonly Pick<NamedPhoto, 'name'>[]): readonly string[] {
  const taken = new Set<string>([SET_STEM])
  return photos.map(({ name }) => {
    const choices = [name.replace(/\.[a-z0-9]{1,5}$/i, ''), name]
    for (let number = 2; ; number += 1) {
      const free = choices.find((stem) => !taken.has(stem.toLowerCase()))
      if (free !== undefined) {
        // Some disks take capitals and small letters for the same.
        taken.add(free.toLowerCase())
        return free
      }
      choices.push(`${name}-${number}`)
    }
  })
}
