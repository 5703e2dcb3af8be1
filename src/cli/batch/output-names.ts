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

/**
 * What another program calls a photo, as a name for `outputStems`: with the folders it is in, but never outside of the folder
 * that is written to. Of a place elsewhere, on a disk or on the web, the last part is the name.
 */
export function nameInside(place: string): string {
  const parts = place.split(/[\\/]/)
  const isElsewhere = parts[0] === '' || parts[0]?.includes(':') || parts.includes('..')
  const inside = parts.filter((part) => part !== '' && part !== '.' && part !== '..')
  return (isElsewhere ? inside.slice(-1) : inside).join('/') || 'photo'
}
