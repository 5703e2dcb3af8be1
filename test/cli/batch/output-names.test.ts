import { describe, expect, it } from 'vitest'
import { outputStems } from '../../../src/cli/batch/output-names.ts'

const stems = (...names: readonly string[]) => outputStems(names.map((name) => ({ name })))

describe('what files are called', () => {
  it('should be as the photo is, in the folder it is in', () => {
    expect(stems('monday/Lunch.JPG', 'lunch.jpg', '寿司.png', 'v1.2 menu.jpeg')).toEqual([
      'monday/Lunch',
      'lunch',
      '寿司',
      'v1.2 menu',
    ])
  })

  it('should be another name where a photo has it, on a disk that minds no capitals too', () => {
    expect(stems('a.jpg', 'A.png', 'a.jpg', 'a.jpg')).toEqual(['a', 'A.png', 'a.jpg', 'a.jpg-2'])
  })
})
