/**
 * Conditions as patients, carers and clinicians name them, US and UK, with their usual misspellings. One meaning a line: its
 * kind, its ids, and after the colon its phrases (notation: `vocabulary.ts`). `measure`: high, unless it is said to be fine.
 */
export const CONDITIONS = `
measure high-cholesterol: cholesterol, cholesterol level, ldl, ldl cholesterol, bad cholesterol, total cholesterol, colesterol, cholestrol, colestrol, cholesteral, lipid, blood lipid, blood fat, lipid level, cholesterin
condition high-cholesterol: hypercholesterolemia, hypercholesterolaemia, hypercholesterolemic, hyperlipidemia, hyperlipidaemia, dyslipidemia, dyslipidaemia, hld, familial hypercholesterolaemia, familial hypercholesterolemia
measure high-triglycerides: triglyceride, triglyceride level, trig, tg
condition high-triglycerides: hypertriglyceridemia, hypertriglyceridaemia
measure hypertension: blood pressure, bp, blood presure, blood preasure, blod pressure, pressure
condition hypertension: hypertension, hypertensive, htn, arterial hypertension, essential hypertension, hypertention, hbp
measure type-2-diabetes: blood sugar, blood glucose, sugar level, glucose, glucose level, blood sugar level
diabetes: diabetes, diabetic, diabetes mellitus, dm, diabetis, diabeties, diabet, diabetees, sugar disease, sugar problem, sugar diabetes
perhaps condition/type-2-diabetes condition/type-1-diabetes: the sugar, have sugar, got sugar, has sugar
condition type-2-diabetes: type 2 diabetes, type 2 diabetic, type 2, type ii, type two, diabetes type 2, diabetic type 2, diabetes type ii, type ii diabetes, type ii diabetic, type two diabetes, type two diabetic, diabetes mellitus type 2, type 2 diabetes mellitus, t2d, t2dm, dm2, dmii, dm type 2, dm ii, dm type ii, diabetis typ 2, diabetes typ 2, typ 2 diabetes, typ 2, t2 diabetes, t2 diabetic, t2, tiidm, niddm, adult onset diabetes
perhaps condition/type-2-diabetes condition/prediabetes: hyperglycemia, hyperglycaemia
condition type-1-diabetes: type 1 diabetes, type 1 diabetic, type 1, type i diabetes, type i diabetic, type one, type one diabetes, type one diabetic, diabetes type 1, diabetic type 1, diabetes type i, diabetes type one, diabetes mellitus type 1, type 1 diabetes mellitus, t1d, t1dm, dm1, dmi, t1, t1 diabetes, t1 diabetic, iddm, juvenile diabetes, insulin dependent diabetes, insulin dependent diabetic, juvenile diabetic
condition gestational-diabetes: gestational diabetes, gestational diabetic, gdm, pregnancy diabetes, diabetes in pregnancy, diabetes of pregnancy, gestational
condition prediabetes: prediabetes, prediabetic, pre diabetes, pre diabetic, borderline diabetes, borderline diabetic, borderline type 2, nearly diabetic, almost diabetic, impaired glucose tolerance, impaired fasting glucose
perhaps condition/prediabetes: insulin resistance, insulin resistant
condition kidney-disease: ckd, kidney disease, chronic kidney disease, renal disease, chronic renal disease, kidney failure, renal failure, renal insufficiency, renal impairment, kidney problem, kidney trouble, kidney issue, problem with the kidney, problem with my kidney, trouble with my kidney, bad kidney, weak kidney, poor kidney, failing kidney, damaged kidney, nephropathy, diabetic nephropathy, kidney are failing, kidney is failing, kidney are weak, kidney are bad, kidney dont work, kidney arent working, reduced kidney function, poor kidney function, low kidney function, low gfr, low egfr, kidney patient, diabetic kidney disease
condition kidney-dialysis: dyalisis, dialisis, dyalysis, dialysis, kidney dialysis, haemodialysis, hemodialysis, peritoneal dialysis, esrd, esrf, eskd, end stage renal disease, end stage kidney disease, end stage renal failure, end stage kidney failure, dialysis patient, capd, dialysed, dialyzed, dialysing
condition heart-failure: heart failure, congestive heart failure, chf, cardiac failure, weak heart, heart is weak, hfref, hfpef, hfmref, hf, heart is failing, failing heart, cardiomyopathy with heart failure
condition gout: gout, gouty, gouty arthritis, gowt, podagra, hyperuricemia, hyperuricaemia
measure gout: uric acid, urate, uric acid level
condition coeliac: coeliac, celiac, coeliac disease, celiac disease, celiac sprue, ceoliac, ciliac, coeliac sprue, gluten enteropathy
condition lactose-intolerance: lactose intolerant, lactose intolerance, lactose sensitive, lactose malabsorption, lactose maldigestion, lactase deficiency, lactose intollerant, lactos intolerent, lactose issue, lactose problem
condition pregnancy: pregnant, pregnancy, expecting, expecting a baby, expecting baby, expecting twin, expecting my first, expecting our first, expecting our second, having a baby, having a child, mum to be, mom to be, preggers, preggo, expectant, expectant mother, month along, week along, month gone, week gone, in the family way, up the duff, with child, gravid, first trimester, second trimester, third trimester, bun in the oven, due in, baby on the way
condition breastfeeding: breastfeeding, breastfeed, breast feeding, breast feed, breastfed my baby, lactating, nursing mother, nursing mum, nursing mom, nursing my, nursing our, nursing a, nursing the, nursing her, pumping milk, expressing milk
perhaps condition/breastfeeding: nursing
perhaps condition/osteoporosis: bone loss, osteopenia, thinning bone, bone thinning
condition low-fodmap: fodmap, low fodmap, low fodmap diet, fodmap diet, fodmap free
condition ibs: ibs, ibs d, ibs c, irritable bowel, irritable bowel syndrome, spastic colon
condition kidney-stones: stone in the kidney, stone in my kidney, kidney stone, renal stone, oxalate stone, calcium oxalate stone, calcium oxalate, nephrolithiasis, renal calculi, kidney stone former
condition gerd: gerd, gord, reflux, acid reflux, silent reflux, heartburn, heart burn, reflux disease, lpr, acid indigestion, gastroesophageal reflux, gastro oesophageal reflux
condition dysphagia: dysphagia, dysphagic, trouble swallowing, difficulty swallowing, difficultie swallowing, swallowing difficulty, swallowing difficultie, swallowing problem, problem swallowing, swallowing disorder, swallowing trouble, swallowing issue, bad swallowing, poor swallowing, poor swallow, unsafe swallow, hard to swallow, difficult to swallow, cant swallow, cannot swallow, cant swallow well, cannot swallow well, struggle to swallow, trouble with swallowing, choke on food
condition fatty-liver: fatty liver, fatty liver disease, nafld, masld, nash, non alcoholic fatty liver, non alcoholic fatty liver disease, hepatic steatosis, liver steatosis, steatohepatitis, fat in my liver, fat on my liver, fat on the liver
condition osteoporosis: osteoporosis, osteoporotic, brittle bone, thin bone, weak bone, low bone density, osteoperosis
condition iron-deficiency: iron deficiency, iron deficient, iron deficiency anaemia, iron deficiency anemia, iron deficient anemia, low in iron, short of iron, lack iron, lacking iron, low ferritin, ferritin is low, need more iron
measure iron-deficiency: iron, iron level, iron store, ferritin
perhaps condition/iron-deficiency: anaemia, anemia, anaemic, anemic
condition low-salt: low salt, low salt diet, low sodium, low sodium diet, salt reduced, sodium reduced, low na, low na diet, salt free, sodium free, no added salt, low in salt, low in sodium, easy on the salt, go easy on salt
condition weight-loss: weight loss, lose weight, losing weight, loose weight, lose fat, fat loss, losing fat, slim down, slimming, dieting, on a diet, on diet, in diet, shed pound, shed weight, get slimmer, get thinner, lose belly, lose belly fat, drop weight, get my weight down, lose a few pound, lose a few kilo, drop a few pound, lose some weight, lose a bit of weight, lose a lot of weight, cutting weight, calorie deficit, shed a few pound
condition muscle-gain: muscle gain, build muscle, building muscle, gain muscle, gaining muscle, put on muscle, muscle building, more muscle, bulk, bulking, bulk up, bulking up, bodybuilding, bodybuilder, body building, body builder, get bigger muscle, muscle mass, add muscle, muscle growth, build some muscle
texture 4: puree, pureed, puree food, pureed food, pureed diet, puree diet, blended food, blended diet, liquidised food, liquidised diet, smooth puree
texture 5: minced and moist, minced, minced moist, minced food, minced diet, minced and moist diet, minced and moist food
texture 6: soft and bite sized, soft bite sized, soft diet, soft food, bite sized, soft and bite size
texture 3: liquidised, liquid food
drink 0: thin fluid, thin liquid, thin drink
drink 1: slightly thick, slightly thick fluid, slightly thick drink, slightly thick liquid
drink 2: nectar thick, nectar thick liquid, nectar thick fluid, nectar thick drink, mildly thick, mildly thick fluid, mildly thick liquid, mildly thick drink
drink 3: honey thick, honey thick liquid, honey thick fluid, honey thick drink, moderately thick, moderately thick fluid, moderately thick liquid, moderately thick drink
drink 4: pudding thick, pudding thick liquid, pudding thick fluid, extremely thick, extremely thick fluid, extremely thick liquid
iddsi: iddsi, iddsi level
activity low: sedentary, sit at a desk, desk job, office job, bedridden, bed bound, bedbound, housebound, wheelchair, couch potato, inactive, not active, not very active, sit all day, sitting all day, barely move, hardly move, dont exercise, never exercise, no exercise, dont move much, sit most of the day, sit a lot, lightly active, office worker, desk based
activity moderate: moderately active, fairly active, somewhat active, quite active, pretty active, reasonably active, walk a lot, walk every day, on my feet all day, on her feet all day, on his feet all day, walk daily, cycle to work, walk to work
activity high: very active, extremely active, highly active, athlete, marathon, run marathon, marathon runner, triathlete, triathlon, train every day, exercise every day, work out every day, workout every day, train daily, exercise daily, work out daily, physical job, manual labour, manual labor, manual labourer, construction worker, professional footballer, endurance athlete, ironman, heavy physical work, run every day, gym every day, competitive cyclist, competitive swimmer
training: active, train, training, work out, working out, workout, exercise, exercising, gym, go running, go for a run, running, jogging, swimming, cycling, lift weight, lifting weight
perhaps diet/no-alcohol: in recovery, recovering
perhaps diet/halal: muslim, islam, ramadan
perhaps diet/kosher: jewish
perhaps medicine/warfarin: blood thinner, blood thinning tablet, blood thinning medication, anticoagulant, thin my blood
perhaps medicine/simvastatin medicine/atorvastatin medicine/lovastatin: statin, cholesterol tablet, cholesterol pill, cholesterol medication, cholesterol med, cholesterol medicine
perhaps medicine/levothyroxine: thyroid pill, thyroid tablet, thyroid medication, thyroid medicine, thyroid med, thyroid hormone, thyroid hormone replacement
perhaps medicine/potassium-sparing: water tablet, water pill, diuretic
perhaps medicine/levodopa: parkinson drug, parkinson medication, parkinson medicine, parkinson med, parkinson tablet, parkinson pill
lab type-2-diabetes: a1c, hba1c, hb a1c, haemoglobin a1c, hemoglobin a1c
other: nursing home, pregnancy test kit, side effect, diabetes insipidus, hypotension, hypoglycemia, hypoglycaemia, low blood pressure, low bp, low blood sugar, hypo, hypothyroid, hypothyroidism, hyperthyroidism, underactive thyroid, overactive thyroid, thyroid, kidney transplant, kidney infection, kidney cancer, kidney bean, heart disease, heart problem, heart attack, heart condition, uric acid stone, uric acid kidney stone, gallstone, gall stone, pregnancy test, weight gain, gain weight, put on weight, gaining weight, unwanted weight loss, unintended weight loss, keep losing weight, losing weight without trying, good cholesterol, hdl, hdl cholesterol, ibd, crohn, crohn disease, colitis, ulcerative colitis, iodine, reflex, height, bmi, renal diet, kidney diet, cardiac diet, liver disease, cirrhosis, stroke, asthma, arthritis, eczema, epilepsy, migraine, cancer, depression, anxiety, copd, parkinson, parkinson disease, alzheimer, dementia, hiv, hepatitis, lupus, psoriasis, fibromyalgia, endometriosis, pcos, adhd, autism, autistic, pku, phenylketonuria, histamine intolerance, fructose intolerance, fructose malabsorption, fructose, histamine, b12 deficiency, vitamin d deficiency, low carb, low fat, low fat diet, low sugar, high fibre, high fiber, high protein, paleo, keto, ketogenic, carnivore, mediterranean diet, intermittent fasting, fluid restriction, pernicious anaemia, pernicious anemia, sickle cell, sickle cell anaemia, haemochromatosis, hemochromatosis, high iron, iron overload, ejection fraction, atrial fibrillation, afib, af, osteoarthritis, gastric bypass, gastric sleeve, bariatric surgery, kidney donor, sugar free, no sugar, no added sugar, diabetes nurse, diabetes clinic, pump, insulin pump
`
