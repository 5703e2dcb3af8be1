import type { CitationFacts } from './citation-facts.ts'
import { KIDNEY_SOURCES } from './kidney-sources.ts'

/** Sources on blood pressure, sugar, kidneys, heart failure, weight and muscle. */
export const METABOLIC = {
  ...KIDNEY_SOURCES,
  'aha-acc-hypertension-2025': {
    title:
      'Guideline for the Prevention, Detection, Evaluation and Management of High Blood Pressure in Adults',
    organisation: 'American Heart Association and American College of Cardiology',
    year: 2025,
    section: 'Lifestyle: sodium, potassium, alcohol, DASH',
    url: 'https://www.ahajournals.org/doi/10.1161/CIR.0000000000001356',
  },
  'nhlbi-dash-2006': {
    title: 'Your Guide to Lowering Your Blood Pressure with DASH',
    organisation: 'US National Heart, Lung, and Blood Institute',
    year: 2006,
    section: 'Daily nutrient goals for 2100 kcal: saturated fat 6 % of energy, fibre 30 g',
    url: 'https://www.nhlbi.nih.gov/education/dash-eating-plan',
    needsReview: true,
  },
  'sydney-gi-2021': {
    title: 'About glycaemic index and glycaemic load',
    organisation: 'University of Sydney, Glycemic Index Research Service',
    year: 2021,
    section: 'A serving: 10 or less is low, 11–19 medium, 20 or more high; a day: under 80 is low',
    url: 'https://glycemicindex.com/about-gi/',
    needsReview: true,
  },
  'ada-nutrition-2019': {
    title: 'Nutrition Therapy for Adults With Diabetes or Prediabetes: a Consensus Report',
    organisation: 'American Diabetes Association',
    year: 2019,
    section: 'Fibre at least 14 g per 1000 kcal; less added sugar; carbohydrate counting; alcohol',
    url: 'https://doi.org/10.2337/dci19-0014',
    needsReview: true,
  },
  'ada-standards-2025': {
    title: 'Standards of Care in Diabetes, section 5: Facilitating Positive Health Behaviors and Well-being',
    organisation: 'American Diabetes Association',
    year: 2025,
    section: 'Eating patterns: fibre, added sugar, saturated fat, water in place of sweet drinks',
    url: 'https://doi.org/10.2337/dc25-S005',
    needsReview: true,
  },
  'who-sugars-2015': {
    title: 'Guideline: sugars intake for adults and children',
    organisation: 'World Health Organization',
    year: 2015,
    section: 'Free sugars under 10 % of energy, ideally under 5 %',
    url: 'https://www.who.int/publications/i/item/9789241549028',
  },
  'and-heart-failure-2017': {
    title: 'Heart Failure Evidence-Based Nutrition Practice Guideline',
    organisation: 'Academy of Nutrition and Dietetics',
    year: 2017,
    section: 'Sodium 2000 mg a day',
    url: 'https://www.andeal.org/topic.cfm?menu=5289',
  },
  'hfa-sodium-fluid-2024': {
    title: 'Dietary sodium and fluid intake in heart failure: a clinical consensus statement',
    organisation: 'Heart Failure Association of the European Society of Cardiology',
    year: 2024,
    section: 'Salt up to 5 g a day; fluid 1.5–2 litres for selected patients only',
    url: 'https://doi.org/10.1002/ejhf.3244',
  },
  'cdc-energy-density-2008': {
    title: 'Low-Energy-Dense Foods and Weight Management: Cutting Calories While Controlling Hunger',
    organisation: 'US Centers for Disease Control and Prevention',
    year: 2008,
    section: 'kcal per g: under 0.6 very low, to 1.5 low, to 4 medium, above 4 high',
    url: 'https://www.cdc.gov/nccdphp/dnpa/nutrition/pdf/r2p_energy_density.pdf',
    needsReview: true,
  },
  'aha-acc-tos-obesity-2013': {
    title: 'Guideline for the Management of Overweight and Obesity in Adults',
    organisation: 'American Heart Association, American College of Cardiology and The Obesity Society',
    year: 2013,
    section: 'Diets for weight loss: 1200–1500 kcal a day for women, 1500–1800 for men',
    url: 'https://www.ahajournals.org/doi/10.1161/01.cir.0000437739.71477.ee',
    needsReview: true,
  },
  'issn-protein-2017': {
    title: 'Position Stand: protein and exercise',
    organisation: 'International Society of Sports Nutrition',
    year: 2017,
    section: '1.4–2.0 g per kg of body weight a day, 20–40 g a meal',
    url: 'https://doi.org/10.1186/s12970-017-0177-8',
  },
  'morton-protein-2018': {
    title: 'Protein supplementation and resistance training: a systematic review and meta-analysis',
    organisation: 'British Journal of Sports Medicine',
    year: 2018,
    section: 'No more gain of muscle above 1.6 g per kg of body weight a day',
    url: 'https://doi.org/10.1136/bjsports-2017-097608',
    needsReview: true,
  },
} as const satisfies Record<string, CitationFacts>
