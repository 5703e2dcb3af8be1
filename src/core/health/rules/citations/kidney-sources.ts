import type { CitationFacts } from './citation-facts.ts'

/** Sources on kidney disease, before dialysis and on it. */
export const KIDNEY_SOURCES = {
  'kdoqi-nutrition-2020': {
    title: 'KDOQI Clinical Practice Guideline for Nutrition in CKD: 2020 Update',
    organisation: 'US National Kidney Foundation and Academy of Nutrition and Dietetics',
    year: 2020,
    section:
      'Sodium under 2300 mg; potassium and phosphorus so that blood values stay normal; sources of phosphorus',
    url: 'https://doi.org/10.1053/j.ajkd.2020.05.006',
  },
  'kdoqi-protein-2020': {
    title: 'KDOQI Clinical Practice Guideline for Nutrition in CKD: 2020 Update',
    organisation: 'US National Kidney Foundation and Academy of Nutrition and Dietetics',
    year: 2020,
    section: 'Protein on dialysis: 1.0–1.2 g per kg of body weight a day',
    url: 'https://doi.org/10.1053/j.ajkd.2020.05.006',
    needsReview: true,
  },
  'kdigo-ckd-2024': {
    title: 'KDIGO Clinical Practice Guideline for the Evaluation and Management of Chronic Kidney Disease',
    organisation: 'Kidney Disease: Improving Global Outcomes',
    year: 2024,
    section: 'Protein 0.8 g per kg of body weight a day; above 1.3 g to be avoided',
    url: 'https://doi.org/10.1016/j.kint.2023.10.018',
    needsReview: true,
  },
  'kdoqi-bone-2003': {
    title: 'K/DOQI Clinical Practice Guidelines for Bone Metabolism and Disease in Chronic Kidney Disease',
    organisation: 'US National Kidney Foundation',
    year: 2003,
    section: 'Guideline 4: phosphorus 800–1000 mg a day',
    url: 'https://doi.org/10.1016/S0272-6386(03)00905-3',
    needsReview: true,
  },
  'nkf-potassium': {
    title: 'Potassium in Your CKD Diet',
    organisation: 'US National Kidney Foundation',
    year: 2023,
    section: 'A potassium-restricted diet is about 2000 mg a day; more than 200 mg in a serving is high',
    url: 'https://www.kidney.org/kidney-topics/potassium-your-ckd-diet',
    needsReview: true,
  },
  'nkf-star-fruit': {
    title: 'Dietary Guidelines for Adults Starting on Hemodialysis',
    organisation: 'US National Kidney Foundation',
    year: 2023,
    section: 'Always avoid star fruit: its nerve poison, caramboxin, and its oxalate stay in the body',
    url: 'https://www.kidney.org/kidney-topics/dietary-guidelines-adults-starting-hemodialysis',
    needsReview: true,
  },
  'nkf-fluid': {
    title: 'Fluid Overload in a Dialysis Patient',
    organisation: 'US National Kidney Foundation',
    year: 2023,
    section: 'All that is liquid at room temperature counts',
    url: 'https://www.kidney.org/kidney-topics/fluid-overload-dialysis-patient',
    needsReview: true,
  },
} as const satisfies Record<string, CitationFacts>
