import type { CitationFacts } from './citation-facts.ts'

export const ON_PREGNANCY = {
  'nhs-pregnancy': {
    title: 'Foods to avoid in pregnancy',
    organisation: 'UK National Health Service',
    year: 2023,
    section: 'Milk and dairy; meat and poultry; eggs; fish and seafood',
    url: 'https://www.nhs.uk/pregnancy/keeping-well/foods-to-avoid/',
  },
  'fda-pregnancy': {
    title: 'Food Safety for Moms-to-Be; Dairy and Food Safety for Pregnant Women',
    organisation: 'US Food and Drug Administration',
    year: 2018,
    section: 'Raw seafood, raw milk and soft cheese, deli meat, raw sprouts, raw eggs',
    url: 'https://www.fda.gov/food/people-risk-foodborne-illness/food-safety-moms-be',
    needsReview: true,
  },
  'cdc-listeria': {
    title: 'Preventing Listeria infection',
    organisation: 'US Centers for Disease Control and Prevention',
    year: 2014,
    section: 'Deli meat and hot dogs: only heated until steaming; pâté; soft cheese; smoked fish',
    url: 'https://stacks.cdc.gov/view/cdc/36072',
  },
  'fda-epa-fish': {
    title: 'Advice about Eating Fish',
    organisation: 'US Food and Drug Administration and Environmental Protection Agency',
    year: 2021,
    section: 'Choices to avoid; 8–12 oz (225–340 g) a week of the best choices; 4 oz of good choices',
    url: 'https://www.fda.gov/food/consumers/advice-about-eating-fish',
  },
  'cdc-alcohol-pregnancy': {
    title: 'About Alcohol Use During Pregnancy',
    organisation: 'US Centers for Disease Control and Prevention',
    year: 2024,
    section: 'No amount is known to do no harm',
    url: 'https://www.cdc.gov/alcohol-pregnancy/about/index.html',
    needsReview: true,
  },
  'efsa-caffeine-2015': {
    title: 'Scientific Opinion on caffeine',
    organisation: 'European Food Safety Authority',
    year: 2015,
    section: 'Pregnant women: up to 200 mg a day, from all sources',
    url: 'https://www.efsa.europa.eu/en/efsajournal/pub/4102',
  },
  'efsa-vitamin-a': {
    title: 'Tolerable upper intake level for preformed vitamin A',
    organisation: 'European Food Safety Authority',
    year: 2024,
    section: '3000 µg a day; no liver in pregnancy',
    url: 'https://www.efsa.europa.eu/en/efsajournal/pub/8814',
  },
} as const satisfies Record<string, CitationFacts>
