/** Whom people write about, lower case, in the singular where both are used. */
export const RELATIONS = new Set(
  (
    'son daughter child children kid kids wife husband partner spouse boyfriend girlfriend fiance fiancee mother father mum mummy mom mommy dad ' +
    'daddy parent parents sister brother sibling siblings grandmother grandfather grandma grandpa granny grandad nan nana uncle aunt auntie ' +
    'cousin nephew niece friend flatmate roommate housemate colleague guest guests baby toddler girl boy girls boys twin twins stepson ' +
    'stepdaughter grandson granddaughter neighbour neighbor inlaws teenager sons daughters sisters brothers friends'
  ).split(' '),
)
export const DETERMINERS = new Set('my our his her their the one'.split(' '))
/** Between "my" and "son"; those of `DISTINGUISHING` say which one. */
export const BETWEEN = new Set(
  'dear late own little small young old year years yr yrs month months poor lovely other eldest oldest elder older younger youngest first second third best teenage adult'.split(
    ' ',
  ),
)
export const DISTINGUISHING = new Set(
  'other eldest oldest elder older younger youngest first second third best'.split(' '),
)

export const MYSELF = new Set('i im ive id ill me myself mine'.split(' '))
export const EVERYONE = new Set('we us everyone everybody family ourselves our weve'.split(' '))
/** With what somebody is called of whom nothing else is known. */
export const THIRD_PERSON: Readonly<Record<string, string>> = {
  he: 'He',
  hes: 'He',
  him: 'He',
  his: 'He',
  she: 'She',
  shes: 'She',
  her: 'She',
  hers: 'She',
  they: 'They',
  theyre: 'They',
  them: 'They',
  their: 'They',
}

/** After a capitalised word at the start of a clause, these make it a name: "Anna is …". */
export const NAME_VERBS = new Set(
  (
    'is has hast isnt hasnt cant cannot can doesnt does eats takes drinks needs avoids weighs wants must mustnt suffers lives follows keeps ' +
    'reacts carries was wont never also are have eat take need dont'
  ).split(' '),
)
/** Begin sentences, but name nobody. */
export const NOT_NAMES = new Set(
  (
    'doctor doc dr gp nurse dietitian everything nothing something anything food dinner lunch breakfast somebody someone nobody anyone this that ' +
    'there what which who it here today please hello hi hey dear thanks no not yes only both all also never'
  ).split(' '),
)
