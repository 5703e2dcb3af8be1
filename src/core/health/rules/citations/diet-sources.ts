import type { CitationFacts } from './citation-facts.ts'

/** What those who keep a diet say it is. None of it is about health. */
export const ON_DIETS = {
  'vegan-society': {
    title: 'Definition of veganism',
    organisation: 'The Vegan Society',
    year: 1988,
    section: 'All products derived wholly or partly from animals',
    url: 'https://www.vegansociety.com/go-vegan/definition-veganism',
  },
  'vegetarian-society': {
    title: 'Definition of a vegetarian',
    organisation: 'The Vegetarian Society',
    year: 2016,
    section: 'No meat, fish, shellfish or by-products of slaughter, such as gelatine',
    url: 'https://vegsoc.org/info-hub/definition/',
  },
  'pescatarian-usage': {
    title: 'Position: Vegetarian Diets',
    organisation: 'Academy of Nutrition and Dietetics',
    year: 2016,
    section: 'Types of diet; a pescatarian eats fish but no meat',
    url: 'https://www.jandonline.org/article/S2212-2672(16)31192-3/fulltext',
    needsReview: true,
  },
  'codex-halal': {
    title: 'General Guidelines for Use of the Term “Halal”, CAC/GL 24-1997',
    organisation: 'Codex Alimentarius Commission (FAO and WHO)',
    year: 1997,
    section: '3: lawful food; slaughter; alcohol and pork',
    url: 'https://www.fao.org/4/y2770e/y2770e08.htm',
    needsReview: true,
  },
  'ou-kosher': {
    title: 'What is kosher? The kosher primer',
    organisation: 'Orthodox Union',
    year: 2020,
    section: 'Species; slaughter; meat and milk apart; fins and scales; cheese, gelatine and wine',
    url: 'https://oukosher.org/the-kosher-primer/',
    needsReview: true,
  },
  // Nobody defines what it is to leave out pork or alcohol; these say how a label must tell.
  'eu-1169-2011-meat': {
    title: 'Regulation (EU) No 1169/2011 on food information to consumers',
    organisation: 'European Union',
    year: 2011,
    section: 'Annex VII, part B: meat is named by its animal',
    url: 'https://eur-lex.europa.eu/eli/reg/2011/1169/oj',
  },
  'eu-1169-2011-alcohol': {
    title: 'Regulation (EU) No 1169/2011 on food information to consumers',
    organisation: 'European Union',
    year: 2011,
    section: 'Article 9(1)(k): drinks over 1.2 % alcohol state their strength',
    url: 'https://eur-lex.europa.eu/eli/reg/2011/1169/oj',
  },
} as const satisfies Record<string, CitationFacts>
