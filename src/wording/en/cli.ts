import { joined } from './join.ts'

/** What was typed is told back no longer than this, in characters. */
const TOLD_BACK = 60

function shortened(typed: string): string {
  const letters = [...typed]
  return letters.length > TOLD_BACK ? `${letters.slice(0, TOLD_BACK).join('')} …` : typed
}

/** Every word of the command line. Verdicts and nutrients have theirs in `parts.ts`, failures in `failures.ts`. */
export const cliWording = {
  about: 'Verdicts on the food in a photo, for the person who eats it. Not medical advice.',
  examples: `
Examples:
  dishlight analyze lunch.jpg --profile high-cholesterol
  dishlight analyze menu.jpg --client reader --allergy milk
  dishlight analyze page-1.jpg page-2.jpg page-3.jpg --report menu.report.json
  dishlight score "greek yogurt" --grams 150 --json
  dishlight calibrate --family compatible --model my-model --base-url http://localhost:8000/v1
  dishlight measure-reader fixtures/photos/chalkboard.jpg

Ends with 0 when all went well, 1 when the photo or the model failed, 2 when what was given cannot be used.`,

  help: {
    option: 'show this help',
    command: 'show the help of a command',
    version: 'show the version',
    /** By what commander calls them. */
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    } as Readonly<Record<string, string>>,
    forWhom: 'Who the food is for:',
    howToLook: 'How a model looks:',
    oneOf: (known: readonly string[]) => `one of ${known.join(', ')}`,
    byDefault: (value: string) => `${value} by default`,
  },

  /** A command that cannot be made sense of. `near`: what may have been meant. */
  misuse: {
    unknownCommand: (name = '', near?: string) =>
      `There is no command "${shortened(name)}". ${near ? `Did you mean ${near}?` : 'See dishlight --help for all of them.'}`,
    unknownOption: (option = '', near?: string) =>
      `There is no option ${shortened(option)}. ${near ? `Did you mean ${near}?` : 'See --help for all of them.'}`,
    missingArgument: (name = '') => `Name the ${name} after the command. See --help for how.`,
    missingValue: (option = '') => `A value is missing. Write ${option}.`,
    missingOption: (option = '') => `An option is missing. Add ${option}.`,
    conflict: (one = '', other = '') => `${one} and ${other} cannot be used together. Leave one out.`,
    tooManyArguments: () =>
      'That is more than this command takes. Put a name of several words in quotes: "greek yogurt".',
  },
  /** `instead`: what to write. */
  cannotBe: (what = '', written = '', instead = '') =>
    `${what} cannot be "${shortened(written)}". ${instead}`,
  choose: (near: readonly string[], known: readonly string[]) =>
    near.length > 0 ? `Did you mean ${joined(near, 'or')}?` : `Choose from: ${known.join(', ')}.`,
  numberAfter: (name: string, highest?: number) =>
    `Write ${name}= and a ${highest === undefined ? 'number above 0' : `level from 0 to ${highest}`}.`,
  frameForm: 'Write the order, a slash and the scale: xyxy/1000, yxyx/1000 or xyxy/pixels.',
  gramsForm: 'Write a number of grams above 0.',
  addressForm: 'Write an address that begins with http:// or https://.',
  json: 'print JSON instead of a table',

  analyze: {
    about: 'Look at a photo, or at several of one thing, and print a verdict for every item',
    photos: (most: number) =>
      `a photo of food or of a menu; up to ${most} of one menu, fridge or table are told as one, what two of them show only once`,
    client:
      'who looks: reader (menus, on this machine), a model, or recorded:<file> (once for each photo); by default the first model that is set up',
    model: 'a model other than the usual one',
    frame: 'how the model writes places, for example xyxy/1000, yxyx/1000 or xyxy/pixels',
    looks: 'how many looks a model takes at once, each a little different',
    zoom: 'whether to look at parts of the photo as well; auto does so for crowded or very large photos, and menus',
    report: 'also save the analysis, photo included, as a report file',
    tellModel: 'let the model know who the food is for (sends that to the model)',
  },
  looksLost: (lost: number, of: number) =>
    `${lost} of ${of} looks failed or took too long. The answer stands without them.`,
  score: {
    about: 'Score one food from the food table',
    food: 'its name, such as "cheddar"',
    grams: 'the amount eaten, in grams; a usual serving by default',
    from: 'judge many: a CSV file with the columns kind (profile, allergy, diet, medicine), id, food, and grams if wanted',
  },
  nutriScore: {
    about: 'Work out the Nutri-Score (2023) of every food in a JSON file',
    file: 'a list of { id, inputs }, or an object that holds it as "vectors"; inputs per 100 g or 100 ml',
    fields: `
Each record holds an "id" (text) and "inputs":
  category                  general, red_meat, cheese, fats_oils_nuts_seeds, beverage or water; needed
  energy_kj                 kJ
  fat_g                     g
  saturated_fat_g           g
  sugars_g                  g
  salt_g                    g
  fiber_g                   g
  proteins_g                g
  fvl_pct                   fruit, vegetables and legumes, % of the weight
  non_nutritive_sweeteners  true or false; for beverages
  energy_from_saturates_kj  kJ; for fats, oils, nuts and seeds; worked out if left out
  saturated_fat_ratio_pct   saturated fat, % of all fat; for fats, oils, nuts and seeds; worked out if left out
Figures are per 100 g, or per 100 ml of a drink. One that is left out or null counts as 0, unless it is worked out.

Example:
  [{ "id": "gazpacho", "inputs": { "category": "general", "energy_kj": 148, "sugars_g": 3, "salt_g": 0.5, "fvl_pct": 95 } }]`,
  },
  calibrate: {
    about: 'Find out how a model writes places, from a marked image',
    family: 'who made the model, or what serves it',
    model: 'the model to ask',
    baseUrl: 'where it is, if not at its usual address',
  },
  measureReader: {
    about: 'Measure the on-device menu reader against photos whose truth is known',
    photos: 'photos, each with a .truth.json beside it; by default the boards in fixtures/photos',
  },
  profile: 'a condition to judge for; can be given several times',
  allergy: 'an allergy to look out for, peanut or peanut=severe; can be given several times',
  diet: 'a way of eating, such as vegan or halal; can be given several times',
  medicine: 'a medicine that food acts on, such as warfarin; can be given several times',
  target:
    'a figure set for this person: sodium=1500 (a day), energy=1800, weight=80; can be given several times',

  person: 'You',
  cannotRead: (path: string) => `${path} cannot be read. Check its name.`,
  isFolder: (path: string) => `${path} is a folder. Name a file in it.`,
  tooManyPhotos: (most: number) => `No more than ${most} photos can be told as one. Leave some out.`,
  ofFile: (path: string, sentence: string) => `${path}: ${sentence}`,
  photosLegend: (names: readonly string[]) =>
    `Photos: ${names.map((name, index) => `${index + 1} ${name}`).join(', ')}`,
  oneClient: 'Name one client. Only recordings are named several times, once for each photo.',
  recordingEach: (recordings: number, photos: number) =>
    `A recording is of one photo. Name one for each: there are ${photos} ${photos === 1 ? 'photo' : 'photos'} and ${recordings} ${recordings === 1 ? 'recording' : 'recordings'}.`,
  noReportThere: 'Check that its folder is there and takes files.',
  cannotWrite: (path: string) => `${path} cannot be written. Check the folder.`,
  badRow: (number: number, why: string) => `Row ${number}: ${why}`,
  notCsv: (path: string) => `${path} is not a CSV file that can be read.`,
  missingColumns: (path: string, columns: readonly string[]) =>
    `${path} has no column ${columns.join(', ')}. It needs kind, id and food.`,
  badVectors: (path: string) =>
    `${path} is not a file of Nutri-Score inputs. See nutri-score --help for its form.`,
  badVector: (number: number, field: string, isMissing: boolean) =>
    field === ''
      ? `Record ${number} is not an object.`
      : `Record ${number}: ${field} ${isMissing ? 'is missing' : 'has a value that cannot be used'}.`,
  noRows: (path: string) => `${path} holds no rows to judge. It needs the columns kind, id and food.`,
  foodAndFile: 'Give one or the other: a food, or many with --from.',
  noFood: 'Name a food, or give many with --from.',
  unknownFood: (name: string, near: readonly string[], said: readonly string[]) =>
    [
      `"${shortened(name)}" is not in the food table.`,
      ...(near.length > 0 ? [`Near it: ${near.join(', ')}.`] : []),
      ...(said.length > 0 ? ['Its name alone says:', ...said] : []),
    ].join(' '),
  looseName: (name: string, others: readonly string[]) =>
    others.length === 0
      ? `"${shortened(name)}" could mean more than one food. Name it more closely for a sure verdict.`
      : `"${shortened(name)}" could mean more than one food, such as ${others.join(', ')}. Name it more closely for a sure verdict.`,
  swap: (food: string, verdict: string, gain: string) =>
    gain === '' ? `${food}: ${verdict.toLowerCase()}` : `${food}: ${verdict.toLowerCase()}, ${gain}`,
  badRecording: (path: string) => `${path} is not a recorded look.`,
  noTruth: (photo: string, path: string) => `${photo} has no truth beside it. Write one into ${path}.`,
  badTruth: (path: string) => `${path} is not a truth file for a menu.`,
  noModel: 'No model is set up: reading the photo as a menu, on this machine.',
  looking: (client: string, photos: number) =>
    photos === 1 ? `Looking with ${client} …` : `Looking at ${photos} photos with ${client} …`,
  nothingFound: 'Nothing was found.',
  rejected: (count: number) =>
    `${count} ${count === 1 ? 'item' : 'items'} could not be read and were left out.`,
  reportSaved: (path: string) => `Saved ${path}.`,
  judgedAs: (food: string) => `Judged as: ${food}`,
  verdictLine: (verdict: string, score: string | undefined) =>
    score === undefined ? `Verdict: ${verdict}` : `Verdict: ${verdict}, score ${score} of 100`,
  maybe: (verdict: string) => `It could also be: ${verdict}`,
  serving: (grams: string) => `Serving: ${grams}`,
  columns: {
    verdict: 'Verdict',
    name: 'Name',
    score: 'Score',
    serving: 'Serving',
    energy: 'Energy',
    price: 'Price',
    photo: 'Photo',
  },
  marksNotFound:
    'The model did not find the marks, so its frame stays unknown. Try again, or try another model.',
  frame: ({ frame, assumed, offPercent }: { frame: string; assumed: string; offPercent: number }) =>
    `It writes places as ${frame}, ${offPercent} % off on average. ${
      frame === assumed ? 'That is as expected: nothing needs to be set.' : `Use it with: --frame ${frame}`
    }`,
  figureColumns: ['', 'Serving', '100 g'],
  rowColumns: ['For', 'Food', 'Verdict'],
  vectorColumns: ['Food', 'Score', 'Grade'],
  measured: {
    columns: ['Photo', 'Lines', 'Located', 'Rightly named', 'Share', 'Invented', 'Seconds'],
    total: 'All',
  },
  stopped: 'Stopped. What was found so far:',
} as const
