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
  'low-fodmap': 'fodmap, low fodmap, low fodmap diet, fodmap diet',
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
  breastfeeding:
    'breastfeeding, breast feeding, breastfeed, breast feed, breastfed, lactating, nursing mother, nursing mom, nursing a baby, nursing my baby, chestfeeding',
  prediabetes:
    'prediabetes, prediabetic, pre diabetes, pre diabetic, borderline diabetes, borderline diabetic, insulin resistance, insulin resistant, impaired glucose tolerance',
  'type-1-diabetes':
    'type 1 diabetes, type 1 diabetic, diabetes type 1, type i diabetes, type one diabetes, diabetes type one, t1d, t1dm, dm1, type 1, juvenile diabetes, lada',
  'gestational-diabetes':
    'gestational diabetes, gestational diabetic, gdm, pregnancy diabetes, diabetes in pregnancy, diabetic in pregnancy',
  'high-triglycerides':
    'high triglyceride, triglyceride, high trig, trig, raised triglyceride, elevated triglyceride, hypertriglyceridemia, hypertriglyceridaemia, high blood fat, blood fat, blood lipid',
  'fatty-liver':
    'fatty liver, fatty liver disease, nafld, masld, nash, mash, non alcoholic fatty liver, nonalcoholic fatty liver, liver steatosis, hepatic steatosis, steatosis',
  'low-salt':
    'low salt, low salt diet, low sodium, low sodium diet, less salt, no added salt, reduced salt, cut down on salt, cutting down on salt',
  ibs: 'ibs, irritable bowel, irritable bowel syndrome, spastic colon',
  osteoporosis:
    'osteoporosis, osteoporotic, osteopenia, brittle bone, weak bone, thin bone, bone loss, low bone density',
  'iron-deficiency':
    'iron deficiency, iron deficient, iron deficiency anemia, iron deficiency anaemia, low iron, iron is low, low ferritin, anemia, anaemia, anemic, anaemic',
}
