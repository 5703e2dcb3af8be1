import type { CitationFacts } from './citation-facts.ts'

const EFSA = 'European Food Safety Authority'

/** Sources of what belongs in a day, by age and sex. */
export const REFERENCE_SOURCES = {
  'efsa-energy-2013': {
    title: 'Scientific Opinion on Dietary Reference Values for energy',
    organisation: EFSA,
    year: 2013,
    section: 'Resting energy (Henry 2005) × activity level; pregnancy and breastfeeding',
    url: 'https://doi.org/10.2903/j.efsa.2013.3005',
  },
  'efsa-protein-2012': {
    title: 'Scientific Opinion on Dietary Reference Values for protein',
    organisation: EFSA,
    year: 2012,
    section: '0.83 g per kg of body weight a day, children 0.83–1.31 g; pregnancy and breastfeeding',
    url: 'https://doi.org/10.2903/j.efsa.2012.2557',
  },
  'efsa-sodium-2019': {
    title: 'Dietary reference values for sodium',
    organisation: EFSA,
    year: 2019,
    section: 'A day: 1–3 years 1.1 g, 4–6 years 1.3 g, 7–10 years 1.7 g, from 11 years 2.0 g',
    url: 'https://doi.org/10.2903/j.efsa.2019.5778',
  },
  'efsa-potassium-2016': {
    title: 'Dietary reference values for potassium',
    organisation: EFSA,
    year: 2016,
    section: 'Adequate intakes: 800 mg a day at 1–3 years to 3500 mg from 15 years on',
    url: 'https://doi.org/10.2903/j.efsa.2016.4592',
  },
  'efsa-calcium-2015': {
    title: 'Scientific Opinion on Dietary Reference Values for calcium',
    organisation: EFSA,
    year: 2015,
    section: 'Population reference intakes: 450 mg a day at 1–3 years, 950 mg from 25 years on',
    url: 'https://doi.org/10.2903/j.efsa.2015.4101',
    needsReview: true,
  },
  'efsa-phosphorus-2015': {
    title: 'Scientific Opinion on Dietary Reference Values for phosphorus',
    organisation: EFSA,
    year: 2015,
    section: 'Adequate intakes: children 250–640 mg a day, adults 550 mg',
    url: 'https://doi.org/10.2903/j.efsa.2015.4185',
  },
  'efsa-vitamin-k-2017': {
    title: 'Dietary reference values for vitamin K',
    organisation: EFSA,
    year: 2017,
    section: 'Adequate intakes: 12 µg a day at 1–3 years, 70 µg for adults',
    url: 'https://doi.org/10.2903/j.efsa.2017.4780',
    needsReview: true,
  },
  'efsa-fibre-2010': {
    title: 'Scientific Opinion on Dietary Reference Values for carbohydrates and dietary fibre',
    organisation: EFSA,
    year: 2010,
    section: 'Adequate intakes: 10 g a day at 1–3 years to 21 g at 15–17 years',
    url: 'https://doi.org/10.2903/j.efsa.2010.1462',
    needsReview: true,
  },
  'efsa-caffeine-children-2015': {
    title: 'Scientific Opinion on the safety of caffeine',
    organisation: EFSA,
    year: 2015,
    section: 'Children and adolescents: 3 mg per kg of body weight a day',
    url: 'https://doi.org/10.2903/j.efsa.2015.4102',
  },
  'espen-geriatrics-2019': {
    title: 'ESPEN guideline on clinical nutrition and hydration in geriatrics',
    organisation: 'European Society for Clinical Nutrition and Metabolism',
    year: 2019,
    section: 'Older people: at least 1 g of protein per kg of body weight a day',
    url: 'https://doi.org/10.1016/j.clnu.2018.05.024',
    needsReview: true,
  },
} as const satisfies Record<string, CitationFacts>
