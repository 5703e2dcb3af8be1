/** Words about labels, barcodes and looking products up. */
export const labelWording = {
  measureLabels: {
    about: 'Read nutrition labels on this machine and hold them against what is printed',
    photos: 'photos of labels, each with a .truth.json beside it; those in fixtures/labels if none is given',
  },
  noLabels: 'There are no labels to measure here: name a photo that has a .truth.json beside it.',
  badTruth: (path: string) => `${path} does not say what is printed on a label.`,
  columns: [
    'Photo',
    'Tuned on',
    'Lines',
    'Within 10 %',
    'Share',
    'Allergens',
    'Found',
    'Missed',
    'Invented',
    'Seconds',
  ],
  tuning: (heldOut: boolean) => (heldOut ? 'no' : 'yes'),
  total: 'All',

  lookUpOption:
    'look barcodes in the photo up at Open Food Facts, and let the model look foods and products up (sends numbers and names of foods away)',
} as const
