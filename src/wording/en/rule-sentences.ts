/** What a reason may say of the food: the parts a sentence can be made of. */
export type Said = {
  /** "One serving, 10 g," or "It also". */
  readonly serving: string
  /** "5.1 g saturated fat". */
  readonly amount: string
  /** "40 %" */
  readonly share: string
  /** "13 g" */
  readonly limit: string
}

type Sentence = string | ((said: Said) => string)

const FLUID = 'It counts as fluid, if your doctor set you a limit.'
const GRAPEFRUIT_STUDY = 'One study thinks a small glass does little harm, so ask your doctor.'
const PLANT_PHOSPHORUS = ({ serving, amount, share, limit }: Said) =>
  `${serving} has ${amount}: ${share} of a day's ${limit}, but from plants the body takes up half.`
const DRINK = ({ serving, amount }: Said) => `${serving} has ${amount}, and one standard drink has 14 g.`
const DAY_OF = ({ serving, amount, limit }: Said) =>
  `${serving} has ${amount}, and ${limit} is the most for a day.`
const HALF_A_DAY = ({ serving, amount }: Said) =>
  `${serving} has ${amount}, which leaves little for your other meals.`

/** Of the food as it is judged, where figures alone would not say why; by rule. */
const CONDITION_SENTENCES: Readonly<Record<string, Sentence>> = {
  'general/alcohol': DRINK,
  'high-cholesterol/fish': 'Fish once or twice a week is good for the heart.',
  'high-cholesterol/high-in-cholesterol': ({ serving, amount }) =>
    `${serving} has ${amount}, as much as a whole day should.`,
  'high-cholesterol/unsaturates': ({ serving, amount, share, limit }) =>
    `${serving} has ${amount.replace(/ fat$/, '')} unsaturated fat, the kind that helps: ${share} of the ${limit} to aim for in a day.`,

  'hypertension/alcohol': DRINK,
  'heart-failure/alcohol': DRINK,
  'heart-failure/fluid': FLUID,
  'heart-failure/high-in-sodium-for-a-meal': HALF_A_DAY,
  'kidney-dialysis/fluid': FLUID,
  'kidney-disease/plant-phosphorus': PLANT_PHOSPHORUS,
  'kidney-dialysis/plant-phosphorus': PLANT_PHOSPHORUS,
  'kidney-disease/added-phosphate': 'It has added phosphate, and the body takes up nearly all of it.',
  'kidney-dialysis/added-phosphate': 'It has added phosphate, and the body takes up nearly all of it.',

  'type-2-diabetes/starchy-vegetables': 'Starchy food should fill no more than a quarter of the plate.',
  'type-2-diabetes/added-sugar': 'It has added sugar, and less is better for your blood sugar.',
  'type-2-diabetes/carbohydrate-choice': ({ serving, amount }) =>
    `${serving} has ${amount}, and 15 g is one carb choice.`,
  'type-2-diabetes/alcohol': 'With insulin, alcohol can bring your blood sugar too low.',

  'gout/rich-in-purines': ({ amount }) => `It is rich in purines, with ${amount} in 100 g.`,
  'gout/very-rich-in-purines': ({ amount }) => `It is very rich in purines, with ${amount} in 100 g.`,
  'gout/organ-meats': 'Liver and the like hold the most purines of all, so leave them out.',
  'gout/crustaceans': 'Shellfish can bring on gout, so keep it to small amounts.',
  'gout/molluscs': 'Shellfish can bring on gout, so keep it to small amounts.',
  'gout/red-meat': 'Red meat can bring on gout, so keep it to small amounts.',
  'gout/alcohol': DRINK,
  'gout/beer': 'Of all drinks, beer brings on gout the most.',
  'gout/sweet-drinks': 'Sweet drinks raise uric acid, so leave them out.',
  'gout/juice': 'Fruit juice raises uric acid, so keep it to small amounts.',
  'gout/dairy': 'People who have more milk and yogurt get less gout.',
  'gout/alcohol-in-attacks': 'Drink no alcohol while you have an attack of gout.',

  'lactose-intolerance/lactose': ({ serving, amount }) =>
    `${serving} has ${amount}, and most people can take about 12 g at once.`,
  'lactose-intolerance/high-in-lactose': ({ serving, amount }) =>
    `${serving} has ${amount}, enough to feel for some people.`,
  'lactose-intolerance/more-than-one-dose': ({ serving, amount }) =>
    `${serving} has ${amount}, and most people can take about 12 g at once.`,
  'lactose-intolerance/with-meals': 'Milk sugar is easier to take with a meal, in small amounts.',

  'pregnancy/some-mercury': 'This fish has some mercury, so it counts how often you have it.',
  'pregnancy/tuna-a-week': 'Have no more than two tuna steaks or four cans of tuna a week.',
  'pregnancy/fish': 'Fish with little mercury is good for you and the baby.',
  'pregnancy/fish-a-week': 'Two to three servings of fish a week are about right.',
  'pregnancy/high-in-caffeine': ({ serving, amount }) =>
    `${serving} has ${amount}, and 200 mg is the most for a day.`,
  'pregnancy/a-day-of-caffeine': DAY_OF,

  'low-fodmap/fructans': 'It has fructans, which wheat, onion and garlic hold too.',
  'low-fodmap/gos': 'It has GOS, a sugar in beans and nuts that the gut cannot take up.',
  'low-fodmap/excess-fructose': 'It has more fruit sugar than the gut takes up well.',
  'low-fodmap/polyols': 'It has polyols, sugar alcohols that the gut takes up badly.',
  'low-fodmap/lactose': ({ serving, amount }) => `${serving} has ${amount}, and low is under 1 g.`,
  'low-fodmap/high-in-lactose': ({ serving, amount }) => `${serving} has ${amount}, and low is under 1 g.`,
  'low-fodmap/serving-size': 'A smaller serving may be low enough, so try half.',

  'kidney-stones/cola': 'Cola has phosphoric acid, which can help stones to grow.',
  'kidney-stones/a-day-of-oxalate': DAY_OF,
  'kidney-stones/calcium': ({ serving, amount }) =>
    `${serving} has ${amount}, which binds oxalate in the gut.`,
  'kidney-stones/fluid': 'Drink enough to pass two and a half litres a day.',
  'kidney-stones/oxalate-with-calcium': 'Have it with milk or yogurt: the calcium binds the oxalate.',

  'gerd/trigger': 'It sets off reflux in some people, so see how it is for you.',
  'gerd/fatty-meal': 'A fatty meal can set off reflux, so see how it is for you.',

  'weight-loss/energy-density': ({ amount }) => `It packs a lot into a little: 100 g has ${amount}.`,
  'weight-loss/high-in-energy': ({ amount, limit }) =>
    `100 g has ${amount}, and from ${limit} on that counts as dense.`,
  'muscle-gain/meal-of-protein': ({ serving, amount }) => `${serving} has ${amount}: enough for one meal.`,
  'muscle-gain/alcohol': DRINK,
}

