import { MOST_PHOTOS } from '../../core/analysis/photo.ts'
import type { Failure } from '../../core/terms/failure.ts'
import { failureSentence } from './failures.ts'
import { joined } from './join.ts'

/** Every word about several photos of one thing. */

type LookState = 'waiting' | 'looking' | 'failed' | 'stopped' | 'done'

const NOTHING_FOUND: Readonly<Record<LookState, string>> = {
  waiting: 'Waiting',
  looking: 'Looking',
  failed: 'Failed',
  stopped: 'Stopped',
  done: 'Nothing',
}

const NOT_LOOKED_AT = 'not looked at yet'

const itemWords = (count: number) => (count === 1 ? '1 item' : `${count} items`)

export const PHOTOS = {
  strip: 'Photos',
  add: 'Add a photo',
  addFromCamera: 'Take and add a photo',
  open: 'Open other photos',
  remove: (number: number) => `Remove photo ${number}`,
  joining: 'Opening the photo',
  looks: {
    waiting: 'waiting its turn',
    looking: 'looking',
    failed: 'failed',
    stopped: 'stopped',
    done: '',
  } satisfies Record<LookState, string>,
  /** On a thumbnail, where there is room for a word or two; nothing before anybody has looked. */
  found: (count: number, state: LookState | undefined) => {
    if (count > 0) return itemWords(count)
    return state ? NOTHING_FOUND[state] : ''
  },
  /** What a thumbnail is called; begins with its number and what is written on it: "Photo 2, 5 items: door.jpg, looking". */
  thumbnail: (number: number, name: string, count: number, state: LookState | undefined) =>
    [
      `Photo ${number}, ${PHOTOS.found(count, state) || NOT_LOOKED_AT}: ${name}`,
      count > 0 && state && PHOTOS.looks[state],
    ]
      .filter(Boolean)
      .join(', '),
  /** On the stage, where there are several. */
  shown: (number: number, of: number, name: string, count: number) =>
    `Photo ${number} of ${of}: ${name}. ${itemWords(count)} marked here; see the list for all.`,
  ended: (ended: number, of: number) => `${ended} of ${of} photos done`,
  fromMemory: (numbers: readonly number[]) => `${photoNumbers(numbers)} from memory`,
  notAsked: (numbers: readonly number[]) => `${photoNumbers(numbers)} ${NOT_LOOKED_AT}`,
  /** What can be done about those: a button's words, and what it is called to tell which photos it is about. */
  read: 'Read as a menu',
  look: 'Look',
  byHand: 'Tap items in',
  about: (action: string, numbers: readonly number[]) => `${action}: ${photoNumbers(numbers).toLowerCase()}`,
  failed: (numbers: readonly number[]) => `This is about ${photoNumbers(numbers).toLowerCase()}.`,
  backTo: (name: string, others: number) => `Back to ${name} and ${others} more`,
  dropInstead: 'Let go here to open it instead',
  dropToAdd: 'Let go here to add it to this one',
  dismiss: 'Close',
} as const

const FOR_GOOD = 'This cannot be undone.'

export const REMOVE_PHOTO = {
  title: (number: number) => `Remove photo ${number}?`,
  /** `items` are in no other photo; with them, or without, goes what was put right in it. */
  note: (items: number, edits: number) => {
    if (items === 0)
      return `What you put right in it goes with it. Its items stay, for other photos show them. ${FOR_GOOD}`
    const lost = `${itemWords(items)} in no other photo ${items === 1 ? 'goes' : 'go'} with it`
    return `${lost}${edits > 0 ? ', and so does what you put right there' : ''}. The rest stays. ${FOR_GOOD}`
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
