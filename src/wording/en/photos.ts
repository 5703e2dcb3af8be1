import type { Failure } from '../../core/analysis/failure.ts'
import { MOST_PHOTOS } from '../../core/analysis/photo.ts'
import { failureSentence } from './failures.ts'
import { joined } from './join.ts'

/** Every word about several photos of one thing. */

type LookState = 'waiting' | 'looking' | 'failed' | 'stopped' | 'done'

const itemWords = (count: number) => (count === 1 ? '1 item' : `${count} items`)

export const PHOTOS = {
  strip: 'Photos',
  add: 'Add a photo',
  addShort: 'Add photo',
  addFromCamera: 'Take and add a photo',
  open: 'Open other photos',
  items: itemWords,
  remove: (number: number) => `Remove photo ${number}`,
  joining: 'Opening the photo',
  looks: {
    waiting: 'waiting its turn',
    looking: 'looking',
    failed: 'not looked at',
    stopped: 'stopped',
    done: '',
  } satisfies Record<LookState, string>,
  /** On a thumbnail in which nothing is found, where there is room for one word. */
  emptyThumbnail: {
    waiting: 'Waiting',
    looking: 'Looking',
    failed: 'Failed',
    stopped: 'Stopped',
    done: 'Nothing',
  } satisfies Record<LookState, string>,
  /** What a thumbnail is called: "Photo 2: door.jpg, 5 items, looking". */
  thumbnail: (number: number, name: string, count: number, state: LookState | undefined) =>
    [`Photo ${number}: ${name}`, itemWords(count), state && PHOTOS.looks[state]].filter(Boolean).join(', '),
  /** On the stage, where there are several. */
  shown: (number: number, of: number, name: string, count: number) =>
    `Photo ${number} of ${of}: ${name}. ${itemWords(count)} marked here; see the list for all.`,
  ended: (ended: number, of: number) => `${ended} of ${of} photos done`,
  fromMemory: (numbers: readonly number[]) => `${photoNumbers(numbers)} from memory`,
  notAsked: (numbers: readonly number[]) => `${photoNumbers(numbers)} not looked at yet`,
  failed: (numbers: readonly number[]) => `This is about ${photoNumbers(numbers).toLowerCase()}.`,
  backTo: (name: string, others: number) => `Back to ${name} and ${others} more`,
  dropInstead: 'Let go here to open it instead',
  dropToAdd: 'Let go here to add it to this one',
  dismiss: 'Close',
} as const

export const REMOVE_PHOTO = {
  title: (number: number) => `Remove photo ${number}?`,
  /** `items` are in no other photo. */
  note: (items: number, edits: number) => {
    const own = `${itemWords(items)} in no other photo ${items === 1 ? 'goes' : 'go'} with it`
    const put = 'what you put right there'
    if (items === 0)
      return `${put[0]?.toUpperCase()}${put.slice(1)} goes with it. Its items stay, for other photos show them.`
    return `${own}${edits > 0 ? `, and so does ${put}` : ''}. What other photos show stays.`
  },
  remove: 'Remove the photo',
  keep: 'Keep it',
} as const

export const APART = {
  title: (others: readonly number[]) => `Taken to be the same as in ${photoNumbers(others).toLowerCase()}.`,
  action: 'Not the same thing',
} as const

/** What became of photos that were given, where nothing is wrong with them. */
export const NOTICES = {
  known: (name: string, number: number) =>
    `${name} is here already: it is photo ${number}. The same photo counts once.`,
  tooMany: (left: number) =>
    `${MOST_PHOTOS} photos at once is the most there can be. ${left === 1 ? '1 photo was' : `${left} photos were`} left out.`,
} as const

export function refusedSentence(
  files: readonly { readonly name: string; readonly failure: Failure }[],
): string {
  return files.map(({ name, failure }) => `${name}: ${failureSentence(failure)}`).join(' ')
}

export function missingSentence(names: readonly string[]): string {
  return `This report was saved without ${joined(names)}. Open all of its photos together first, then the report.`
}

function photoNumbers(numbers: readonly number[]): string {
  return `Photo${numbers.length > 1 ? 's' : ''} ${joined(numbers.map(String))}`
}
