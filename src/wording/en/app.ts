/** Every word of the app's screens. Its dialogs have theirs in `dialogs.ts`, dots, card and list in `parts.ts`, reasons in `reasons.ts`. */

export const APP_NAME = 'Dishlight'

export const START = {
  title: 'What here is good for you?',
  lead: 'Open a photo of food. Every item gets a verdict for the person eating it, and the reason is one tap away.',
  dropNow: 'Let go to open the photo',
  samples: 'Or start with a prepared sample',
  samplesNote: 'The photo and its look come with Dishlight. Nothing is sent.',
  preparedSample: 'Prepared sample',
  openReport: 'Open a report',
  preparing: 'Opening the photo',
  backTo: (photo: string) => `Back to ${photo}`,
} as const

export const PEOPLE = {
  title: 'Who is it for?',
  ownWords: 'In your own words',
  example: 'High cholesterol, warfarin, no pork',
  add: 'Add',
  notUnderstood: (parts: readonly string[]) => `Not understood: ${parts.join(', ')}. Choose below instead.`,
  nothingToAdd: 'Understood: nothing to add.',
  anyone: 'Anyone',
  you: 'You',
  person: (number: number) => `Person ${number}`,
  name: 'Name',
  remove: (name: string) => `Remove ${name}`,
  addPerson: 'Add a person',
  full: (most: number) => `${most} people is the most there can be. Remove one to add another.`,
  forget: 'Forget all of this',
  stays: 'Stays on this device. Changing it asks no model anything.',
} as const

export const GUIDANCE = {
  title: 'Who should look?',
  noModel: 'No model is set up, so nothing has been sent.',
  reader: 'Read it as a menu',
  readerNote: 'Reads printed or chalked lines on this device. No network.',
  byHand: 'Tap items in by hand',
  byHandNote: 'Tap the photo and name what is there.',
  model: 'Set up a model',
  modelNote: 'Type a key, or run Ollama with a vision model on this machine.',
  ask: (name: string) => `Ask ${name}`,
} as const

export const STAGES = {
  preparing: 'Getting ready',
  looking: 'Looking',
  reading: 'Reading',
  refining: 'Looking closer',
} as const

export const STATUS = {
  items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  seconds: (seconds: number) => `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`,
  tokens: (count: number) => `${count.toLocaleString('en')} tokens`,
  done: (count: number) => (count === 0 ? 'Nothing found' : `${STATUS.items(count)} found`),
  failed: (count: number) => (count === 0 ? 'The look did not finish' : `${STATUS.items(count)} kept`),
  stopped: (count: number) => (count === 0 ? 'Stopped' : `Stopped. ${STATUS.items(count)} kept`),
  rejected: (count: number) =>
    count === 1 ? '1 answer could not be used' : `${count} answers could not be used`,
  truncated: 'The answer was cut short. Some items may be missing.',
  /** While a model says nothing. `ms` is how long it may. */
  silent: (count: number, ms: number) =>
    `${count === 0 ? 'No answer yet' : 'Nothing more yet'}, up to ${ms / 60_000} minutes`,
  cancel: 'Stop',
  byHand: (count: number) => `${STATUS.items(count)} put in by hand`,
} as const

export const TROUBLE = {
  retry: 'Retry',
  byHand: 'Add an item by hand',
  dismiss: 'Dismiss',
  withoutPhoto: 'This report was saved without its photo. Open the photo first, then the report.',
  damagedPhoto: 'The photo in this report is damaged, so the report cannot be shown.',
  screen: 'This part of Dishlight could not be loaded. Your photo is kept.',
  foods: 'The food table could not be loaded, so nothing can be judged yet. What was found is kept.',
  bug: 'Something went wrong inside Dishlight. What was found is still here.',
  fixInSettings: 'Open settings',
  camera: 'The camera could not be used. Allow it for this page, or open a file.',
} as const

export const BAR = {
  home: 'Dishlight: back to the start',
  undo: 'Undo',
  redo: 'Redo',
  add: 'Add an item',
  more: 'More',
  settings: 'Settings',
  saveReport: 'Save a report',
  openReport: 'Open a report',
  openPhoto: 'Open another photo',
  sent: 'See exactly what was sent',
  notSent: 'See what would be sent',
  privacy: 'What leaves this machine',
  lookAgain: 'Look again',
  readMenu: 'Read as a menu on this device',
} as const

export const PANEL = { label: 'Verdicts' } as const

export const STAGE = {
  title: 'Photo',
  photoOf: (name: string, count: number) => `Photo: ${name}. ${STATUS.items(count)} marked; see the list.`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the photo',
  addHint: 'Tap where the item is.',
  missed: 'Tap on the photo itself.',
  moveHint: (name: string) => `Tap the new place of ${name}.`,
  placeKeys: 'Or use the arrow keys, then Enter.',
  cancel: 'Cancel',
  nameItem: 'What is it?',
  addItem: 'Add',
} as const

export const CORRECT = {
  whichIsIt: 'Which is it?',
  title: 'Put it right',
  name: 'Name',
  rename: 'Rename',
  grams: 'Amount, grams',
  setGrams: 'Set',
  move: 'Move',
  remove: 'Remove',
  checked: (trait: string) => `I checked the label: no ${trait}`,
  checkedTexture: 'I checked: the texture is right',
  checkedTitle: 'I checked the label or asked, and there is no',
  checkedMore: (count: number) => `${count} more`,
} as const

export const ADVICE = 'Dishlight informs. It is not medical advice.'
