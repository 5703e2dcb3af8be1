import { normalise } from './normalise.ts'
import { singular } from './singular.ts'

const TIME_UNITS =
  'sec(?:ond)?|min(?:ute)?|hour|hr|day|week|month|year|yr|minuto|hora|dia|semana|mes|meses|ano|minuten|stunden?|tage?|wochen?|monate?|jahre?|heure|jour|mois|an'
const TIME_SPAN = new RegExp(`^\\d+(?:${TIME_UNITS})s?$`)

/** Phrases with one meaning become one word, so that no part of them is taken for a food. Applied in order. */
const ONE_WORD: readonly (readonly [RegExp, string])[] = [
  [/\bnon ?alcoholic\b|\balcohol ?free\b|\b0[.,]0 ?%?(?= |$)|\b0% alc(?:ohol)?\b/g, 'alcoholfree'],
  [/\b(?:no added|no|zero|without|without added) sugars?\b|\bsugar ?free\b|\bsugarless\b/g, 'unsweetened'],
  [/\b(?:fat|oil) ?free\b|\bnon ?fat\b|\b(?:0%|zero|no) fat\b/g, 'nonfat'],
  [/\b(?:low|reduced|half|less) ?fat\b/g, 'lowfat'],
  [/\b0(?:[.,]\d)?%/g, 'nonfat'],
  [/\b[12](?:[.,]\d)?%/g, 'lowfat'],
  [/\b3(?:[.,]\d+)?%/g, 'fullfat'],
  [/\bfull ?fat\b|\bfull ?cream\b/g, 'fullfat'],
  [/\bsemi ?skimm?e?d?\b/g, 'semiskimmed'],
  [/\b(?:low|reduced|less|no|without)(?: added)? (?:salt|sodium)\b|\bsalt ?free\b/g, 'lowsalt'],
  [/\bmeat ?free\b|\bno meat\b(?= \w)/g, 'vegetarian'],
  [/\bgluten ?free\b|\bno gluten\b|\bwithout gluten\b/g, 'glutenfree'],
  [/\b(?:dairy|milk) ?free\b|\bnon ?dairy\b/g, 'dairyfree'],
  [/\blactose ?free\b/g, 'lactosefree'],
  [/\begg ?free\b|\beggless\b/g, 'eggfree'],
  [/\bnut ?free\b/g, 'nutfree'],
  [/\bfree ?range\b/g, 'freerange'],
  [/\bplant ?based\b|\bplant\b(?= (?:milk|butter|drink|burger|cheese))/g, 'plantbased'],
  [/\bdecaffeinated\b|\bcaffeine ?free\b/g, 'decaf'],
  [/\bwhole ?(?:wheat|grain|meal)\b/g, 'wholegrain'],
  [/\bsweet (?:and|n) sour\b/g, 'sweetsour'],
  [/\bsalt (?:and|n|&) vinegar\b/g, 'saltvinegar'],
  [/\bhalf and half\b/g, 'halfandhalf'],
  [/\bsun ?dried\b/g, 'sundried'],
  [/\b(hard|soft) ?boiled\b/g, '$1boiled'],
  [/\bstir ?fr(?:y|ied)\b/g, 'stirfry'],
  [/\bdeep ?fried\b/g, 'deepfried'],
  [new RegExp(`\\b(\\d+) ?((?:${TIME_UNITS})s?)(?: old| aged| alt)?\\b`, 'g'), '$1$2'],
  // Whatever else a food is free of: "peanut free cookies".
  [/\b([a-z]+) free\b(?= [a-z])/g, 'no $1'],
]

/** Most names hold none of these phrases, which one pattern tells. */
const ANY_OF_THEM = new RegExp(ONE_WORD.map(([{ source }]) => source).join('|'))

/** One spelling for words written in several ways; singulars that the rule below gets wrong. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    yoghurt: 'yogurt',
    yoghourt: 'yogurt',
    doughnut: 'donut',
    omelet: 'omelette',
    lasagna: 'lasagne',
    chilli: 'chili',
    chile: 'chili',
    chily: 'chili',
    chilly: 'chili',
    houmous: 'hummus',
    hummous: 'hummus',
    humus: 'hummus',
    soya: 'soy',
    tunafish: 'tuna',
    shrimp: 'prawn',
    mayo: 'mayonnaise',
    skim: 'skimmed',
    lite: 'light',
    flavored: 'flavoured',
    toasted: 'toast',
    roast: 'roasted',
    mash: 'mashed',
    ice: 'iced',
    bolognaise: 'bolognese',
    expresso: 'espresso',
    bbq: 'barbecue',
    quich: 'quiche',
    leave: 'leaf',
    loave: 'loaf',
    halve: 'half',
    tinned: 'canned',
  }),
)

/** "60minute", as a plain text has "60 Minute IPA": how long something was cooked, brewed or kept. */
export function isTimeSpan(word: string): boolean {
  return TIME_SPAN.test(word)
}

/** The one form a word is known by: singular, in one spelling. Not for reading: "cookies" becomes "cooky". */
export function canonicalWord(word: string): string {
  const spelled = SPELLINGS.get(word) ?? word
  const one = singular(spelled)
  return SPELLINGS.get(one) ?? one
}

/** Normalised, hyphens as spaces, without apostrophes, fixed phrases as one word. Other punctuation stays. */
export function plainText(text: string): string {
  const plain = WORDS_ALONE.test(text) ? text.toLowerCase() : withoutMarks(text)
  return !ANY_OF_THEM.test(plain)
    ? plain
    : ONE_WORD.reduce((result, [pattern, word]) => result.replace(pattern, word), plain)
}

/** Most names are words of plain letters and nothing else. */
const WORDS_ALONE = /^[a-z]+(?: [a-z]+)*$/i

function withoutMarks(text: string): string {
  return normalise(text.replace(/['’‘`´]/g, '').replace(/·/g, ' '))
    .replace(/(?<=\w)[-‐‑](?=\w)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Everyday words that are one letter away from a food: known, so that they are not read as that food. */
export const ORDINARY_WORDS: readonly string[] = `
  share sharing shape layer console frame frames cannot barrel carry module liner ladder peer larger grade
  pocket linked muse live mobile claim brief winner choose canvas node graph buffer floor past both clamp
  break apply logger flash barely speak began basic better basis place places price prices peace bitter battery
  butler matter letter later lather market bracket ticket pickup picnic panic beach bench branch brand bland
  blend friend friends front crest chest guest quest feast least coast boast most post must rest test trust
  steal stead steam stream dream scream team teen term turn plates charge change changed cheers chess check
  cheque cashier cash casual caramelise master mister minister monster manager music museum mustang party partly
  pantry country county counter corner corners career carrier courier cartoon cotton button bottom bottoms
  rotten thick trick brick sauces saucer source sourced course courses service serviced spirit speciality
  specials spices spruce sprint spring summer winter season seasons reason person perfect parent crown grown
  drown town towns order orders older holder border boarder garden gardens guardian garland hours hour house
  houses horse nurse curse purse cure pure sure shore store stone story starters started startup dessert desert
  mains sides site size whine while wheel wheels heal health healthy wealth weather leather feather father
  mother brother another other others these those there three free fee tee tree trees thee think thank thanks
  please pleased leased list lists lust last fast vast east taste tasty tasting testing lasting listing living
  loving leaving liquid river rivers over lover cover
`
  .trim()
  .split(/\s+/)
