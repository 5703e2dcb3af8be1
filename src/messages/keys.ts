// Written by `npm run messages` from the catalogues. Do not edit it by hand.
// biome-ignore-all format: one line a message.

export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]

export type Area = 'app' | 'dialogs' | 'health' | 'reasons' | 'rules' | 'server'

/** The values of every message that is text and nothing else. */
export type PlainMessages = {
  'app.advice': unknown
  'app.open.photo': unknown
  'app.open.camera': unknown
  'app.open.paste': unknown
  'app.open.dropHere': unknown
  'app.open.preparing': unknown
  'app.open.nothingToPaste': unknown
  'app.whoLooks.model': { name: string; model: string; leaves: 'nothing' | 'photo' | 'photoAndPerson' }
  'app.whoLooks.reader': unknown
  'app.whoLooks.nobody': unknown
  'app.whoLooks.setUp': unknown
  'dialogs.settings.tellModel': unknown
  'dialogs.privacy.title': unknown
  'dialogs.privacy.stripped': unknown
  'dialogs.privacy.sent': unknown
  'dialogs.privacy.local': unknown
  'dialogs.privacy.close': unknown
  'health.howVerdictsAreMade': unknown
  'health.verdict.name.recommended': unknown
  'health.verdict.name.in-moderation': unknown
  'health.verdict.name.not-recommended': unknown
  'health.verdict.name.avoid': unknown
  'health.verdict.name.unknown': unknown
  'health.verdict.inSentence.recommended': unknown
  'health.verdict.inSentence.in-moderation': unknown
  'health.verdict.inSentence.not-recommended': unknown
  'health.verdict.inSentence.avoid': unknown
  'health.verdict.inSentence.unknown': unknown
  'health.verdict.meaning.recommended': unknown
  'health.verdict.meaning.in-moderation': unknown
  'health.verdict.meaning.not-recommended': unknown
  'health.verdict.meaning.avoid': unknown
  'health.verdict.meaning.unknown': unknown
  'health.condition.name.general': unknown
  'health.condition.name.high-cholesterol': unknown
  'health.condition.name.hypertension': unknown
  'health.condition.name.type-2-diabetes': unknown
  'health.condition.name.kidney-disease': unknown
  'health.condition.name.kidney-dialysis': unknown
  'health.condition.name.heart-failure': unknown
  'health.condition.name.gout': unknown
  'health.condition.name.coeliac': unknown
  'health.condition.name.lactose-intolerance': unknown
  'health.condition.name.pregnancy': unknown
  'health.condition.name.low-fodmap': unknown
  'health.condition.name.kidney-stones': unknown
  'health.condition.name.gerd': unknown
  'health.condition.name.dysphagia': unknown
  'health.condition.name.weight-loss': unknown
  'health.condition.name.muscle-gain': unknown
  'health.condition.inSentence.general': unknown
  'health.condition.inSentence.high-cholesterol': unknown
  'health.condition.inSentence.hypertension': unknown
  'health.condition.inSentence.type-2-diabetes': unknown
  'health.condition.inSentence.kidney-disease': unknown
  'health.condition.inSentence.kidney-dialysis': unknown
  'health.condition.inSentence.heart-failure': unknown
  'health.condition.inSentence.gout': unknown
  'health.condition.inSentence.coeliac': unknown
  'health.condition.inSentence.lactose-intolerance': unknown
  'health.condition.inSentence.pregnancy': unknown
  'health.condition.inSentence.low-fodmap': unknown
  'health.condition.inSentence.kidney-stones': unknown
  'health.condition.inSentence.gerd': unknown
  'health.condition.inSentence.dysphagia': unknown
  'health.condition.inSentence.weight-loss': unknown
  'health.condition.inSentence.muscle-gain': unknown
  'health.condition.withStages': unknown
  'health.allergy.name.peanut': unknown
  'health.allergy.name.tree-nut': unknown
  'health.allergy.name.milk': unknown
  'health.allergy.name.egg': unknown
  'health.allergy.name.fish': unknown
  'health.allergy.name.crustacean': unknown
  'health.allergy.name.mollusc': unknown
  'health.allergy.name.soy': unknown
  'health.allergy.name.gluten': unknown
  'health.allergy.name.wheat': unknown
  'health.allergy.name.sesame': unknown
  'health.allergy.name.celery': unknown
  'health.allergy.name.mustard': unknown
  'health.allergy.name.sulphite': unknown
  'health.allergy.name.lupin': unknown
  'health.allergy.inSentence.peanut': unknown
  'health.allergy.inSentence.tree-nut': unknown
  'health.allergy.inSentence.milk': unknown
  'health.allergy.inSentence.egg': unknown
  'health.allergy.inSentence.fish': unknown
  'health.allergy.inSentence.crustacean': unknown
  'health.allergy.inSentence.mollusc': unknown
  'health.allergy.inSentence.soy': unknown
  'health.allergy.inSentence.gluten': unknown
  'health.allergy.inSentence.wheat': unknown
  'health.allergy.inSentence.sesame': unknown
  'health.allergy.inSentence.celery': unknown
  'health.allergy.inSentence.mustard': unknown
  'health.allergy.inSentence.sulphite': unknown
  'health.allergy.inSentence.lupin': unknown
  'health.allergy.withSeverity.name': { severity: 'mild' | 'severe'; allergy: string }
  'health.allergy.withSeverity.inSentence': { severity: 'mild' | 'severe'; allergy: string }
  'health.allergen.peanut': unknown
  'health.allergen.tree-nut': unknown
  'health.allergen.milk': unknown
  'health.allergen.egg': unknown
  'health.allergen.fish': unknown
  'health.allergen.crustacean': unknown
  'health.allergen.mollusc': unknown
  'health.allergen.soy': unknown
  'health.allergen.gluten': unknown
  'health.allergen.wheat': unknown
  'health.allergen.sesame': unknown
  'health.allergen.celery': unknown
  'health.allergen.mustard': unknown
  'health.allergen.sulphite': unknown
  'health.allergen.lupin': unknown
  'health.diet.name.vegan': unknown
  'health.diet.name.vegetarian': unknown
  'health.diet.name.pescatarian': unknown
  'health.diet.name.halal': unknown
  'health.diet.name.kosher': unknown
  'health.diet.name.no-pork': unknown
  'health.diet.name.no-alcohol': unknown
  'health.diet.inSentence.vegan': unknown
  'health.diet.inSentence.vegetarian': unknown
  'health.diet.inSentence.pescatarian': unknown
  'health.diet.inSentence.halal': unknown
  'health.diet.inSentence.kosher': unknown
  'health.diet.inSentence.no-pork': unknown
  'health.diet.inSentence.no-alcohol': unknown
  'health.medicine.name.warfarin': unknown
  'health.medicine.name.simvastatin': unknown
  'health.medicine.name.lovastatin': unknown
  'health.medicine.name.atorvastatin': unknown
  'health.medicine.name.maoi': unknown
  'health.medicine.name.potassium-sparing': unknown
  'health.medicine.name.metronidazole': unknown
  'health.medicine.name.disulfiram': unknown
  'health.medicine.name.levodopa': unknown
  'health.medicine.name.tetracycline': unknown
  'health.medicine.name.levothyroxine': unknown
  'health.medicine.inSentence.warfarin': unknown
  'health.medicine.inSentence.simvastatin': unknown
  'health.medicine.inSentence.lovastatin': unknown
  'health.medicine.inSentence.atorvastatin': unknown
  'health.medicine.inSentence.maoi': unknown
  'health.medicine.inSentence.potassium-sparing': unknown
  'health.medicine.inSentence.metronidazole': unknown
  'health.medicine.inSentence.disulfiram': unknown
  'health.medicine.inSentence.levodopa': unknown
  'health.medicine.inSentence.tetracycline': unknown
  'health.medicine.inSentence.levothyroxine': unknown
  'health.conflict': { nutrient: string; more: string; less: string }
  'health.target.energy': { figure: string }
  'health.target.name.day': { nutrient: string; figure: string }
  'health.target.name.texture': { level: number }
  'health.target.name.drinkTexture': { level: number }
  'health.target.inSentence.day': { nutrient: string; figure: string }
  'health.target.inSentence.texture': { level: number }
  'health.target.inSentence.drinkTexture': { level: number }
  'health.person': { name: string; facts: string }
  'health.people': { before: string; next: string }
  'health.nutrient.name.energy': unknown
  'health.nutrient.name.protein': unknown
  'health.nutrient.name.fat': unknown
  'health.nutrient.name.saturates': unknown
  'health.nutrient.name.trans': unknown
  'health.nutrient.name.carbs': unknown
  'health.nutrient.name.sugars': unknown
  'health.nutrient.name.fibre': unknown
  'health.nutrient.name.sodium': unknown
  'health.nutrient.name.cholesterol': unknown
  'health.nutrient.name.potassium': unknown
  'health.nutrient.name.phosphorus': unknown
  'health.nutrient.name.vitaminK': unknown
  'health.nutrient.name.alcohol': unknown
  'health.nutrient.name.caffeine': unknown
  'health.nutrient.name.calcium': unknown
  'health.nutrient.name.lactose': unknown
  'health.nutrient.name.purines': unknown
  'health.nutrient.name.oxalate': unknown
  'health.nutrient.name.glycaemicLoad': unknown
  'health.nutrient.inSentence.energy': unknown
  'health.nutrient.inSentence.protein': unknown
  'health.nutrient.inSentence.fat': unknown
  'health.nutrient.inSentence.saturates': unknown
  'health.nutrient.inSentence.trans': unknown
  'health.nutrient.inSentence.carbs': unknown
  'health.nutrient.inSentence.sugars': unknown
  'health.nutrient.inSentence.fibre': unknown
  'health.nutrient.inSentence.sodium': unknown
  'health.nutrient.inSentence.cholesterol': unknown
  'health.nutrient.inSentence.potassium': unknown
  'health.nutrient.inSentence.phosphorus': unknown
  'health.nutrient.inSentence.vitaminK': unknown
  'health.nutrient.inSentence.alcohol': unknown
  'health.nutrient.inSentence.caffeine': unknown
  'health.nutrient.inSentence.calcium': unknown
  'health.nutrient.inSentence.lactose': unknown
  'health.nutrient.inSentence.purines': unknown
  'health.nutrient.inSentence.oxalate': unknown
  'health.nutrient.inSentence.glycaemicLoad': unknown
  'health.unit.kcal': { figure: string }
  'health.unit.g': { figure: string }
  'health.unit.mg': { figure: string }
  'health.unit.µg': { figure: string }
  'health.unit.kg': { figure: string }
  'health.under': { figure: string }
  'reasons.limit': { per: 'serving' | 'also' | 'hundred'; grams: string; amount: string; share: string; own: boolean; limit: string }
  'reasons.goal': { per: 'serving' | 'also' | 'hundred'; grams: string; amount: string; share: string; own: boolean; limit: string }
  'reasons.high': { per: 'serving' | 'also' | 'hundred'; grams: string; amount: string; limit: string }
  'reasons.nutriScore': { why: 'both' | 'because' | 'despite' | 'neither'; grade: string; because: string; despite: string }
  'reasons.nutriScorePart.energy': unknown
  'reasons.nutriScorePart.sugars': unknown
  'reasons.nutriScorePart.saturates': unknown
  'reasons.nutriScorePart.salt': unknown
  'reasons.nutriScorePart.sweeteners': unknown
  'reasons.nutriScorePart.protein': unknown
  'reasons.nutriScorePart.fibre': unknown
  'reasons.nutriScorePart.fruitVeg': unknown
  'reasons.nothing.babyFood': unknown
  'reasons.nothing.severalFoods': unknown
  'reasons.nothing.notInTable': unknown
  'reasons.open.maybe': { verdict: string }
  'reasons.open.missing': { nutrients: string }
  'reasons.open.unstated': { traits: string }
  'reasons.open.more': { count: number }
  'reasons.gate.contains': { why: 'plain' | 'diet' | 'pregnancy' | 'cause'; names: string; cause: string; count: number }
  'reasons.gate.mayContain': { names: string; at: 'label' | 'kitchen' }
  'reasons.gate.cleared': { names: string }
  'reasons.gate.unconfirmed': { names: string; at: 'ingredients' | 'label' | 'kitchen'; hides: string }
  'reasons.gate.unconfirmedSeveral': { why: 'plain' | 'diet' | 'pregnancy' | 'cause'; names: string; cause: string; at: 'label' | 'kitchen'; count: number }
  'reasons.gate.together': { names: string }
  'reasons.gate.texture.contains': unknown
  'reasons.gate.texture.cleared': unknown
  'reasons.gate.texture.unconfirmed': unknown
  'reasons.gate.asked.halal/slaughter': { at: 'label' | 'kitchen' }
  'reasons.gate.asked.kosher/supervision': { at: 'label' | 'kitchen' }
  'reasons.gate.asked.kosher/cheese': { at: 'label' | 'kitchen' }
  'reasons.gate.asked.no-pork/gelatine': { at: 'label' | 'kitchen' }
  'reasons.gate.asked.pescatarian/gelatine': { at: 'label' | 'kitchen' }
  'reasons.swap.less': { what: 'energy' | 'glycaemicLoad' | 'nutrient'; amount: string; nutrient: string }
  'reasons.swap.more': { what: 'energy' | 'glycaemicLoad' | 'nutrient'; amount: string; nutrient: string }
  'reasons.amount.energy': { figure: string }
  'reasons.amount.protein': { figure: string }
  'reasons.amount.fat': { figure: string }
  'reasons.amount.saturates': { figure: string }
  'reasons.amount.trans': { figure: string }
  'reasons.amount.carbs': { figure: string }
  'reasons.amount.sugars': { figure: string }
  'reasons.amount.fibre': { figure: string }
  'reasons.amount.sodium': { figure: string }
  'reasons.amount.cholesterol': { figure: string }
  'reasons.amount.potassium': { figure: string }
  'reasons.amount.phosphorus': { figure: string }
  'reasons.amount.vitaminK': { figure: string }
  'reasons.amount.alcohol': { figure: string }
  'reasons.amount.caffeine': { figure: string }
  'reasons.amount.calcium': { figure: string }
  'reasons.amount.lactose': { figure: string }
  'reasons.amount.purines': { figure: string }
  'reasons.amount.oxalate': { figure: string }
  'reasons.amount.glycaemicLoad': { figure: string }
  'reasons.trait.peanut': unknown
  'reasons.trait.tree-nut': unknown
  'reasons.trait.milk': unknown
  'reasons.trait.egg': unknown
  'reasons.trait.fish': unknown
  'reasons.trait.crustacean': unknown
  'reasons.trait.mollusc': unknown
  'reasons.trait.soy': unknown
  'reasons.trait.gluten': unknown
  'reasons.trait.wheat': unknown
  'reasons.trait.sesame': unknown
  'reasons.trait.celery': unknown
  'reasons.trait.mustard': unknown
  'reasons.trait.sulphite': unknown
  'reasons.trait.lupin': unknown
  'reasons.trait.animal': unknown
  'reasons.trait.meat': unknown
  'reasons.trait.pork': unknown
  'reasons.trait.gelatine': unknown
  'reasons.trait.rennet': unknown
  'reasons.trait.alcohol': unknown
  'reasons.trait.grapefruit': unknown
  'reasons.trait.star-fruit': unknown
  'reasons.trait.added-sugar': unknown
  'reasons.trait.added-phosphate': unknown
  'reasons.trait.raw-fish': unknown
  'reasons.trait.raw-meat': unknown
  'reasons.trait.raw-egg': unknown
  'reasons.trait.unpasteurised': unknown
  'reasons.trait.soft-cheese': unknown
  'reasons.trait.cold-deli-meat': unknown
  'reasons.trait.pate': unknown
  'reasons.trait.liver': unknown
  'reasons.trait.raw-sprouts': unknown
  'reasons.trait.high-mercury': unknown
  'reasons.trait.some-mercury': unknown
  'reasons.trait.tyramine': unknown
  'reasons.trait.reflux-trigger': unknown
  'reasons.trait.fructans': unknown
  'reasons.trait.gos': unknown
  'reasons.trait.excess-fructose': unknown
  'reasons.trait.polyols': unknown
  'reasons.trait.texture': unknown
  'reasons.hides.peanut': unknown
  'reasons.hides.tree-nut': unknown
  'reasons.hides.milk': unknown
  'reasons.hides.egg': unknown
  'reasons.hides.fish': unknown
  'reasons.hides.crustacean': unknown
  'reasons.hides.mollusc': unknown
  'reasons.hides.soy': unknown
  'reasons.hides.gluten': unknown
  'reasons.hides.wheat': unknown
  'reasons.hides.sesame': unknown
  'reasons.hides.celery': unknown
  'reasons.hides.mustard': unknown
  'reasons.hides.sulphite': unknown
  'reasons.hides.lupin': unknown
  'reasons.hides.animal': unknown
  'reasons.hides.meat': unknown
  'reasons.hides.pork': unknown
  'reasons.hides.gelatine': unknown
  'reasons.hides.rennet': unknown
  'reasons.hides.alcohol': unknown
  'reasons.hides.grapefruit': unknown
  'reasons.hides.star-fruit': unknown
  'reasons.hides.added-sugar': unknown
  'reasons.hides.added-phosphate': unknown
  'reasons.hides.raw-fish': unknown
  'reasons.hides.raw-meat': unknown
  'reasons.hides.raw-egg': unknown
  'reasons.hides.unpasteurised': unknown
  'reasons.hides.soft-cheese': unknown
  'reasons.hides.cold-deli-meat': unknown
  'reasons.hides.pate': unknown
  'reasons.hides.liver': unknown
  'reasons.hides.raw-sprouts': unknown
  'reasons.hides.high-mercury': unknown
  'reasons.hides.some-mercury': unknown
  'reasons.hides.tyramine': unknown
  'reasons.hides.reflux-trigger': unknown
  'reasons.hides.fructans': unknown
  'reasons.hides.gos': unknown
  'reasons.hides.excess-fructose': unknown
  'reasons.hides.polyols': unknown
  'reasons.hides.texture': unknown
  'reasons.rule.general/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.high-cholesterol/fish': unknown
  'reasons.rule.high-cholesterol/high-in-cholesterol': { also: boolean; grams: string; amount: string }
  'reasons.rule.high-cholesterol/unsaturates': { also: boolean; grams: string; figure: string; share: string; limit: string }
  'reasons.rule.hypertension/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.heart-failure/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.heart-failure/fluid': unknown
  'reasons.rule.heart-failure/high-in-sodium-for-a-meal': { also: boolean; grams: string; amount: string }
  'reasons.rule.kidney-dialysis/fluid': unknown
  'reasons.rule.kidney-disease/plant-phosphorus': { also: boolean; grams: string; amount: string; share: string; limit: string }
  'reasons.rule.kidney-dialysis/plant-phosphorus': { also: boolean; grams: string; amount: string; share: string; limit: string }
  'reasons.rule.kidney-disease/added-phosphate': unknown
  'reasons.rule.kidney-dialysis/added-phosphate': unknown
  'reasons.rule.type-2-diabetes/starchy-vegetables': unknown
  'reasons.rule.type-2-diabetes/added-sugar': unknown
  'reasons.rule.type-2-diabetes/carbohydrate-choice': { amount: string }
  'reasons.rule.type-2-diabetes/alcohol': unknown
  'reasons.rule.gout/rich-in-purines': { amount: string }
  'reasons.rule.gout/very-rich-in-purines': { amount: string }
  'reasons.rule.gout/organ-meats': unknown
  'reasons.rule.gout/crustaceans': unknown
  'reasons.rule.gout/molluscs': unknown
  'reasons.rule.gout/red-meat': unknown
  'reasons.rule.gout/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.gout/beer': unknown
  'reasons.rule.gout/sweet-drinks': unknown
  'reasons.rule.gout/juice': unknown
  'reasons.rule.gout/dairy': unknown
  'reasons.rule.gout/alcohol-in-attacks': unknown
  'reasons.rule.lactose-intolerance/lactose': { also: boolean; grams: string; amount: string }
  'reasons.rule.lactose-intolerance/high-in-lactose': { also: boolean; grams: string; amount: string }
  'reasons.rule.lactose-intolerance/more-than-one-dose': { also: boolean; grams: string; amount: string }
  'reasons.rule.lactose-intolerance/with-meals': unknown
  'reasons.rule.pregnancy/some-mercury': unknown
  'reasons.rule.pregnancy/tuna-a-week': unknown
  'reasons.rule.pregnancy/fish': unknown
  'reasons.rule.pregnancy/fish-a-week': unknown
  'reasons.rule.pregnancy/high-in-caffeine': { also: boolean; grams: string; amount: string }
  'reasons.rule.pregnancy/a-day-of-caffeine': { also: boolean; grams: string; amount: string; limit: string }
  'reasons.rule.low-fodmap/fructans': unknown
  'reasons.rule.low-fodmap/gos': unknown
  'reasons.rule.low-fodmap/excess-fructose': unknown
  'reasons.rule.low-fodmap/polyols': unknown
  'reasons.rule.low-fodmap/lactose': { also: boolean; grams: string; amount: string }
  'reasons.rule.low-fodmap/high-in-lactose': { also: boolean; grams: string; amount: string }
  'reasons.rule.low-fodmap/serving-size': unknown
  'reasons.rule.kidney-stones/cola': unknown
  'reasons.rule.kidney-stones/a-day-of-oxalate': { also: boolean; grams: string; amount: string; limit: string }
  'reasons.rule.kidney-stones/calcium': { also: boolean; grams: string; amount: string }
  'reasons.rule.kidney-stones/fluid': unknown
  'reasons.rule.kidney-stones/oxalate-with-calcium': unknown
  'reasons.rule.gerd/trigger': unknown
  'reasons.rule.gerd/fatty-meal': unknown
  'reasons.rule.weight-loss/energy-density': { amount: string }
  'reasons.rule.weight-loss/high-in-energy': { amount: string; limit: string }
  'reasons.rule.muscle-gain/meal-of-protein': { amount: string }
  'reasons.rule.muscle-gain/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.vegetarian/rennet': unknown
  'reasons.rule.kosher/fins-and-scales': unknown
  'reasons.rule.kosher/wine': unknown
  'reasons.rule.warfarin/keep-steady': { also: boolean; grams: string; amount: string }
  'reasons.rule.warfarin/vitamin-k': unknown
  'reasons.rule.warfarin/alcohol': unknown
  'reasons.rule.warfarin/grapefruit': unknown
  'reasons.rule.warfarin/cranberry': unknown
  'reasons.rule.simvastatin/how-much': unknown
  'reasons.rule.lovastatin/how-much': unknown
  'reasons.rule.atorvastatin/grapefruit': unknown
  'reasons.rule.atorvastatin/much-grapefruit': unknown
  'reasons.rule.maoi/alcohol': unknown
  'reasons.rule.potassium-sparing/salt-substitutes': unknown
  'reasons.rule.metronidazole/disputed': unknown
  'reasons.rule.disulfiram/sauces': unknown
  'reasons.rule.levodopa/high-in-protein': { also: boolean; grams: string; amount: string }
  'reasons.rule.levodopa/timing': unknown
  'reasons.rule.tetracycline/calcium': unknown
  'reasons.rule.levothyroxine/calcium': unknown
  'reasons.rule.levothyroxine/soy': unknown
  'reasons.rule.levothyroxine/coffee': unknown
  'reasons.rule.levothyroxine/fibre': unknown
  'reasons.rule.levothyroxine/grapefruit': unknown
  'reasons.rule.base/alcoholic-drink': unknown
  'reasons.rule.base/spice': unknown
  'reasons.rule.base/plain-drink': unknown
  'reasons.sometimes.gout/organ-meats': unknown
  'reasons.sometimes.low-fodmap/fructans': unknown
  'reasons.sometimes.low-fodmap/gos': unknown
  'reasons.sometimes.low-fodmap/excess-fructose': unknown
  'reasons.sometimes.low-fodmap/polyols': unknown
  'rules.lead': unknown
  'rules.back': unknown
  'rules.print': unknown
  'rules.makingTitle': unknown
  'rules.bandsTitle': unknown
  'rules.rulesTitle': unknown
  'rules.making.start.title': unknown
  'rules.making.start.text': unknown
  'rules.making.points.title': unknown
  'rules.making.points.text': unknown
  'rules.making.caps.title': unknown
  'rules.making.caps.text': unknown
  'rules.making.gates.title': unknown
  'rules.making.gates.text': unknown
  'rules.making.unknown.title': unknown
  'rules.making.unknown.text': unknown
  'rules.band.verdict': unknown
  'rules.band.score': unknown
  'rules.band.meaning': unknown
  'rules.band.scores': { low: number; high: number }
  'rules.band.noScore': unknown
  'rules.grey': unknown
  'rules.show': unknown
  'rules.nobody': unknown
  'rules.otherNote': unknown
  'rules.everyone': unknown
  'rules.count': { count: number }
  'rules.countFor': { count: number; names: string }
  'rules.kind.condition': unknown
  'rules.kind.allergy': unknown
  'rules.kind.diet': unknown
  'rules.kind.medicine': unknown
  'rules.unreviewed': unknown
  'rules.reviewNote': unknown
  'rules.own': { figure: string }
  'rules.severity.mild': unknown
  'rules.severity.severe': unknown
  'rules.named': { name: string; words: string }
  'rules.limit': { nutrient: string; basis: 'day' | 'energy' | 'weight' | 'once' | 'hundred'; amount: string }
  'rules.goal': { nutrient: string; basis: 'day' | 'energy' | 'weight' | 'once' | 'hundred'; amount: string }
  'rules.unsaturates': unknown
  'rules.steps': { per: 'serving' | 'hundred'; steps: string }
  'rules.step.free': { does: 'takes' | 'gives'; share: string }
  'rules.step.points': { does: 'takes' | 'gives'; share: string; points: number }
  'rules.kindOfFood': { does: 'takes' | 'gives'; points: number; kinds: string }
  'rules.cap': { nutrient: string; amount: string; per: 'serving' | 'hundred'; ceiling: number }
  'rules.trait': { trait: string; ceiling: number }
  'rules.sometimes': { ceiling: number }
  'rules.sometimesNothing': unknown
  'rules.note': { nutrient: string; amount: string }
  'rules.advice.trait': { trait: string }
  'rules.advice.kinds': { kinds: string }
  'rules.advice.amount': { amount: string }
  'rules.gate.together': { traits: string }
  'rules.gate.ask': { traits: string }
  'rules.gate.named': { traits: string }
  'rules.gate.any': { traits: string }
  'rules.texture': { drinks: boolean; firmest: number; thinnest: number }
  'rules.textureLevels': unknown
  'rules.onlyFor': { kinds: string }
  'rules.category.fruit': unknown
  'rules.category.vegetable': unknown
  'rules.category.legume': unknown
  'rules.category.nuts-seeds': unknown
  'rules.category.grain-bread': unknown
  'rules.category.breakfast-cereal': unknown
  'rules.category.potato-starch': unknown
  'rules.category.red-meat': unknown
  'rules.category.processed-meat': unknown
  'rules.category.poultry': unknown
  'rules.category.fish-seafood': unknown
  'rules.category.egg': unknown
  'rules.category.milk': unknown
  'rules.category.yogurt': unknown
  'rules.category.cheese': unknown
  'rules.category.plant-drink': unknown
  'rules.category.fat-oil': unknown
  'rules.category.sauce-condiment': unknown
  'rules.category.sweet-snack': unknown
  'rules.category.savoury-snack': unknown
  'rules.category.dessert-ice': unknown
  'rules.category.soup': unknown
  'rules.category.mixed-dish': unknown
  'rules.category.fast-food': unknown
  'rules.category.soft-drink': unknown
  'rules.category.juice': unknown
  'rules.category.water': unknown
  'rules.category.tea-coffee': unknown
  'rules.category.alcoholic-drink': unknown
  'rules.category.spice-salt': unknown
  'rules.category.infant-food': unknown
  'rules.category.other': unknown
  'server.family.google': unknown
  'server.family.anthropic': unknown
  'server.family.openai': unknown
  'server.family.meta': unknown
  'server.family.compatible': unknown
  'server.family.ollama': unknown
  'server.family.lmstudio': unknown
  'server.familyElsewhere': { host: string }
  'server.familyPassedOn': { name: string }
  'server.start.address': { url: string }
  'server.start.modelsReady': { names: string }
  'server.start.noModels': unknown
  'server.start.portBusy': { port: string; other: string }
  'server.start.portForbidden': { port: string }
  'server.start.hostUnknown': { host: string }
  'server.start.appNotBuilt': unknown
  'server.start.badSetting': { setting: string; expected: 'port' | 'url' | 'switch' }
  'server.refusal.tooManyRequests': unknown
  'server.refusal.notMultipart': unknown
  'server.refusal.postOnly': unknown
  'server.refusal.noPhoto': unknown
  'server.refusal.badOptions': unknown
  'server.refusal.badModelName': unknown
  'server.refusal.noAddress': unknown
  'server.refusal.notRunning': { name: string }
  'server.refusal.unknownAddress': unknown
  'server.refusal.unexpected': unknown
  'server.refusal.lookupOff': unknown
  'server.refusal.badBarcode': unknown
  'server.refusal.unknownProduct': unknown
  'server.refusal.badFoodName': unknown
}

/** The values and the tags of every message with tags. */
export type RichMessages = {
  'dialogs.privacy.person': { values: { tellModel: string }; tags: 'setting' }
}
