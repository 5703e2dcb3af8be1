/** Every word of the app's dialogs. */

export const SETTINGS = {
  title: 'Settings',
  looks: 'Looks at a photo',
  lookCounts: { '1': '1', '2': '2', '4': '4', '8': '8' },
  looksNote:
    'Several looks at once see more and misplace less, in about the time of one. Each costs as much as one.',
  look: 'Who looks at photos',
  automatic: 'First one that is ready',
  reader: 'This device reads menus',
  ready: 'ready',
  needsKey: 'needs a key',
  onMachine: 'on this machine',
  model: 'Model name',
  modelNote: (model: string) => `Empty means ${model}.`,
  key: 'Key',
  keyNote:
    'Kept in memory until this page is closed. With each look it goes, in a header, to your own Dishlight server, which passes it to the model and keeps nothing.',
  keyOdd:
    'That key was not taken: a key holds only plain letters, digits and signs, and no spaces. Copy it once more.',
  keySet: 'The server has a key for this one already.',
  noFamilies: 'The server did not answer, so no model can be asked.',
  ollama: 'No key? Run Ollama or LM Studio with a vision model on this machine, then check again.',
  checkAgain: 'Check again',
  tell: 'Tell the model who it is for',
  tellNote: (words: string) => `Sends this with the photo: “${words}”`,
  tellNobody: 'Sends what is set under “Who is it for?” with the photo. Nothing is set now.',
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  palette: 'Colours of the verdicts',
  palettes: { 'green-red': 'Green, amber, red', 'blue-orange': 'Blue and orange' },
  advanced: 'Advanced',
  frame: 'Coordinates the model writes',
  frameNote: 'Change this only if dots land in the wrong place.',
  frames: {
    auto: 'As known for this model',
    'yxyx-1000': '0 to 1000, y before x',
    'xyxy-1000': '0 to 1000, x before y',
    'xyxy-999': '0 to 999, x before y',
    'xyxy-100': 'Per cent, x before y',
    'xyxy-1': '0 to 1, x before y',
    'xyxy-pixels': 'Pixels, x before y',
  },
  close: 'Done',
} as const

export const SENT = {
  title: 'Exactly what was sent',
  titleNotSent: 'What would be sent',
  close: 'Close',
  note: 'This very file and the question went along. No name, place, date or other data of your photo. Your own server checks it and passes it on as it is.',
  notSent: 'This is the picture a model would be sent. Nothing has been sent.',
  noteOfSeveral:
    'These very files and a question about each went along, one by one. No name, place, date or other data of your photos. Your own server checks them and passes them on as they are.',
  noneSent: 'These are the pictures a model would be sent. Nothing has been sent.',
  heading: (number: number, name: string, sent: boolean) =>
    `Photo ${number}: ${name}${sent ? '' : ' (not sent)'}`,
  alt: 'The picture as sent',
  size: (width: number, height: number, bytes: number) =>
    `${width} × ${height} pixels, ${bytes.toLocaleString('en')} bytes, JPEG`,
  save: 'Save this picture',
} as const

export const SAVE = {
  title: 'Save a report',
  close: 'Cancel',
  noteOfSeveral:
    'One file with the photos as a model would be sent them, what was found in them, and what you put right.',
  note: 'One file with the photo as a model would be sent it, what was found in it, and what you put right.',
  withPeople: 'Include who it is for',
  withPeopleNote:
    'Without it the verdicts in the file are for anyone, and what you checked for an allergy is left out.',
  save: 'Save',
} as const

export const CAMERA = {
  title: 'Take a photo',
  shutter: 'Take it',
  cancel: 'Cancel',
} as const
