import type { CitationFacts } from './citation-facts.ts'

/** Sources that hold for anyone, and those on fats and the heart. */
export const FOR_EVERYONE = {
  'nutri-score-2023': {
    title: 'Nutri-Score: updated algorithm for foods and beverages',
    organisation: 'Santé publique France',
    year: 2023,
    section: 'Tables of points and grades',
    url: 'https://www.santepubliquefrance.fr/en/nutri-score',
  },
  'who-healthy-diet': {
    title: 'Healthy diet',
    organisation: 'World Health Organization',
    year: 2020,
    section: 'Fats; salt, sodium and potassium',
    url: 'https://www.who.int/news-room/fact-sheets/detail/healthy-diet',
  },
  'fda-daily-values': {
    title: 'Daily Value on the Nutrition and Supplement Facts Labels',
    organisation: 'US Food and Drug Administration',
    year: 2024,
    section: 'Reference guide; 5 % is low, 20 % is high',
    url: 'https://www.fda.gov/food/nutrition-facts-label/daily-value-nutrition-and-supplement-facts-labels',
  },
  'dga-2020': {
    title: 'Dietary Guidelines for Americans, 2020–2025',
    organisation: 'US Departments of Agriculture and of Health and Human Services',
    year: 2020,
    section: 'Beverages; alcoholic beverages',
    url: 'https://www.dietaryguidelines.gov/resources/2020-2025-dietary-guidelines-online-materials',
    needsReview: true,
  },
  'aha-acc-lifestyle-2013': {
    title: 'Guideline on Lifestyle Management to Reduce Cardiovascular Risk',
    organisation: 'American Heart Association and American College of Cardiology',
    year: 2013,
    section: 'Diet, LDL-C: 5–6 % of calories from saturated fat',
    url: 'https://www.ahajournals.org/doi/10.1161/01.cir.0000437740.48606.d1',
  },
  'ncep-tlc-2002': {
    title: 'Third Report of the National Cholesterol Education Program, Adult Treatment Panel III',
    organisation: 'US National Heart, Lung, and Blood Institute',
    year: 2002,
    section: 'Therapeutic Lifestyle Changes diet',
    url: 'https://www.ahajournals.org/doi/10.1161/circ.106.25.3143',
  },
  'aha-dietary-fats-2017': {
    title: 'Dietary Fats and Cardiovascular Disease: a Presidential Advisory',
    organisation: 'American Heart Association',
    year: 2017,
    section: 'Replacing saturated with unsaturated fat',
    url: 'https://www.ahajournals.org/doi/10.1161/CIR.0000000000000510',
    needsReview: true,
  },
  'aha-seafood-2018': {
    title: 'Seafood Long-Chain n-3 Polyunsaturated Fatty Acids and Cardiovascular Disease',
    organisation: 'American Heart Association',
    year: 2018,
    section: 'One to two seafood meals a week',
    url: 'https://www.ahajournals.org/doi/10.1161/CIR.0000000000000574',
    needsReview: true,
  },
  'efsa-caffeine-adults-2015': {
    title: 'Scientific Opinion on the safety of caffeine',
    organisation: 'European Food Safety Authority',
    year: 2015,
    section: 'Up to 400 mg a day, 200 mg at once, for adults',
    url: 'https://doi.org/10.2903/j.efsa.2015.4102',
    needsReview: true,
  },
  'eu-1169-2011': {
    title: 'Regulation (EU) No 1169/2011 on food information to consumers',
    organisation: 'European Union',
    year: 2011,
    section: 'Annex II: substances causing allergies or intolerances',
    url: 'https://eur-lex.europa.eu/eli/reg/2011/1169/oj',
  },
} as const satisfies Record<string, CitationFacts>
