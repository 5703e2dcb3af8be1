import { ALLERGEN_FOODS } from '../../core/nutrition/traits/trait-word-data.ts'
import { traitsNamed, withImplied } from '../../core/nutrition/traits/trait-words.ts'
import { ALLERGEN_IDS } from '../../core/terms/allergens.ts'
import { FODMAP_IDS, INGREDIENT_IDS, type TraitId } from '../../core/terms/traits.ts'
import { withoutPluralS } from '../../core/text/singular.ts'
import { misreadingCost } from '../ocr/misreading-cost.ts'

export type StatedTraits = { readonly contains: readonly TraitId[]; readonly mayContain: readonly TraitId[] }

/** What a list of ingredients can say; hazards are of how a food is eaten, which no list tells. */
const TOLD: ReadonlySet<TraitId> = new Set([...ALLERGEN_IDS, ...INGREDIENT_IDS, ...FODMAP_IDS])

/** Words of ingredient lists alone. Sulphites: E 220–228 (Regulation 1169/2011, Annex II). */
const LIST_WORDS: readonly (readonly [RegExp, readonly TraitId[]])[] = [
  [/\boats?\b|\boatmeal\b|\bkamut\b|\btriticale\b/, ['gluten']],
  [/\blactose\b|\blacto(?:globulin|serum|albumin)\b|\bmilkfat\b/, ['milk']],
  [/\blysozyme\b/, ['egg']],
  [/\be ?22[0-8]\b|\b(?:meta)?bisul(?:ph|f)ite\b/, ['sulphite']],
  [/\bcarmine\b|\bcochineal\b|\be ?120\b|\bshellac\b|\bisinglass\b/, ['animal']],
  [
    /\be ?(?:338|339|34[0-3]|45[0-2])\b|\b(?:di|tri|poly|pyro)?phosphates?\b|\bphosphoric acid\b/,
    ['added-phosphate'],
  ],
  [
    /\bsugar\b|\b(?:glucose|corn|rice|maple|fructose|agave) syrup\b|\bdextrose\b|\bmolasses\b|\btreacle\b/,
    ['added-sugar'],
  ],
]

/** From here on a sentence speaks of traces, in any language lists are read in. */
const TRACES =
  /可能含|可能存在|微量|(?:生产线|工厂|车间|设备).{0,6}(?:加工|生产)|\bspuren\b|\bkann\b|\bpeut (?:aussi )?contenir|\btraces? |\bpuò contenere|\btracce\b|\bpuede contener|\btrazas\b|\bpode conter|\bvestígios\b|\b(?:may (?:also )?contain|traces? of|can contain traces|(?:made|produced|packed|processed|manufactured|prepared) (?:in|on) (?:a|an|the|shared)\b|also (?:handles|processes|uses)|not suitable for)/i
/** What a pack is free of neither clears nor triggers anything; what it contains all the same may follow at once. */
const FREE_OF =
  /(?:不含|不添加|未添加|无添加)[^,.;，。；]*|\b(?:frei von|ohne|sans|senza|sin|sem)\b[^,.;]*|\b(?:free (?:from|of)|contains no)\b[^.;]*?(?=\b(?:but|contains|with|made)\b|[.;]|$)/gi

/** What one ingredient brings in, of whatever language it is written in. */
export type ReadIngredient = (name: string) => readonly TraitId[]

/** What a list and an allergy note say is in it, or may be: of a sentence on traces, what stands after that word. */
export function statedIn(text: string, readIngredient: ReadIngredient = () => []): StatedTraits {
  const contains = new Set<TraitId>()
  const mayContain = new Set<TraitId>()
  for (const sentence of sentencesOf(inPlainMarks(text).replace(FREE_OF, ' '))) {
    const from = TRACES.exec(sentence)?.index ?? sentence.length
    for (const trait of traitsIn(sentence.slice(0, from), readIngredient)) contains.add(trait)
    for (const trait of traitsIn(sentence.slice(from), readIngredient)) mayContain.add(trait)
  }
  return { contains: [...contains], mayContain: [...mayContain].filter((trait) => !contains.has(trait)) }
}

/** A stop within a figure ("2.5 %") ends nothing. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/[.;](?!\d)|\n/)
}

const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '；': ';',
  '。': '.',
  '（': '(',
  '）': ')',
  '【': '[',
  '】': ']',
}

function inPlainMarks(text: string): string {
  return text.replace(/[，、：；。（）【】]/g, (mark) => PLAIN_MARKS[mark] ?? mark)
}

function traitsIn(text: string, readIngredient: ReadIngredient): readonly TraitId[] {
  const words = text.toLowerCase().replace(/[\p{L}|10]{5,}/gu, heardAs)
  // Each ingredient by itself, also those in brackets.
  const named = words
    .split(/[,:()[\]{}•*]/)
    .flatMap((part) => [...traitsNamed(part), ...readIngredient(part.trim())])
  const listed = LIST_WORDS.flatMap(([pattern, traits]) => (pattern.test(words) ? traits : []))
  return withImplied([...named, ...listed]).filter((trait) => TOLD.has(trait))
}

const ALLERGEN_WORDS = [
  ...new Set(Object.values(ALLERGEN_FOODS).flatMap((phrases) => phrases.split(/[ ,]+/))),
].filter((word) => word.length >= 5)
const KNOWN_WORDS = new Set(ALLERGEN_WORDS)

/** The allergen a word is a misreading of; wrong, it can only raise an alert. */
function heardAs(word: string): string {
  const singular = withoutPluralS(word.replace(/[|1]/g, 'l').replace(/0/g, 'o'))
  if (KNOWN_WORDS.has(singular)) return singular
  const reach = singular.length >= 7 ? 1 : 0.5
  return (
    ALLERGEN_WORDS.find(
      (known) => Math.abs(known.length - singular.length) <= 1 && misreadingCost(singular, known) <= reach,
    ) ?? word
  )
}
