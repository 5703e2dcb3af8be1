/** Words that state no health fact themselves but change what others mean. Lower case, without apostrophes. */

export const NEGATIONS = new Set(
  (
    'no not never without none dont doesnt isnt arent havent hasnt wasnt aint nor neither didnt wont outgrew outgrown stopped stop ' +
    'quit off former formerly cured non'
  ).split(' '),
)

/** With a food, these say that it is not eaten. */
export const AVOIDANCES = new Set(
  'no not never without cant cannot avoid avoids avoiding free dont doesnt couldnt mustnt shouldnt'.split(
    ' ',
  ),
)

/** These deny a condition, a diet or a medicine. */
export const DENIALS = new Set([...NEGATIONS, 'cant', 'cannot'])

/** A cholesterol, blood pressure or blood sugar called so needs no rule. */
export const FINE_WORDS = new Set('low normal fine good ok okay healthy great'.split(' '))

/** One called so needs its rule. */
export const HIGH_WORDS = new Set('high higher elevated raised problem problems'.split(' '))

/** Measured beside cholesterol, with limits of their own that no rule here knows. */
export const OTHER_MEASURES = new Set('hdl triglyceride triglycerides ratio'.split(' '))

/** With these, "low cholesterol" is what the person is after, not what they have. */
export const WISH_WORDS = new Set(
  'eat eating eats food foods lower must need needs product products should trying want'.split(' '),
)

/** With these, nothing is stated as a fact: "I might be pregnant", "risk of gout", "I was vegan". */
export const UNSURE_WORDS = new Set(
  (
    'maybe might may possibly perhaps probably think thinks thought wonder wondering worried worry afraid fear risk prevent preventing ' +
    'prevention history borderline suspect suspected suspects unsure if whether conceive was were used runs hope hoping almost ' +
    'hypothetically wish future sure'
  ).split(' '),
)
/** After one of these "was" states a fact: "I was diagnosed with gout". */
export const FACT_WORDS = new Set('diagnosed told found prescribed given put born'.split(' '))

/** Liking is not tolerating. */
export const LIKING_WORDS = new Set(
  'like likes love loves enjoy enjoys stand hate hates fancy prefer prefers dislike dislikes'.split(' '),
)

/** Before a food, these make it another: "no raw fish" is no fish allergy. */
export const QUALIFIERS = new Set(
  (
    'raw fried smoked oily fatty spicy skimmed skim processed cured canned tinned low less much more sweet sweetened full ' +
    'whole fat condensed powdered fresh cooked undercooked'
  ).split(' '),
)

export const EATING_WORDS = new Set('eat eats eating have has except drink drinks fine ok okay'.split(' '))

/** These say nothing about health by themselves. */
export const FILLERS = new Set(
  (
    'a about absolutely actually again all also always am an and any anymore anything are as at badly be been being both but by can ' +
    'child children completely control controlled currently cut dad daily daughter day days diagnosed diet diets do does down due each eat ' +
    'eaten eating eats either else especially even ever father follow following follows food foods for foremost from generally get gets ' +
    'getting given go goes going got had has have having he help her here hers hi hello hey high him his household husband i id im in into ' +
    'is issue issues it its ive just keep keeps kid kids known lately least level levels little live lives living longer lower ' +
    'mainly man me medical meal meals medicine mg dl l mmol mom month months most mother mostly mum must mine my need needs new now of old ' +
    'on once one ones only or our ourselves own partner people person pill please plus prescribed problem problems product products put raised ' +
    'reading really recently regular regularly reason reasons same seriously she should since so some someone something son still strict ' +
    'strictly suffer suffering suffers symptom symptoms take taken takes taking tablet tend thank thanks that the their them there ' +
    'therefore these they thing things this times to today told too total totally trace traces trying turned two us use uses using usually ' +
    'very want wants we week weeks well who whom wife will with woman would every night morning evening last doctor doctors gp says said year years yes you your yours elevated count ' +
    'higher found born condition conditions disease diseases stage happens suffered'
  ).split(' '),
)

/** Words that mean nothing by themselves. "Was" and "were" are here, where other words make a fact of them. */
export const SMALL_WORDS = new Set([
  ...[...FILLERS, ...DENIALS, ...AVOIDANCES, ...HIGH_WORDS],
  ...['was', 'were', 'drink', 'drinks', 'drinking'],
])

/** Words that are what they are, and no misspelling of another. */
export const WELL_KNOWN_WORDS = new Set([
  ...[...AVOIDANCES, ...DENIALS, ...EATING_WORDS, ...FILLERS, ...FINE_WORDS, ...HIGH_WORDS],
  ...[...LIKING_WORDS, ...QUALIFIERS, ...UNSURE_WORDS],
])
