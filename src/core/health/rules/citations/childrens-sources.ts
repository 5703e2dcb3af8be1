import type { CitationFacts } from './citation-facts.ts'

const NHS = 'UK National Health Service'

/** Sources of what babies and children are not to be given, and older people not to have cold. */
export const CHILDRENS_SOURCES = {
  'nhs-young-children': {
    title: 'Foods to avoid giving babies and young children',
    organisation: NHS,
    year: 2022,
    section:
      'Salt; sugar; honey under 1 year; whole nuts under 5 years; cheeses; raw eggs; shark, swordfish and marlin',
    url: 'https://www.nhs.uk/baby/weaning-and-feeding/foods-to-avoid-giving-babies-and-young-children/',
  },
  'nhs-start-for-life': {
    title: 'Start for Life: foods and drinks to avoid',
    organisation: NHS,
    year: 2023,
    section:
      'Choking: popcorn, jelly cubes, marshmallows, hard sweets, chewing gum; whole nuts; raw shellfish',
    url: 'https://www.nhs.uk/start-for-life/baby/weaning/safe-weaning/food-and-drinks-to-avoid/',
  },
  'nhs-drinks': {
    title: 'Drinks and cups for babies and young children',
    organisation: NHS,
    year: 2022,
    section:
      'Cows’ milk, and soya, oat and almond drinks, from 1 year; semi-skimmed from 2, skimmed and 1 % from 5; no rice drinks under 5',
    url: 'https://www.nhs.uk/baby/weaning-and-feeding/drinks-and-cups-for-babies-and-young-children/',
  },
  'nhs-first-solids': {
    title: "Your baby's first solid foods",
    organisation: NHS,
    year: 2022,
    section:
      'Breast milk or first infant formula is all the food and drink a baby needs up to about 6 months',
    url: 'https://www.nhs.uk/baby/weaning-and-feeding/babys-first-solid-foods/',
    needsReview: true,
  },
  'nhs-vitamin-a': {
    title: 'Vitamins and minerals: vitamin A',
    organisation: NHS,
    year: 2020,
    section: 'Liver no more than once a week',
    url: 'https://www.nhs.uk/conditions/vitamins-and-minerals/vitamin-a/',
    needsReview: true,
  },
  'cdc-choking': {
    title: 'Choking Hazards',
    organisation: 'US Centers for Disease Control and Prevention',
    year: 2024,
    section:
      'Uncut grapes, berries, cherries and cherry tomatoes; hot dogs and sausages; nuts; popcorn; candy',
    url: 'https://www.cdc.gov/infant-toddler-nutrition/foods-and-drinks/choking-hazards.html',
    needsReview: true,
  },
  'aap-juice-2017': {
    title: 'Fruit Juice in Infants, Children, and Adolescents: Current Recommendations',
    organisation: 'American Academy of Pediatrics',
    year: 2017,
    section: 'No juice before 1 year of age',
    url: 'https://doi.org/10.1542/peds.2017-0967',
    needsReview: true,
  },
  'fda-under-five': {
    title: 'People at Risk: Children Under Five',
    organisation: 'US Food and Drug Administration',
    year: 2020,
    section: 'Raw and undercooked meat, poultry, seafood and eggs; unpasteurised milk',
    url: 'https://www.foodsafety.gov/people-at-risk/children-under-five',
    needsReview: true,
  },
  'fda-older-adults': {
    title: 'People at Risk: Older Adults',
    organisation: 'US Food and Drug Administration',
    year: 2020,
    section: 'Raw and refrigerated smoked seafood, unheated deli meat, pâté, unpasteurised milk, raw sprouts',
    url: 'https://www.foodsafety.gov/people-at-risk/older-adults',
    needsReview: true,
  },
  'dga-2020-under-two': {
    title: 'Dietary Guidelines for Americans, 2020–2025',
    organisation: 'US Departments of Agriculture and of Health and Human Services',
    year: 2020,
    section: 'Infants and toddlers: no food and drink with added sugars before 2 years',
    url: 'https://www.dietaryguidelines.gov/resources/2020-2025-dietary-guidelines-online-materials',
    needsReview: true,
  },
  'fsa-slush-2025': {
    title: 'Glycerol in slush ice drinks',
    organisation: 'UK Food Standards Agency',
    year: 2025,
    section: 'Not under 7 years; from 7 to 10 years no more than one of 350 ml a day',
    url: 'https://www.food.gov.uk/business-guidance/guidance-on-glycerol-in-slush-ice-drinks',
  },
  'cmo-alcohol-2009': {
    title: 'Guidance on the consumption of alcohol by children and young people',
    organisation: 'Chief Medical Officer for England',
    year: 2009,
    section: 'A childhood without alcohol is the healthiest',
    url: 'https://www.gov.uk/government/publications/uk-chief-medical-officers-alcohol-guidelines-review',
    needsReview: true,
  },
} as const satisfies Record<string, CitationFacts>
