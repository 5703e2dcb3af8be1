import type { CitationFacts } from './citation-facts.ts'
import { ON_DIETS } from './diet-sources.ts'
import { ON_MEDICINES } from './medicine-sources.ts'
import { ON_PREGNANCY } from './pregnancy-sources.ts'

/** Sources on gout, gut, stones, swallowing; with them those on pregnancy, diets and medicines. */
export const TOLERANCE = {
  ...ON_PREGNANCY,
  ...ON_DIETS,
  ...ON_MEDICINES,
  'acr-gout-2012': {
    title: 'Guidelines for Management of Gout, Part 1',
    organisation: 'American College of Rheumatology',
    year: 2012,
    section: 'Figure 4: diet; avoid, limit, encourage',
    url: 'https://onlinelibrary.wiley.com/doi/10.1002/acr.21772',
  },
  'acr-gout-2020': {
    title: 'Guideline for the Management of Gout',
    organisation: 'American College of Rheumatology',
    year: 2020,
    section: 'Lifestyle: limit alcohol, purines, high-fructose corn syrup (conditional)',
    url: 'https://onlinelibrary.wiley.com/doi/10.1002/acr.24180',
    needsReview: true,
  },
  'kaneko-purines-2014': {
    title:
      'Total Purine and Purine Base Content of Common Foodstuffs for Facilitating Nutritional Therapy for Gout',
    organisation: 'Biological and Pharmaceutical Bulletin (Japan)',
    year: 2014,
    section: 'Less than 400 mg a day; over 200 mg in 100 g is rich, over 300 mg very rich',
    url: 'https://www.jstage.jst.go.jp/article/bpb/37/5/37_b13-00967/_article',
  },
  'choi-purine-foods-2004': {
    title: 'Purine-Rich Foods, Dairy and Protein Intake, and the Risk of Gout in Men',
    organisation: 'New England Journal of Medicine',
    year: 2004,
    section: 'Meat and seafood raise the risk; purine-rich vegetables do not; dairy lowers it',
    url: 'https://www.nejm.org/doi/full/10.1056/NEJMoa035700',
    needsReview: true,
  },
  'eu-828-2014': {
    title: 'Implementing Regulation (EU) No 828/2014 on gluten in food',
    organisation: 'European Union',
    year: 2014,
    section: 'Annex: gluten-free is at most 20 mg/kg, very low gluten at most 100 mg/kg; pure oats',
    url: 'https://eur-lex.europa.eu/eli/reg_impl/2014/828/oj',
  },
  'efsa-lactose-2010': {
    title: 'Scientific Opinion on lactose thresholds in lactose intolerance and galactosaemia',
    organisation: 'European Food Safety Authority',
    year: 2010,
    section: 'Most people tolerate up to 12 g of lactose in one dose',
    url: 'https://www.efsa.europa.eu/en/efsajournal/pub/1777',
    needsReview: true,
  },
  'niddk-lactose': {
    title: 'Eating, Diet, & Nutrition for Lactose Intolerance',
    organisation: 'US National Institute of Diabetes and Digestive and Kidney Diseases',
    year: 2018,
    section: 'Small amounts at a time, with meals; hard cheese and yogurt are easier',
    url: 'https://www.niddk.nih.gov/health-information/digestive-diseases/lactose-intolerance/eating-diet-nutrition',
    needsReview: true,
  },
  'monash-fodmap-2017': {
    title: 'FODMAPs: food composition, defining cutoff values and international application',
    organisation: 'Monash University (Journal of Gastroenterology and Hepatology)',
    year: 2017,
    section: 'Cut-off values for one FODMAP in one serving',
    url: 'https://onlinelibrary.wiley.com/doi/10.1111/jgh.13698',
  },
  'aua-stones-2019': {
    title: 'Medical Management of Kidney Stones',
    organisation: 'American Urological Association',
    year: 2019,
    section: 'Diet therapies: fluid, sodium, calcium, oxalate, animal protein',
    url: 'https://www.auanet.org/guidelines-and-quality/guidelines/kidney-stones-medical-mangement-guideline',
  },
  'acp-stones-2014': {
    title: 'Dietary and Pharmacologic Management to Prevent Recurrent Nephrolithiasis in Adults',
    organisation: 'American College of Physicians',
    year: 2014,
    section: 'At least 2 L of urine a day; fewer colas',
    url: 'https://www.acpjournals.org/doi/10.7326/M13-2908',
  },
  'upmc-oxalate': {
    title: 'Low Oxalate Diet: information for patients',
    organisation: 'University of Pittsburgh Medical Center',
    year: 2012,
    section: '40–50 mg a day; over 10 mg in 100 g is high, 2–10 mg moderate',
    url: 'https://wkykidney.com/low-oxalate-diet/',
    needsReview: true,
  },
  'acg-gerd-2022': {
    title: 'Clinical Guideline for the Diagnosis and Management of Gastroesophageal Reflux Disease',
    organisation: 'American College of Gastroenterology',
    year: 2022,
    section: 'Lifestyle: avoid trigger foods (conditional, low-quality evidence)',
    url: 'https://journals.lww.com/ajg/fulltext/2022/01000/acg_clinical_guideline_for_the_diagnosis_and.14.aspx',
    needsReview: true,
  },
  'iddsi-2019': {
    title: 'Complete IDDSI Framework: Detailed Definitions 2.0',
    organisation: 'International Dysphagia Diet Standardisation Initiative',
    year: 2019,
    section: 'Levels 0–7',
    url: 'https://www.iddsi.org/standards/framework',
  },
} as const satisfies Record<string, CitationFacts>
