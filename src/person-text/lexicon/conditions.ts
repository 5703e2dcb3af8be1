import type { StatedConditionId } from '../../core/health/profile.ts'

/** What people call each condition, in the US and the UK: phrases separated by commas, lower case, without accents and plural s. */
export const CONDITION_PHRASES: Readonly<Record<StatedConditionId, string>> = {
  'high-cholesterol':
    'cholesterol, ldl, bad cholesterol, hypercholesterolemia, hypercholesterolaemia, hyperlipidemia, hyperlipidaemia, dyslipidemia, dyslipidaemia',
  hypertension: 'hypertension, hypertensive, blood pressure, bp, high pressure, htn',
  'type-2-diabetes':
    'diabetes, diabetic, diabetes type 2, diabetes mellitus, type 2 diabetes, type 2 diabetic, type ii diabetes, type two diabetes, ' +
    'diabetes type ii, t2d, t2dm, dm2, type 2, blood sugar, blood glucose, high sugar, sugar disease, sugar problem, have sugar, ' +
    'has sugar, got sugar, hyperglycemia, hyperglycaemia',
  'kidney-disease':
    'ckd, kidney disease, chronic kidney disease, renal disease, chronic renal disease, kidney failure, renal failure, ' +
    'renal insufficiency, renal impairment, kidney problem, kidney trouble, bad kidney, weak kidney, failing kidney, nephropathy',
  'kidney-dialysis':
    'dialysis, kidney dialysis, haemodialysis, hemodialysis, peritoneal dialysis, esrd, end stage renal disease, end stage kidney disease',
  'heart-failure': 'heart failure, congestive heart failure, chf, cardiac failure, weak heart',
  gout: 'gout, gouty, gouty arthritis, uric acid, high uric acid, hyperuricemia, hyperuricaemia',
  coeliac: 'coeliac, celiac, coeliac disease, celiac disease, celiac sprue, ceoliac, celiacs disease',
  'lactose-intolerance':
    'lactose, lactose intolerant, lactose intolerance, lactose sensitive, lactose malabsorption',
  pregnancy:
    'pregnant, pregnancy, expecting, expecting baby, expecting a baby, expecting twin, having a baby, mum to be, mom to be, preggers, expectant',
  'low-fodmap': 'ibs, fodmap, low fodmap, irritable bowel, irritable bowel syndrome, spastic colon',
  'kidney-stones': 'kidney stone, renal stone, oxalate stone, calcium oxalate stone, nephrolithiasis',
  gerd: 'gerd, gord, reflux, acid reflux, silent reflux, heartburn, heart burn, reflux disease',
  dysphagia:
    'dysphagia, trouble swallowing, difficulty swallowing, swallowing difficulty, swallowing difficultie, swallowing problem, ' +
    'problem swallowing, swallowing disorder, hard to swallow, difficult to swallow, cant swallow, cannot swallow, cant swallow well',
  'weight-loss':
    'weight loss, lose weight, losing weight, lose fat, fat loss, slim down, slimming, dieting, on a diet, shed pound, get slimmer, lose belly',
  'muscle-gain':
    'muscle gain, build muscle, building muscle, gain muscle, gaining muscle, put on muscle, muscle building, more muscle, bulking, ' +
    'bulk up, bulking up, bodybuilding, bodybuilder, body building',
}