const DIET_SENTENCES: Readonly<Record<string, Sentence>> = {
  'vegetarian/rennet': 'Some cheese is made with rennet from calves, so check the label.',
  'kosher/fins-and-scales': 'Only fish with fins and scales is kosher.',
  'kosher/wine': 'Wine and grape drinks need a kosher mark.',
}

const MEDICINE_SENTENCES: Readonly<Record<string, Sentence>> = {
  'warfarin/keep-steady': ({ serving, amount }) =>
    `${serving} has ${amount}: with warfarin, eat much the same amount each week.`,
  'warfarin/vitamin-k': 'Greens are fine with warfarin, as long as you keep the amount steady.',
  'warfarin/alcohol': 'With warfarin, drink little, and never much at once.',
  'warfarin/grapefruit': 'Grapefruit can make warfarin act more, so ask before you have it.',
  'warfarin/cranberry': 'Cranberry juice can make warfarin act more, so leave that one out.',
  'simvastatin/how-much': GRAPEFRUIT_STUDY,
  'lovastatin/how-much': GRAPEFRUIT_STUDY,
  'atorvastatin/grapefruit': 'Grapefruit makes this medicine act more, so keep it to small amounts.',
  'atorvastatin/much-grapefruit': 'The label warns of more than 1.2 litres of grapefruit juice a day.',
  'maoi/alcohol': 'Other drinks are not barred with this medicine, but ask your doctor first.',
  'potassium-sparing/salt-substitutes': 'Salt substitutes are often made of potassium, so leave those out.',
  'metronidazole/disputed': 'One review doubts the harm, but the label says to drink none.',
  'disulfiram/sauces': 'Vinegar and sauces may hold alcohol, so check the label.',
  'levodopa/high-in-protein': ({ serving, amount }) =>
    `${serving} has ${amount}, and protein can hold back levodopa.`,
  'levodopa/timing': 'Take levodopa 30 minutes before food with protein.',
  'tetracycline/calcium': 'Calcium binds this medicine, so take it an hour before food or two hours after.',
  'levothyroxine/calcium': 'Calcium holds back levothyroxine, so take them four hours apart.',
  'levothyroxine/soy': 'Soy can hold back levothyroxine, so keep the two apart.',
  'levothyroxine/coffee': 'Coffee holds back levothyroxine, so wait an hour after the tablet.',
  'levothyroxine/fibre': 'Much fibre can hold back levothyroxine, so keep the two apart.',
  'levothyroxine/grapefruit': 'Grapefruit can delay levothyroxine, so keep the two apart.',
}

/** What a score starts from where Nutri-Score does not apply. */
const BASE_SENTENCES: Readonly<Record<string, Sentence>> = {
  'base/alcoholic-drink': 'Drinks with alcohol have no Nutri-Score, and less is better.',
  'base/spice': 'Salt and spices have no Nutri-Score: what counts is the salt in them.',
  'base/plain-drink': 'Plain tea and coffee have almost no calories.',
}

const SENTENCES: Readonly<Record<string, Sentence>> = {
  ...CONDITION_SENTENCES,
  ...DIET_SENTENCES,
  ...MEDICINE_SENTENCES,
  ...BASE_SENTENCES,
}

/** The rules that have a sentence of their own. */
export const RULES_WITH_SENTENCES: readonly string[] = Object.keys(SENTENCES)

/** Where the food has it only at times, or only some of it. */
const SOMETIMES_SENTENCES: Readonly<Record<string, string>> = {
  'gout/organ-meats': 'It may have liver in it, so ask what meat it is.',
  'low-fodmap/fructans': 'It has some fructans, so a small serving may be low enough.',
  'low-fodmap/gos': 'It has some GOS, so a small serving may be low enough.',
  'low-fodmap/excess-fructose': 'It has some extra fruit sugar, so a small serving may be low enough.',
  'low-fodmap/polyols': 'It has some polyols, so a small serving may be low enough.',
}

/** The sentence of a trait that a food has only at times, where there is one. */
export function sometimesSentence(rule: string): string | undefined {
  return SOMETIMES_SENTENCES[rule]
}

/** The sentence of a rule that has one of its own. */
export function ownSentence(rule: string, said: Said): string | undefined {
  const sentence = SENTENCES[rule]
  return typeof sentence === 'function' ? sentence(said) : sentence
}
