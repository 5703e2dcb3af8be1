/** The metrics of `dishlight evaluate`, each with what it says in one line. */
export const METRIC_WORDS = {
  pointInBox: {
    name: 'Point in box',
    about: 'of the things in the photo, those with a dot inside their true box',
  },
  precision: {
    name: 'Precision',
    about: 'of the boxes found, those that lie over a thing (IoU 0.5 or more)',
  },
  recall: {
    name: 'Recall',
    about: 'of the things in the photo, those with a box over them (IoU 0.5 or more)',
  },
  f1: { name: 'F1', about: 'precision and recall in one figure, their harmonic mean' },
  duplicates: {
    name: 'Duplicates',
    about:
      'of the items found, those too many: each lies on a thing of its food, while that thing and equal ones beside it all have a dot',
  },
  labels: {
    name: 'Right name',
    about: 'of the things with a dot, those named as the same food of the table',
  },
  gramsError: {
    name: 'Weight error',
    about: 'grams off, summed, over the true grams, summed (MAE %, as in Nutrition5k)',
  },
  energyError: {
    name: 'Energy error',
    about: 'calories off, summed, over the true calories, summed (MAE %)',
  },
  schemaValid: { name: 'Valid', about: 'of the items in the replies, those that keep to the schema' },
  rubric: {
    name: 'Rubric',
    about:
      "of the points asked of the model's sentences, those met: names only what it was told, states doubt, no diagnosis, no promise, easy to read",
  },
  looksTaken: { name: 'Looks taken', about: 'looks begun at one photo, those at details of it among them' },
  tokens: { name: 'Tokens', about: 'tokens in and out for one photo' },
  costUsd: { name: 'Cost', about: 'US dollars for one photo' },
  seconds: { name: 'Seconds', about: 'from the question to the end of the answer, for one photo' },
} as const

export const EVALUATE_WORDS = {
  about: 'Measure how well a way of looking sees, on photos whose truth is known',
  photos:
    'photos, truth files (.truth.json or COCO .json), or folders of them; each photo is measured by itself; by default fixtures/photos',
  client: 'who looks, as for analyze, or simulated: an observer that errs as set, and looks at no photo',
  looks: 'looks per photo, such as 1,2,4,8,16',
  zoom: 'whether to look closer at parts of the photo',
  effort:
    'how much a model thinks, such as low or medium,auto; auto takes the second half of the looks only for verdicts that are not settled',
  runs: 'how often each photo is looked at, to see whether answers repeat',
  scenes: 'generated scenes to add, for the simulated observer only',
  things: 'things in the smallest and the largest generated scene (with --scenes); 20-150 by default',
  noise: 'strength of the simulated errors: 0 none, 1 as measured, 2 twice that',
  seed: 'another seed draws other simulated errors',
  out: 'the folder for the JSON, CSV and Markdown tables and the charts',
  metricsTitle: 'Metrics',
  agreement: (profile: string) => `Verdict agreement (${profile})`,
  agreementAbout:
    'of the things with a dot, those with the verdict that the truth would get; one column per profile',
  verdicts: 'Verdicts',
  any: 'Ever',
  anyAbout: 'pass@k: of the things in the photos, those with a dot in at least one of the k runs',
  every: 'Always',
  everyAbout: 'pass^k: of the things in the photos, those with a dot in every one of the k runs',
  spread: 'Spread',
  spreadAbout: 'standard deviation of point in box between runs',
  intervals: 'In brackets: 95 % confidence interval, by drawing photos anew 1000 times.',
  strategy: 'Looking',
  looksOf: (client: string, looks: number, effort: string | undefined) =>
    `${client}, ${looks} ${looks === 1 ? 'look' : 'looks'}${effort ? `, effort ${effort}` : ''}`,
  title: (simulated: boolean, photos: number, things: number) =>
    `${simulated ? 'Simulated: ' : ''}${photos} photos, ${things} things`,
  simulatedNote:
    'Simulated: an observer with stated errors stood in for a model. This shows what looking several times can do about such errors, not how well any model sees.',
  limitsTitle: 'What this can and cannot say',
  limits: [
    'No picture is looked at. Photos stand for what their truth files say is in them; generated scenes are made up: things on a loose grid, 20 to 150 unless the command says otherwise, a quarter of them beside an equal one.',
    'The observer errs by set amounts, at strength 1: places off by 4 % of the photo, sizes by 20 %, one thing in five missed (two in five of the small ones), 8 % told twice, 6 % made up, 12 % under the name of a food like it, amounts a fifth too low and a third off. Half of each error is the same in all looks at a photo.',
    'It can say whether fusing, asking again and looking closer do what they should with such errors, and whether a change makes that better or worse.',
    'It cannot say how well any model sees, nor how much a model gains: that depends on how alike the looks of that model err. The noise is a judgement from published tests, not a fit to a model.',
    'A closer look errs here in proportion to what it is shown. Models may gain less from one, or more.',
    'What all looks get wrong alike stays wrong: more looks narrow the rest.',
  ],
  writtenBy: 'Written by this command, the same each time:',
  byLooks: (simulated: boolean) => `${simulated ? 'Simulated: accuracy' : 'Accuracy'} against looks`,
  byTokens: (simulated: boolean) => `${simulated ? 'Simulated: accuracy' : 'Accuracy'} against tokens`,
  looksAxis: 'looks per photo',
  tokensAxis: 'tokens per photo',
  shareAxis: 'share, with 95 % confidence intervals',
  chartNote: (photos: number, things: number, simulated: boolean) =>
    `${photos} photos, ${things} things. ${simulated ? 'Simulated observer, no model was asked.' : ''}`,
  noTruth: 'No photo with a known truth was found there. Name a folder or a truth file.',
  badTruth: (path: string) => `${path} is not a truth file that can be read.`,
  noFolder: (folder: string) => `The folder ${folder} cannot be made. Choose another with --out.`,
  sizesForm: 'Write two whole numbers, such as 3-40.',
  countForm: (least: number) => `Write a whole number from ${least} on.`,
  noiseForm: 'Write 0 or a number above it.',
  scenesNeedSimulated: 'Generated scenes hold no photo, so only the simulated observer can look at them.',
  thingsNeedScenes:
    '--things says how large generated scenes are: name how many with --scenes, or leave it out.',
  looking: (strategy: string, photos: number) => `${strategy}: looking at ${photos} photos …`,
  written: (folder: string) => `Tables and charts are in ${folder}.`,
} as const

/** Every metric explained in a line: for --help and under the tables. */
export function metricLines(): readonly string[] {
  return [
    ...Object.values(METRIC_WORDS).map(({ name, about }) => `${name}: ${about}`),
    `${EVALUATE_WORDS.agreement('…')}: ${EVALUATE_WORDS.agreementAbout}`,
    `${EVALUATE_WORDS.any}: ${EVALUATE_WORDS.anyAbout}`,
    `${EVALUATE_WORDS.every}: ${EVALUATE_WORDS.everyAbout}`,
    `${EVALUATE_WORDS.spread}: ${EVALUATE_WORDS.spreadAbout}`,
  ]
}
